/** How a language says numbers and dates. Own tables: no browser's Intl knows `rw`, it silently answers in English. */
export interface LanguageRules {
  number: (value: number) => string;
  plural: (count: number, forms: { one: string; other: string }) => string;
  /** 14:06 */
  time: (at: number) => string;
  /** A separator between days: today, yesterday, a weekday within the last week, else the date. */
  day: (at: number, now: number) => string;
  /** At the end of a row: the time today, else a short day. */
  brief: (at: number, now: number) => string;
  /** The date alone; with the year when it isn't the present one. */
  date: (at: number, now: number) => string;
  /** Nothing left out. */
  full: (at: number) => string;
}

const DAY = 86_400_000;

/** How many local midnights lie between the two; negative when `at` is later. */
export function daysBetween(at: number, now: number): number {
  return Math.round((startOfDay(now) - startOfDay(at)) / DAY);
}

export function startOfDay(at: number): number {
  const date = new Date(at);
  return new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
}

export function clockTime(at: number): string {
  const date = new Date(at);
  return `${twoDigits(date.getHours())}:${twoDigits(date.getMinutes())}`;
}

export function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

/** Groups of three digits from the right. */
export function groupDigits(value: number, separator: string): string {
  return String(value).replaceAll(/\B(?=(\d{3})+$)/g, separator);
}

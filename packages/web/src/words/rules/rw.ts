import { clockTime, daysBetween, groupDigits, twoDigits, type LanguageRules } from './rules.ts';

const months = [
  'Mutarama',
  'Gashyantare',
  'Werurwe',
  'Mata',
  'Gicurasi',
  'Kamena',
  'Nyakanga',
  'Kanama',
  'Nzeri',
  'Ukwakira',
  'Ugushyingo',
  'Ukuboza',
];
const shortMonths = [
  'Mut.',
  'Gas.',
  'Wer.',
  'Mata',
  'Gic.',
  'Kam.',
  'Nya.',
  'Kan.',
  'Nze.',
  'Ukw.',
  'Ugu.',
  'Uku.',
];
const weekdays = [
  'Ku cyumweru',
  'Ku wa mbere',
  'Ku wa kabiri',
  'Ku wa gatatu',
  'Ku wa kane',
  'Ku wa gatanu',
  'Ku wa gatandatu',
];
const shortWeekdays = ['Cyu.', 'Mbe.', 'Kab.', 'Gat.', 'Kan.', 'Gnu.', 'Gnd.'];

export function number(value: number): string {
  return groupDigits(value, '.');
}

/** Noun classes put the number on the noun (umuntu, abantu); only one thing is singular. */
export function plural(count: number, forms: { one: string; other: string }): string {
  return count === 1 ? forms.one : forms.other;
}

function dayAndMonth(date: Date, names: string[]): string {
  return `${date.getDate()} ${names[date.getMonth()]}`;
}

export const rules: LanguageRules = {
  number,
  plural,
  time: clockTime,
  day(at, now) {
    const days = daysBetween(at, now);
    if (days === 0) return 'Uyu munsi';
    // "Ejo" alone is both yesterday and tomorrow.
    if (days === 1) return 'Ejo hashize';
    if (days > 1 && days < 7) return weekdays[new Date(at).getDay()] ?? '';
    return rules.date(at, now);
  },
  brief(at, now) {
    const days = daysBetween(at, now);
    const date = new Date(at);
    if (days === 0) return clockTime(at);
    if (days === 1) return 'Ejo hashize';
    if (days > 1 && days < 7) return shortWeekdays[date.getDay()] ?? '';
    if (date.getFullYear() === new Date(now).getFullYear()) return dayAndMonth(date, shortMonths);
    return `${twoDigits(date.getDate())}/${twoDigits(date.getMonth() + 1)}/${date.getFullYear()}`;
  },
  date(at, now) {
    const date = new Date(at);
    const isThisYear = date.getFullYear() === new Date(now).getFullYear();
    return isThisYear ? dayAndMonth(date, months) : `${dayAndMonth(date, months)} ${date.getFullYear()}`;
  },
  full(at) {
    const date = new Date(at);
    return `${weekdays[date.getDay()]}, ${dayAndMonth(date, months)} ${date.getFullYear()}, ${clockTime(at)}`;
  },
};

import { clockTime, daysBetween, groupDigits, twoDigits, type LanguageRules } from './rules.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

export function number(value: number): string {
  return groupDigits(value, ',');
}

export function plural(count: number, forms: { one: string; other: string }): string {
  return count === 1 ? forms.one : forms.other;
}

function dayAndMonth(date: Date, length?: number): string {
  return `${date.getDate()} ${(months[date.getMonth()] ?? '').slice(0, length)}`;
}

export const rules: LanguageRules = {
  number,
  plural,
  time: clockTime,
  day(at, now) {
    const days = daysBetween(at, now);
    if (days === 0) return 'Today';
    if (days === 1) return 'Yesterday';
    if (days > 1 && days < 7) return weekdays[new Date(at).getDay()] ?? '';
    return rules.date(at, now);
  },
  brief(at, now) {
    const days = daysBetween(at, now);
    const date = new Date(at);
    if (days === 0) return clockTime(at);
    if (days === 1) return 'Yesterday';
    if (days > 1 && days < 7) return (weekdays[date.getDay()] ?? '').slice(0, 3);
    if (date.getFullYear() === new Date(now).getFullYear()) return dayAndMonth(date, 3);
    return `${twoDigits(date.getDate())}/${twoDigits(date.getMonth() + 1)}/${date.getFullYear()}`;
  },
  date(at, now) {
    const date = new Date(at);
    const isThisYear = date.getFullYear() === new Date(now).getFullYear();
    return isThisYear ? dayAndMonth(date) : `${dayAndMonth(date)} ${date.getFullYear()}`;
  },
  full(at) {
    const date = new Date(at);
    return `${weekdays[date.getDay()]}, ${dayAndMonth(date)} ${date.getFullYear()}, ${clockTime(at)}`;
  },
};

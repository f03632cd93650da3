import { describe, expect, it } from 'vitest';
import * as en from './en.ts';
import * as rw from './rw.ts';

const at = (day: number, hour = 12, minute = 0): number => new Date(2026, 2, day, hour, minute).getTime();
const now = at(18, 9, 30);

describe('Kinyarwanda numbers and dates come from our own tables', () => {
  it('knows one and many', () => {
    const forms = { one: 'umuntu', other: 'abantu' };
    expect([0, 1, 2, 11, 21, 101].map((count) => rw.plural(count, forms))).toEqual([
      'abantu',
      'umuntu',
      'abantu',
      'abantu',
      'abantu',
      'abantu',
    ]);
  });

  it('groups digits with points', () => {
    expect([7, 999, 1_000, 1_234_567].map(rw.number)).toEqual(['7', '999', '1.000', '1.234.567']);
  });

  it('tells yesterday from tomorrow', () => {
    expect(rw.rules.day(at(17, 23, 59), now)).toBe('Ejo hashize');
    expect(rw.rules.day(at(18, 0, 0), now)).toBe('Uyu munsi');
    expect(rw.rules.day(at(19), now)).toBe('19 Werurwe');
  });

  it('names each day of the past week and then the date', () => {
    expect([12, 13, 14, 15, 16].map((day) => rw.rules.day(at(day), now))).toEqual([
      'Ku wa kane',
      'Ku wa gatanu',
      'Ku wa gatandatu',
      'Ku cyumweru',
      'Ku wa mbere',
    ]);
    expect(rw.rules.day(at(11), now)).toBe('11 Werurwe');
  });

  it('names every month in full with the year', () => {
    const months = Array.from({ length: 12 }, (_, month) =>
      rw.rules.date(new Date(2025, month, 5).getTime(), now),
    );
    expect(months).toEqual([
      '5 Mutarama 2025',
      '5 Gashyantare 2025',
      '5 Werurwe 2025',
      '5 Mata 2025',
      '5 Gicurasi 2025',
      '5 Kamena 2025',
      '5 Nyakanga 2025',
      '5 Kanama 2025',
      '5 Nzeri 2025',
      '5 Ukwakira 2025',
      '5 Ugushyingo 2025',
      '5 Ukuboza 2025',
    ]);
  });

  it('is brief at the end of a row', () => {
    expect(rw.rules.brief(at(18, 7, 5), now)).toBe('07:05');
    expect(rw.rules.brief(at(16), now)).toBe('Mbe.');
    expect(rw.rules.brief(at(2), now)).toBe('2 Wer.');
    expect(rw.rules.brief(new Date(2024, 10, 9).getTime(), now)).toBe('09/11/2024');
  });
});

describe('English numbers and dates', () => {
  it('says days the way people do', () => {
    expect(en.rules.day(at(18, 0, 1), now)).toBe('Today');
    expect(en.rules.day(at(17), now)).toBe('Yesterday');
    expect(en.rules.day(at(14), now)).toBe('Saturday');
    expect(en.rules.day(at(1), now)).toBe('1 March');
    expect(en.rules.day(new Date(2019, 0, 1).getTime(), now)).toBe('1 January 2019');
  });

  it('leaves nothing out in full', () => {
    expect(en.rules.full(at(3, 14, 6))).toBe('Tuesday, 3 March 2026, 14:06');
    expect(rw.rules.full(at(3, 14, 6))).toBe('Ku wa kabiri, 3 Werurwe 2026, 14:06');
  });

  it('is brief at the end of a row', () => {
    expect([at(18, 14, 6), at(17), at(15), at(3)].map((time) => en.rules.brief(time, now))).toEqual([
      '14:06',
      'Yesterday',
      'Sun',
      '3 Mar',
    ]);
  });
});

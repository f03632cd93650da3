import { describe, expect, it } from 'vitest';
import {
  emergencyNumbers,
  emergencyRegions,
  guessEmergencyRegion,
  telephoneAddress,
} from './emergency-numbers.ts';

describe('R45 emergency numbers', () => {
  it('every region has one that a telephone takes', () => {
    for (const region of emergencyRegions) {
      const numbers = emergencyNumbers(region);
      expect(numbers.length, region).toBeGreaterThan(0);
      for (const number of numbers) expect(telephoneAddress(number), region).toMatch(/^tel:\d{3,10}$/);
    }
  });

  it.each([
    [['rw'], 'rw'],
    [['rw-RW', 'en-GB'], 'rw'],
    [['en-GB', 'rw'], 'gb'],
    [['en', 'fr-FR'], 'eu'],
    [['zh-Hant-TW', 'en-CA'], 'us'],
    [['sw-KE'], 'ke'],
    [['en'], 'other'],
    [['ja-JP'], 'other'],
    [[], 'other'],
    [['', '-', 'x-'.repeat(50)], 'other'],
  ] as const)('%j is answered with %s', (languages, region) => {
    expect(guessEmergencyRegion(languages)).toBe(region);
  });

  it('Rwanda: police 112, ambulance 912, fire 111', () => {
    const byService = new Map(emergencyNumbers('rw').map(({ service, number }) => [service, number]));
    expect(byService.get('police')).toBe('112');
    expect(byService.get('ambulance')).toBe('912');
    expect(byService.get('fire')).toBe('111');
  });
});

// Whom to call when somebody is in danger: a small directory that lies in the program, so that it
// works without a network and on the lock screen. Numbers are those that the services publish
// themselves; where one isn't certain it isn't here.

export const emergencyRegions = ['rw', 'ke', 'ug', 'tz', 'za', 'in', 'eu', 'gb', 'us', 'other'] as const;
export type EmergencyRegion = (typeof emergencyRegions)[number];

export type EmergencyService = 'all' | 'police' | 'ambulance' | 'fire' | 'child' | 'violence' | 'crisis';

export interface EmergencyNumber {
  readonly service: EmergencyService;
  /** As people write it: digits and spaces. */
  readonly number: string;
}

const directory: Readonly<Record<EmergencyRegion, readonly EmergencyNumber[]>> = {
  rw: [
    { service: 'police', number: '112' },
    { service: 'ambulance', number: '912' },
    { service: 'fire', number: '111' },
    { service: 'child', number: '116' },
    { service: 'violence', number: '3512' },
  ],
  ke: [
    { service: 'all', number: '999' },
    { service: 'child', number: '116' },
    { service: 'violence', number: '1195' },
  ],
  ug: [
    { service: 'all', number: '999' },
    { service: 'child', number: '116' },
  ],
  tz: [
    { service: 'police', number: '112' },
    { service: 'fire', number: '114' },
    { service: 'child', number: '116' },
  ],
  za: [
    { service: 'police', number: '10111' },
    { service: 'ambulance', number: '10177' },
    { service: 'all', number: '112' },
    { service: 'child', number: '116' },
  ],
  in: [
    { service: 'all', number: '112' },
    { service: 'child', number: '1098' },
    { service: 'violence', number: '181' },
  ],
  eu: [
    { service: 'all', number: '112' },
    { service: 'child', number: '116 111' },
  ],
  gb: [
    { service: 'all', number: '999' },
    { service: 'child', number: '0800 1111' },
    { service: 'crisis', number: '116 123' },
  ],
  us: [
    { service: 'all', number: '911' },
    { service: 'crisis', number: '988' },
  ],
  other: [{ service: 'all', number: '112' }],
};

export function emergencyNumbers(region: EmergencyRegion): readonly EmergencyNumber[] {
  return directory[region];
}

/** What a telephone takes: RFC 3966, a local number. */
export function telephoneAddress({ number }: EmergencyNumber): string {
  return `tel:${number.replaceAll(' ', '')}`;
}

const euCountries = 'at be bg cy cz de dk ee es fi fr gr hr hu ie it lt lu lv mt nl pl pt ro se si sk';
const regionByCountry: ReadonlyMap<string, EmergencyRegion> = new Map([
  ...euCountries.split(' ').map((country): [string, EmergencyRegion] => [country, 'eu']),
  ...(['rw', 'ke', 'ug', 'tz', 'za', 'in', 'gb', 'us'] as const).map((country): [string, EmergencyRegion] => [
    country,
    country,
  ]),
  ['ca', 'us'],
]);

/** A guess by the country in the languages of the browser, such as `en-GB`; Kinyarwanda alone is Rwanda. */
export function guessEmergencyRegion(languages: readonly string[]): EmergencyRegion {
  for (const language of languages) {
    const [name = '', ...parts] = language.toLowerCase().split('-');
    const country = parts.find((part) => part.length === 2);
    const region = regionByCountry.get(country ?? (name === 'rw' ? 'rw' : ''));
    if (region !== undefined) return region;
  }
  return 'other';
}

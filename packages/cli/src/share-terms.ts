// What can be said about a link or an invitation when it is made.
import { readCount, type OptionTable, type OptionValues } from './command.ts';

export const shareOptions = {
  uses: { type: 'string', value: 'N', help: 'option.uses' },
  hours: { type: 'string', value: 'N', help: 'option.hours' },
  qr: { type: 'boolean', help: 'option.qr' },
} as const satisfies OptionTable;

export interface ShareTerms {
  uses: number;
  hours: number;
  isQrWanted: boolean;
}

const day = 24;
const week = 7 * day;

/** The longest that each may live, in hours: what is asked for beyond it would be cut or refused. */
export const mostHours = { invitation: 90 * day, link: 365 * day };

/** @throws CliError `usage` */
export function shareTerms(options: OptionValues<typeof shareOptions>, most: number): ShareTerms {
  return {
    uses: readCount(options.uses, { name: 'uses', fallback: 1, least: 1, most: 100 }),
    hours: readCount(options.hours, { name: 'hours', fallback: week, least: 1, most }),
    isQrWanted: options.qr,
  };
}

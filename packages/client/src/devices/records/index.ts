// Every kind of record that the devices of an account share. A new one is a file and a line here.
import { asking } from './asking.ts';
import { blocked } from './blocked.ts';
import { contact } from './contact.ts';
import { deviceGrant } from './device-grant.ts';
import { doubts } from './doubts.ts';
import { draft } from './draft.ts';
import { grant } from './grant.ts';
import { introduction } from './introduction.ts';
import { link } from './link.ts';
import type { RecordKind } from './record-kind.ts';
import { declined, request } from './request.ts';
import { setting } from './setting.ts';
import { verified } from './verified.ts';

/** In the order in which a new device has to learn of them. */
export const recordKinds = {
  'device-grant': deviceGrant,
  setting,
  contact,
  grant,
  link,
  request,
  declined,
  asking,
  draft,
  verified,
  doubts,
  introduction,
  blocked,
  /** What the recovery record is sealed to. Key: the recovery key on the chain. Read from the record. */
  recovery: { apply: async (_tx, _record, { tell }) => tell({ kind: 'recovery' }) },
  /** Messages that one device offers another, and its answer. Key: who gets them. Read from the record. */
  history: { apply: async (_tx, _record, { tell }) => tell({ kind: 'devices' }) },
  'history-answer': { apply: async (_tx, _record, { tell }) => tell({ kind: 'devices' }) },
} satisfies Record<string, RecordKind>;

export type RecordName = keyof typeof recordKinds;

export function kindOf(name: string): RecordKind | undefined {
  return Object.hasOwn(recordKinds, name) ? recordKinds[name as RecordName] : undefined;
}

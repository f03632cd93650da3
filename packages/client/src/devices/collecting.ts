// What this device has that never was a record, for devices that know nothing: from before there
// was a second one.
import type { Random } from '../ports.ts';
import type { Tx } from '../store/database/database.ts';
import { share } from './self-records.ts';
import { recordKinds, kindOf, type RecordName } from './records/index.ts';

export async function collectRecords(tx: Tx, { random }: { random: Random }): Promise<void> {
  for (const kind of Object.keys(recordKinds) as RecordName[]) {
    const collected = (await kindOf(kind)?.collect?.(tx)) ?? [];
    for (const { key, value } of collected) await share(tx, random, { kind, key, value });
  }
}

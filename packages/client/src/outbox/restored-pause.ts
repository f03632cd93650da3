// A restored server lost commits with what came after its backup. Those who made them register them
// again; a commit of this device that came first would leave the conversation with two branches. So
// fresh keys wait a while, also past a restart of this device.
import type { ReadTx, Tx } from '../store/database/database.ts';
import { getDeviceSetting, putDeviceSetting } from '../store/device-setting-store.ts';

const key = 'restored-at';
/** Milliseconds in which the server hears of the commits that it lacks before of fresh keys. */
const pause = 600_000;
/** From one to the next: a server that says again and again that it was restored holds no fresh keys back. */
const betweenPauses = 3_600_000;

/** In the transaction that takes note of the restored server. */
export async function noteRestored(tx: Tx, now: number): Promise<void> {
  const since = now - (await restoredAt(tx));
  if (since >= betweenPauses || since < 0) await putDeviceSetting(tx, key, String(now));
}

/** @returns when the pause ends; 0 without one, also when the clock was set back since. */
export async function pausedUntil(tx: ReadTx, now: number): Promise<number> {
  const at = await restoredAt(tx);
  return at <= now && now < at + pause ? at + pause : 0;
}

async function restoredAt(tx: ReadTx): Promise<number> {
  return Number((await getDeviceSetting(tx, key)) ?? -Infinity);
}

import type { ReadTx, Tx } from './database/database.ts';

export async function getDeviceSetting(tx: ReadTx, key: string): Promise<string | undefined> {
  return (await tx.get<{ value: string }>(`SELECT value FROM device_setting WHERE key = ?`, [key]))?.value;
}

export async function putDeviceSetting(tx: Tx, key: string, value: string): Promise<void> {
  await tx.run(
    `INSERT INTO device_setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value`,
    [key, value],
  );
}

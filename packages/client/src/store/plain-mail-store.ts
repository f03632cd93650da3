import type { ReadTx, Tx } from './database/database.ts';

export interface PlainMail {
  attemptId: Uint8Array;
  purpose: 'request' | 'resync' | 'history';
  /** Whom it is for: an account, or a device of this one. */
  accountId: Uint8Array;
  grantSecret: Uint8Array;
  body: Uint8Array;
  madeAt: number;
}

/** `isAgain`: the server had it once, before it was restored. */
export type UnsentPlainMail = PlainMail & { isAgain: 0 | 1 };

/** As the column `is_sent` holds it. */
const states = { never: 0, sent: 1, again: 2 } as const;

const columns = `attempt_id AS attemptId, purpose, account_id AS accountId,
  grant_secret AS grantSecret, body, made_at AS madeAt, is_sent = ${states.again} AS isAgain`;

/** One letter, or the same to several; it replaces what was there for the same purpose and account. */
export async function putPlainMail(tx: Tx, ...letters: readonly PlainMail[]): Promise<void> {
  for (const { purpose, accountId } of letters) await forgetPlainMail(tx, purpose, accountId);
  for (const mail of letters) {
    await tx.run(
      `INSERT INTO plain_mail (attempt_id, purpose, account_id, grant_secret, body, made_at)
       VALUES (?, ?, ?, ?, ?, ?)`,
      [mail.attemptId, mail.purpose, mail.accountId, mail.grantSecret, mail.body, mail.madeAt],
    );
  }
}

export async function hasPlainMail(
  tx: ReadTx,
  purpose: PlainMail['purpose'],
  accountId: Uint8Array,
): Promise<boolean> {
  const row = await tx.get(`SELECT 1 AS one FROM plain_mail WHERE purpose = ? AND account_id = ?`, [
    purpose,
    accountId,
  ]);
  return row !== undefined;
}

export async function listUnsentPlainMail(tx: ReadTx): Promise<UnsentPlainMail[]> {
  return await tx.all<UnsentPlainMail>(
    `SELECT ${columns} FROM plain_mail WHERE is_sent <> ${states.sent} ORDER BY made_at`,
  );
}

export async function markPlainMailSent(tx: Tx, attemptId: Uint8Array): Promise<void> {
  await tx.run(`UPDATE plain_mail SET is_sent = ${states.sent} WHERE attempt_id = ?`, [attemptId]);
}

/** Answered, or given up. */
export async function forgetPlainMail(
  tx: Tx,
  purpose: PlainMail['purpose'],
  accountId: Uint8Array,
): Promise<void> {
  await tx.run(`DELETE FROM plain_mail WHERE purpose = ? AND account_id = ?`, [purpose, accountId]);
}

export async function unsendPlainMail(tx: Tx): Promise<void> {
  await tx.run(`UPDATE plain_mail SET is_sent = ${states.again} WHERE is_sent = ${states.sent}`);
}

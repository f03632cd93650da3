// What a face does with the recovery key of the open account.
import type { VerifiedChain } from '@ganira/identity';
import { appendSetRecoveryKey } from '@ganira/identity';
import { areEqual, toSpokenCode } from '@ganira/protocol';
import type { NewRecoveryKeyView, RecoveryView } from '../api.ts';
import type { OpenAccount } from '../account/open-account.ts';
import { ClientError } from '../errors.ts';
import type { RecordWriter } from './record-writer.ts';
import { findSealKey, makeSealCard, recoveryKeys, shareSealCard } from './seal-key.ts';

const askedBack = 3;

/** The words are loaded when they are needed. */
async function load() {
  return await import('@ganira/crypto/recovery-key');
}

/** @throws ClientError `recovery_key_unreadable` with the position of the first wrong word. */
export async function readKey(text: string): Promise<Uint8Array> {
  const { readRecovery } = await load();
  const read = readRecovery(text);
  if (read.kind === 'key') return read.key;
  throw new ClientError(
    'recovery_key_unreadable',
    read.kind,
    read.kind === 'word' ? { position: read.position } : undefined,
  );
}

export class RecoveryActions {
  readonly #open: OpenAccount;
  readonly #writer: RecordWriter;
  /** Shown and not yet confirmed: in memory only. */
  #pending: { key: Uint8Array; asked: number[]; current: Uint8Array | undefined } | undefined;

  constructor(open: OpenAccount, writer: RecordWriter) {
    this.#open = open;
    this.#writer = writer;
  }

  async view(): Promise<RecoveryView> {
    const chain = this.#chain();
    if (chain.recoveryKey === undefined) return { state: 'none' };
    const row = await findSealKey(this.#open.store, chain);
    if (row === undefined) return { state: 'set-elsewhere' };
    return row.writtenAt === 0 ? { state: 'set' } : { state: 'set', writtenAt: row.writtenAt };
  }

  async make(input: { current?: string }): Promise<NewRecoveryKeyView> {
    const {
      newRecoveryKey,
      recoveryNumbers,
      recoveryQr,
      recoverySigningKey,
      recoveryWords,
      recoveryWordCount,
    } = await load();
    const { recoveryKey } = this.#chain();
    const { random } = this.#open.founding;
    let current: Uint8Array | undefined;
    if (recoveryKey !== undefined) {
      if (input.current === undefined) {
        throw new ClientError('recovery_key_needed', 'only the recovery key itself changes it');
      }
      current = await readKey(input.current);
      if (!areEqual(recoverySigningKey(current).publicKey, recoveryKey)) {
        throw new ClientError('recovery_key_other', 'this is the key of another account, or a former one');
      }
    }
    const key = newRecoveryKey((length) => random.bytes(length));
    const positions = Array.from({ length: recoveryWordCount }, (_, at) => at + 1);
    const asked: number[] = [];
    while (asked.length < askedBack) {
      const [byte = 0] = random.bytes(1);
      // 240 is a multiple of 24: each position is as likely.
      const position = positions[byte % recoveryWordCount];
      if (byte < 240 && position !== undefined && !asked.includes(position)) asked.push(position);
    }
    asked.sort((a, b) => a - b);
    this.#pending = { key, asked, current };
    const { accountId } = this.#open.account;
    return {
      words: recoveryWords(key),
      numbers: recoveryNumbers(key),
      qr: recoveryQr(accountId, key),
      accountCode: toSpokenCode(accountId),
      asked,
    };
  }

  async confirm(answers: readonly { position: number; answer: string }[]): Promise<RecoveryView> {
    const pending = this.#pending;
    if (pending === undefined) throw new ClientError('recovery_key_gone', 'make a key first');
    const { recoveryNumbers, recoverySigningKey, recoveryWords } = await load();
    const [words, numbers] = [recoveryWords(pending.key), recoveryNumbers(pending.key)];
    for (const position of pending.asked) {
      const given = answers.find((one) => one.position === position)?.answer ?? '';
      const answer = given.normalize('NFKC').trim().toLowerCase();
      const isRight =
        answer === words[position - 1] ||
        (/^\d{1,4}$/.test(answer) && answer.padStart(4, '0') === numbers[position - 1]);
      if (!isRight) throw new ClientError('recovery_answer_wrong', 'not what is there', { position });
    }
    const { store, account } = this.#open;
    const keys = await recoveryKeys(pending.key);
    const { publicKey } = keys.signing;
    const card = await makeSealCard(account.accountId, keys);
    const { clock, random } = this.#open.founding;
    await this.#open.appendOwnEntry('recovery-key', async (chain) => {
      const entry = appendSetRecoveryKey(
        chain,
        pending.current === undefined
          ? { kind: 'device', deviceId: account.deviceId, secretKey: account.signingSecret }
          : { kind: 'recovery', secretKey: recoverySigningKey(pending.current).secretKey },
        { recoveryKey: publicKey, signedAt: BigInt(Math.floor(clock.now() / 1_000)) },
      );
      // Before the server knows of it: when the answer is lost, the devices hold what they need.
      await store.change((tx) => shareSealCard(tx, random, { publicKey, card }));
      return entry;
    });
    this.#pending = undefined;
    store.emit({ kind: 'recovery' });
    await this.#writer.writeNow();
    return await this.view();
  }

  #chain(): VerifiedChain {
    const chain = this.#open.chains.get(this.#open.account.accountId);
    if (chain === undefined) throw new ClientError('internal', 'the own identity chain is missing');
    return chain;
  }
}

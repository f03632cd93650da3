import { toHex, utf8 } from '@ganira/protocol';
import { listIntroductions, setIntroduction, type IntroductionRow } from '../../store/introduction-store.ts';
import type { RecordKind } from './record-kind.ts';

const answers = ['yes', 'no', 'asked'] as const;

/** @returns undefined where nothing was answered. */
export function readAnswer(value: Uint8Array | undefined): IntroductionRow['state'] | undefined {
  const text = new TextDecoder().decode(value);
  return answers.find((answer) => answer === text);
}

/** What the person answered to an introduction. Key: its id; value: "yes", "no" or "asked". */
export const introduction: RecordKind = {
  async apply(tx, { key, value }, { tell }) {
    const state = readAnswer(value);
    const [known] = await listIntroductions(tx, 'received', key);
    if (state === undefined || known === undefined) return;
    await setIntroduction(tx, key, { state });
    tell({ kind: 'requests' });
    tell({ kind: 'messages', conversationId: toHex(known.accountId) });
  },
  async collect(tx) {
    const rows = await listIntroductions(tx, 'received');
    return rows
      .filter(({ state }) => state !== 'new')
      .map(({ id, state }) => ({ key: id, value: utf8(state) }));
  },
};

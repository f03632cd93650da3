import { limits, utf8 } from '@ganira/protocol';
import { cleanName } from '@ganira/safety';
import { getAccount, setOwnName } from '../../store/account-store.ts';
import type { Tx } from '../../store/database/database.ts';
import type { RecordKind, RecordScene } from './record-kind.ts';

type Setting = (tx: Tx, text: string, scene: RecordScene) => Promise<void>;

/** Those that change something beside the record; the others are read from it. */
const settings: Readonly<Record<string, Setting>> = {
  async name(tx, text, { tell }) {
    const name = cleanName(text, limits.nameCharacters);
    if (name === '') return;
    await setOwnName(tx, name);
    tell({ kind: 'me' });
  },
};

/** What is set for all devices. Key: its name in UTF-8; value: UTF-8 too. */
export const setting: RecordKind = {
  async apply(tx, { key, value }, scene) {
    const name = new TextDecoder().decode(key);
    if (Object.hasOwn(settings, name)) await settings[name]?.(tx, new TextDecoder().decode(value), scene);
    scene.tell({ kind: name.startsWith('device ') ? 'devices' : 'settings' });
  },
  async collect(tx) {
    const account = await getAccount(tx);
    return account === undefined ? [] : [{ key: utf8('name'), value: utf8(account.name) }];
  },
};

// What notifications may say. Loaded once somebody has them.
import { concatBytes, fromHex, toHex } from '@ganira/protocol';
import type { NewsView, NotifyChoice, NotifySettingsView } from '../api.ts';
import type { OpenAccount } from '../account/open-account.ts';
import { listBlocked } from '../store/blocked-store.ts';
import { listContacts } from '../store/contact-store.ts';
import type { ReadTx } from '../store/database/database.ts';
import { getDeviceSetting, putDeviceSetting } from '../store/device-setting-store.ts';
import { listLastTexts } from '../store/message-store.ts';
import { listRequestsIn } from '../store/request-store.ts';
import { notifyKey, readNotifyChoice } from './setting.ts';
import { shortened } from './shortened.ts';

const tagKeyName = 'notify-tag-key';
/** Characters of a text: more than a notification shows on a narrow screen. */
const longestText = 160;

export async function readNotifySettings({ store }: OpenAccount): Promise<NotifySettingsView> {
  return { shows: await store.read(readNotifyChoice) };
}

export async function setNotify(account: OpenAccount, shows: NotifyChoice): Promise<NotifySettingsView> {
  const { store, founding } = account;
  await store.change(async (tx, tell) => {
    await putDeviceSetting(tx, notifyKey, shows);
    if ((await getDeviceSetting(tx, tagKeyName)) === undefined)
      await putDeviceSetting(tx, tagKeyName, toHex(founding.random.bytes(32)));
    tell({ kind: 'notify-settings' });
  });
  return await readNotifySettings(account);
}

/** Everything that is unread, as far as it may be shown. */
export async function readNews({ store, status }: OpenAccount): Promise<NewsView> {
  return await store.read(async (tx) => {
    const shows = await readNotifyChoice(tx);
    const hasNames = shows === 'name' || shows === 'text';
    const unread = await listUnread(tx);
    const lastTexts = shows === 'text' ? await listLastTexts(tx, 2 * longestText, unread) : [];
    const texts = new Map(lastTexts.map((last) => [toHex(last.conversation), last]));
    const key = await tagKey(tx);
    const conversations: NewsView['conversations'] = [];
    for (const contact of unread) {
      const conversationId = toHex(contact.accountId);
      const last = texts.get(conversationId);
      conversations.push({
        conversationId,
        tag: await tagOf(key, contact.accountId),
        count: contact.unread,
        ...(hasNames && { name: contact.name }),
        ...(last?.isOwn === 0 && { text: shortened(last.text, longestText) }),
      });
    }
    const requests = await listRequestsIn(tx);
    const [request] = requests;
    return {
      shows,
      isCatchingUp: status.connection === 'online' && !status.isCaughtUp,
      conversations,
      requests: {
        count: requests.length,
        ...(hasNames && requests.length === 1 && request !== undefined && { name: request.name }),
      },
    };
  });
}

/** Of a notification that was pressed. */
export async function findConversation({ store }: OpenAccount, tag: string): Promise<string | undefined> {
  return await store.read(async (tx) => {
    const key = await tagKey(tx);
    for (const { accountId } of await listContacts(tx)) {
      if ((await tagOf(key, accountId)) === tag) return toHex(accountId);
    }
    return undefined;
  });
}

async function listUnread(tx: ReadTx) {
  const blocked = new Set((await listBlocked(tx)).map(({ accountId }) => toHex(accountId)));
  return (await listContacts(tx)).filter(
    ({ accountId, unread }) => unread > 0 && !blocked.has(toHex(accountId)),
  );
}

async function tagKey(tx: ReadTx): Promise<Uint8Array> {
  return fromHex((await getDeviceSetting(tx, tagKeyName)) ?? '') ?? new Uint8Array();
}

/** Browsers keep tags on the disk in the open: nobody learns from one whose conversation it is. */
async function tagOf(key: Uint8Array, accountId: Uint8Array): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', concatBytes(key, accountId) as Uint8Array<ArrayBuffer>);
  return toHex(new Uint8Array(hash).subarray(0, 16));
}

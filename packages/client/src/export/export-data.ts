// Everything that an account has on this device, as files that a person can read without Ganira.
import { toBase64Url, toHex, utf8 } from '@ganira/protocol';
import { cleanName } from '@ganira/safety';
import type { ExportLabels, ExportView, MessageView } from '../api.ts';
import type { OpenAccount } from '../account/open-account.ts';
import type { ConversationActions } from '../conversations/conversation-actions.ts';
import { getAccount } from '../store/account-store.ts';
import { listContacts, type ContactRow } from '../store/contact-store.ts';
import { makeArchive, type ArchiveFile } from './zip.ts';

const page = 200;

interface Exported {
  files: ArchiveFile[];
  conversations: number;
  messages: number;
}

/** Everything of the open account, as an archive. */
export async function exportAll(
  open: OpenAccount,
  conversations: ConversationActions,
  labels: ExportLabels,
): Promise<ExportView> {
  const exported = await collectExport(open, conversations, labels);
  const now = open.founding.clock.now();
  const day = new Date(now).toISOString().slice(0, 10);
  return {
    fileName: `ganira-${toHex(open.account.accountId).slice(0, 8)}-${day}.zip`,
    archive: makeArchive(exported.files, now),
    conversations: exported.conversations,
    messages: exported.messages,
  };
}

async function collectExport(
  open: OpenAccount,
  conversations: ConversationActions,
  labels: ExportLabels,
): Promise<Exported> {
  const { store, chains, account, founding } = open;
  const { name, contacts } = await store.read(async (tx) => ({
    name: (await getAccount(tx))?.name ?? '',
    contacts: await listContacts(tx),
  }));
  const chain = chains.get(account.accountId);
  const files: ArchiveFile[] = [];
  const json = (path: string, value: unknown) =>
    files.push({ name: path, content: utf8(`${JSON.stringify(value, undefined, 2)}\n`) });
  files.push({ name: 'README.txt', content: utf8(`${labels.title}\n\n${labels.warning}\n`) });
  json('account.json', {
    exportedAt: new Date(founding.clock.now()).toISOString(),
    accountId: toHex(account.accountId),
    name,
    genesisHash: toHex(chain?.genesisHash ?? new Uint8Array()),
    devices: chain?.activeDevices.map(({ deviceId, signingKey }) => ({
      deviceId: toHex(deviceId),
      signingKey: toHex(signingKey),
    })),
    chain: chain?.entries.map((entry) => toBase64Url(entry)),
  });
  json('contacts.json', contacts.map(contactOf));
  let count = 0;
  for (const contact of contacts) {
    const messages = await allMessages(conversations, toHex(contact.accountId));
    count += messages.length;
    const path = `messages/${fileName(contact)}`;
    json(`${path}.json`, { contact: contactOf(contact), messages });
    files.push({ name: `${path}.txt`, content: utf8(asText(messages, { contact, labels })) });
    files.push({ name: `${path}.html`, content: utf8(asPage(messages, { contact, labels })) });
  }
  return { files, conversations: contacts.length, messages: count };
}

function contactOf({ accountId, name, genesisHash, since }: ContactRow) {
  return {
    accountId: toHex(accountId),
    name,
    genesisHash: toHex(genesisHash),
    since: new Date(since).toISOString(),
  };
}

async function allMessages(
  conversations: ConversationActions,
  conversationId: string,
): Promise<MessageView[]> {
  const messages: MessageView[] = [];
  for (;;) {
    const before = messages[0]?.position;
    const found = await conversations.page({
      conversationId,
      limit: page,
      ...(before === undefined ? {} : { before }),
    });
    messages.unshift(...found.messages);
    if (!found.hasMore) return messages;
  }
}

/** Of any system: letters, digits and spaces of the name, and what makes it unlike any other. */
function fileName({ name, accountId }: ContactRow): string {
  const plain = cleanName(name, 40)
    .replaceAll(/[^\p{L}\p{N} ]/gu, '')
    .trim();
  return `${plain === '' ? '' : `${plain} `}${toHex(accountId).slice(0, 8)}`;
}

function lines(
  messages: readonly MessageView[],
  { contact, labels }: { contact: ContactRow; labels: ExportLabels },
): { at: string; author: string; text: string }[] {
  return messages
    .filter(({ kind }) => kind === 'text')
    .map(({ sentAt, isOwn, text }) => ({
      at: new Date(sentAt).toISOString(),
      author: isOwn ? labels.you : contact.name,
      text,
    }));
}

function asText(
  messages: readonly MessageView[],
  about: { contact: ContactRow; labels: ExportLabels },
): string {
  return lines(messages, about)
    .map(({ at, author, text }) => `[${at}] ${author}: ${text.replaceAll('\n', '\n    ')}\n`)
    .join('');
}

/** What others wrote is text here, whatever it looks like. */
function escape(text: string): string {
  const names: Record<string, string> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  };
  return text.replaceAll(/[&<>"']/g, (character) => names[character] ?? '');
}

function asPage(
  messages: readonly MessageView[],
  about: { contact: ContactRow; labels: ExportLabels },
): string {
  const { contact, labels } = about;
  const rows = lines(messages, about).map(
    ({ at, author, text }) =>
      `<li><p><b><bdi>${escape(author)}</bdi></b> <time>${at}</time></p><pre><bdi>${escape(text)}</bdi></pre></li>`,
  );
  return `<!doctype html>
<html lang="${escape(labels.language)}">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>${escape(contact.name)}</title>
<style>body{font:1rem/1.5 system-ui,sans-serif;max-width:45rem;margin:2rem auto;padding:0 1rem;color-scheme:light dark}
ul{list-style:none;padding:0}pre{font:inherit;white-space:pre-wrap;overflow-wrap:anywhere;margin:0 0 1rem}p{margin:0}time{font-size:.8rem;opacity:.8}</style>
<h1><bdi>${escape(contact.name)}</bdi></h1>
<p>${escape(labels.warning)}</p>
<ul>
${rows.join('\n')}
</ul>
</html>
`;
}

// What a face does with people: links, requests, contacts.
import { safetyNumber, safetyQr } from '@ganira/crypto';
import {
  areEqual,
  ContactRequestSchema,
  create,
  fromHex,
  GrantStatus,
  limits,
  toBase64Url,
  toHex,
  type ContactLink,
} from '@ganira/protocol';
import type { VerifiedChain } from '@ganira/identity';
import type { ContactLinkView, ContactView, LinkPreviewView, RequestView, SafetyNumberView } from '../api.ts';
import type { OpenAccount } from '../account/open-account.ts';
import { ClientError, isTransient } from '../errors.ts';
import { getAccount } from '../store/account-store.ts';
import { putStagedCommit } from '../store/commit-store.ts';
import { getContact, listContacts } from '../store/contact-store.ts';
import { deleteOwnGrant, getGrant, insertOwnGrant } from '../store/grant-store.ts';
import {
  getContactLink,
  insertContactLink,
  listContactLinks,
  revokeContactLink,
  type ContactLinkRow,
} from '../store/link-store.ts';
import { markPlainMailSent, putPlainMail, type PlainMail } from '../store/plain-mail-store.ts';
import {
  declineRequestIn,
  deleteRequestIn,
  getRequestIn,
  getRequestOut,
  listRequestsIn,
  putRequestOut,
} from '../store/request-store.ts';
import { foundWith, makeContactGrant, takePeerDevices } from './accepting.ts';
import { beginConversation, enqueueIntroduction, putGroup } from './conversation-rows.ts';
import { withdrawRequest } from './withdrawing.ts';
import { makeContactLink, readContactLink, sealRequest, writeContactLink } from './links.ts';

const hour = 3_600;
const mostHours = 24 * 365;
const mostUses = 100;

export class ContactActions {
  readonly #open: OpenAccount;
  readonly #server: string;

  constructor(open: OpenAccount, server: string) {
    this.#open = open;
    this.#server = server;
  }

  async createLink(input: { uses: number; hours: number }): Promise<ContactLinkView> {
    const { store, founding } = this.#open;
    // Whoever opened a link that the server doesn't know yet would be refused.
    if (!this.#open.isOnline)
      throw new ClientError('offline', 'a link is made while the server can be reached');
    const uses = Math.min(Math.max(1, Math.trunc(input.uses)), mostUses);
    const hours = Math.min(Math.max(1, Math.trunc(input.hours)), mostHours);
    const now = founding.clock.now();
    const made = await makeContactLink(founding.random, {
      now,
      // The server keeps whole hours.
      expiresAtSeconds: (Math.ceil(now / 1_000 / hour) + hours) * hour,
      uses,
    });
    await store.change(async (tx, tell) => {
      await insertOwnGrant(tx, made.grant);
      await insertContactLink(tx, made.row);
      tell({ kind: 'links' });
    });
    await this.#open.syncGrantsNow();
    return this.#linkView(made.row, made.grant.secret);
  }

  async listLinks(): Promise<ContactLinkView[]> {
    const now = Math.floor(this.#open.founding.clock.now() / 1_000);
    return await this.#open.store.read(async (tx) => {
      const views: ContactLinkView[] = [];
      for (const row of await listContactLinks(tx, now)) {
        const grant = await getGrant(tx, row.grantHash);
        if (grant !== undefined) views.push(this.#linkView(row, grant.secret));
      }
      return views;
    });
  }

  async revokeLink(id: string): Promise<void> {
    const key = fromHex(id) ?? new Uint8Array();
    await this.#open.store.change(async (tx, tell) => {
      const row = await getContactLink(tx, key);
      if (row === undefined) throw new ClientError('not_found', 'no such link');
      await revokeContactLink(tx, key);
      await deleteOwnGrant(tx, row.grantHash);
      tell({ kind: 'links' });
    });
    await this.#open.syncGrantsNow();
  }

  async readLink(url: string): Promise<LinkPreviewView> {
    return await this.#preview(readContactLink(this.#server, url));
  }

  async sendRequest(url: string): Promise<LinkPreviewView> {
    const link = readContactLink(this.#server, url);
    const preview = await this.#preview(link);
    if (preview.state !== 'ready') return preview;
    const { store, founding, account } = this.#open;
    const own = this.#ownChain();
    const grant = makeContactGrant(founding.random, link.accountId);
    const name = (await store.read(getAccount))?.name ?? '';
    const body = await sealRequest(
      link,
      create(ContactRequestSchema, {
        accountId: account.accountId,
        genesisHash: own.genesisHash,
        chainHead: own.head,
        name,
        grant: grant.secret,
      }),
    );
    const mail: PlainMail = {
      attemptId: founding.random.bytes(limits.id),
      purpose: 'request',
      accountId: link.accountId,
      grantSecret: link.grant,
      body,
      madeAt: founding.clock.now(),
    };
    await store.change(async (tx, tell) => {
      await insertOwnGrant(tx, grant);
      await putRequestOut(tx, {
        accountId: link.accountId,
        genesisHash: link.genesisHash,
        grantHash: grant.hash,
        sentAt: founding.clock.now(),
      });
      await putPlainMail(tx, mail);
      tell({ kind: 'contacts' });
    });
    await this.#open.syncGrantsNow();
    await this.#sendNow(mail);
    return { ...preview, state: 'sent' };
  }

  /** So that whoever opened a link that ended learns it at once. Offline it waits. */
  async #sendNow(mail: PlainMail): Promise<void> {
    const { store, founding, outbox } = this.#open;
    let status: GrantStatus | undefined;
    try {
      const outcome = await founding.delivery.send({
        grants: [mail.grantSecret],
        attemptId: mail.attemptId,
        body: mail.body,
      });
      status = outcome.kind === 'sent' ? outcome.statuses[0] : undefined;
    } catch (error) {
      if (!isTransient(error)) throw error;
    }
    if (status === GrantStatus.REFUSED) {
      await withdrawRequest(store, mail.accountId);
      throw new ClientError('link_used', 'the link is used up, expired or was taken back');
    }
    if (status === GrantStatus.STORED) await store.change((tx) => markPlainMailSent(tx, mail.attemptId));
    outbox.kick();
  }

  async #preview(link: ContactLink): Promise<LinkPreviewView> {
    const { store, account, founding } = this.#open;
    const accountId = toHex(link.accountId);
    const view = { accountId, pattern: toHex(link.genesisHash) };
    if (areEqual(link.accountId, account.accountId)) return { ...view, state: 'own' };
    return await store.read(async (tx): Promise<LinkPreviewView> => {
      const contact = await getContact(tx, link.accountId);
      if (contact !== undefined) return { ...view, state: 'contact', conversationId: accountId };
      if ((await getRequestOut(tx, link.accountId)) !== undefined) return { ...view, state: 'sent' };
      const isExpired = link.expiresAt > 0n && Number(link.expiresAt) * 1_000 <= founding.clock.now();
      return { ...view, state: isExpired ? 'expired' : 'ready' };
    });
  }

  async listRequests(): Promise<RequestView[]> {
    return await this.#open.store.read(async (tx) => {
      const views: RequestView[] = [];
      for (const row of await listRequestsIn(tx)) {
        const link = await getContactLink(tx, row.linkId);
        views.push({
          id: toHex(row.accountId),
          name: row.name,
          pattern: toHex(row.genesisHash),
          link: { createdAt: link?.createdAt ?? row.receivedAt, usesLeft: link?.usesLeft ?? 0 },
          receivedAt: row.receivedAt,
        });
      }
      return views;
    });
  }

  async acceptRequest(id: string): Promise<{ conversationId: string }> {
    const { founding, serial, outbox } = this.#open;
    const request = await this.#requestOf(id);
    const peer = await takePeerDevices(founding, request.grantSecret, request);
    const grant = makeContactGrant(founding.random, request.accountId);
    await serial.run(async () => {
      const { store, chains, account } = this.#open;
      const founded = await foundWith(founding, { ...peer, grant: request.grantSecret, generation: 0 });
      await store.change(async (tx, tell) => {
        await deleteRequestIn(tx, request.accountId);
        tell({ kind: 'requests' });
        // They may have accepted a request of ours in the meantime.
        if ((await getContact(tx, request.accountId)) !== undefined) return;
        await chains.store(tx, peer.chain);
        await insertOwnGrant(tx, grant);
        await putGroup(tx, founding, {
          groupId: founded.groupId,
          accountId: request.accountId,
          generation: 0,
          state: founded.state,
        });
        await beginConversation(
          tx,
          { ...founding, tell },
          {
            accountId: request.accountId,
            genesisHash: request.genesisHash,
            name: request.name,
            grantSecret: request.grantSecret,
            isEstablished: 0,
            groupId: founded.groupId,
            ownDeviceId: account.deviceId,
          },
        );
        await putStagedCommit(tx, founded.staged);
        const name = (await getAccount(tx))?.name ?? '';
        await enqueueIntroduction(tx, founding.random, {
          accountId: request.accountId,
          groupId: founded.groupId,
          name,
          grant: grant.secret,
        });
      });
      chains.remember(peer.chain);
    });
    await this.#open.syncGrantsNow();
    outbox.kick();
    return { conversationId: id };
  }

  async declineRequest(id: string): Promise<void> {
    const request = await this.#requestOf(id);
    await this.#open.store.change(async (tx, tell) => {
      await declineRequestIn(tx, request.accountId);
      tell({ kind: 'requests' });
    });
  }

  async listContacts(): Promise<ContactView[]> {
    const rows = await this.#open.store.read(listContacts);
    return rows.map((row) => ({
      accountId: toHex(row.accountId),
      name: row.name,
      pattern: toHex(row.genesisHash),
      conversationId: toHex(row.accountId),
      since: row.since,
      isEstablished: row.isEstablished === 1,
    }));
  }

  /** Contacts learn the new name. */
  async introduceAgain(): Promise<void> {
    const { store, founding, outbox } = this.#open;
    await store.change(async (tx) => {
      const name = (await getAccount(tx))?.name ?? '';
      for (const contact of await listContacts(tx)) {
        await enqueueIntroduction(tx, founding.random, {
          accountId: contact.accountId,
          groupId: contact.groupId,
          name,
          // They hold theirs already.
          grant: new Uint8Array(),
        });
      }
    });
    outbox.kick();
  }

  async safetyNumber(accountId: string): Promise<SafetyNumberView> {
    const id = fromHex(accountId) ?? new Uint8Array();
    const contact = await this.#open.store.read((tx) => getContact(tx, id));
    if (contact === undefined) throw new ClientError('contact_unknown', 'no such contact');
    const own = this.#ownChain();
    const ownSide = { accountId: own.accountId, genesisHash: own.genesisHash };
    const theirSide = { accountId: contact.accountId, genesisHash: contact.genesisHash };
    return {
      digits: safetyNumber(ownSide, theirSide),
      ownPattern: toHex(own.genesisHash),
      theirPattern: toHex(contact.genesisHash),
      qr: toBase64Url(safetyQr({ own: ownSide, other: theirSide })),
    };
  }

  #linkView(row: ContactLinkRow, grant: Uint8Array): ContactLinkView {
    const own = this.#ownChain();
    return {
      id: toHex(row.id),
      url: writeContactLink(this.#server, {
        accountId: own.accountId,
        genesisHash: own.genesisHash,
        row,
        grant,
      }),
      createdAt: row.createdAt,
      expiresAt: row.expiresAtSeconds * 1_000,
      usesLeft: row.usesLeft,
    };
  }

  async #requestOf(id: string) {
    const request = await this.#open.store.read((tx) => getRequestIn(tx, fromHex(id) ?? new Uint8Array()));
    if (request === undefined) throw new ClientError('request_unknown', 'no such request');
    return request;
  }

  #ownChain(): VerifiedChain {
    const own = this.#open.chains.get(this.#open.account.accountId);
    if (own === undefined) throw new ClientError('internal', 'the own identity chain is missing');
    return own;
  }
}

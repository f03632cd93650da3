// What a person does to be sure of somebody: compare digits, scan a code, decide about a doubt.
import { meetingCodeLasts, meetingProof, type SafetyIdentity } from '@ganira/crypto';
import {
  compareSafetyNumber,
  meetingPrefix,
  readMeetingCode,
  safetyNumber,
  writeMeetingCode,
} from '@ganira/crypto/being-sure';
import { ContentSchema, create, fromHex, limits, MeetingSchema, toBinary, toHex } from '@ganira/protocol';
import type { MeetingCodeView, MeetingScanView, SafetyNumberView, TrustView } from '../api.ts';
import type { OpenAccount } from '../account/open-account.ts';
import { insertMark } from '../contacts/conversation-rows.ts';
import { startAgainInDoubt } from '../contacts/new-identity.ts';
import { ClientError } from '../errors.ts';
import { getContact, type ContactRow } from '../store/contact-store.ts';
import type { ReadTx } from '../store/database/database.ts';
import { forgetMeetings, putMeeting } from '../store/meeting-store.ts';
import { enqueue } from '../store/outbox-store.ts';
import {
  decideDoubts,
  forgetChecks,
  ownIdentity,
  recordCheck,
  recordDoubt,
  tellOfTrust,
  trustOf,
} from './trust.ts';

const secretLength = 16;
/** Milliseconds for which it is still known that a code was here: one that comes late is named so. */
const codesRemembered = 86_400_000;

export class TrustActions {
  readonly #open: OpenAccount;
  readonly #origin: string;

  constructor(open: OpenAccount, server: string) {
    this.#open = open;
    this.#origin = new URL(server).origin;
  }

  async safetyNumber(accountId: string): Promise<SafetyNumberView> {
    const { own, contact } = await this.#pair(accountId);
    return {
      digits: safetyNumber(own, contact),
      ownPattern: toHex(own.genesisHash),
      theirPattern: toHex(contact.genesisHash),
    };
  }

  async confirmSafetyNumber(input: { accountId: string; digits: string }): Promise<TrustView> {
    const { own, contact } = await this.#pair(input.accountId);
    const verdict = compareSafetyNumber(safetyNumber(own, contact), input.digits);
    if (verdict === 'unreadable') throw new ClientError('digits_unreadable', 'not 60 digits');
    if (verdict === 'different')
      throw new ClientError('digits_differ', 'not the digits of these two accounts');
    const { store, founding } = this.#open;
    const trust = await store.change(async (tx, tell) => {
      const { accountId, genesisHash } = contact;
      await recordCheck(
        tx,
        { ...founding, tell },
        { accountId, genesisHash, level: 'verified', at: founding.clock.now() },
      );
      return await trustOf(tx, contact);
    });
    this.#open.outbox.kick();
    return trust;
  }

  async reportSafetyNumber(accountId: string): Promise<void> {
    const { store, founding } = this.#open;
    await store.change(async (tx, tell) => {
      const contact = await contactOf(tx, accountId);
      await forgetChecks(tx, this.#open.founding.random, contact.accountId);
      await recordDoubt(
        tx,
        { ...founding, tell },
        {
          accountId: contact.accountId,
          source: 'digits',
          claimant: new Uint8Array(),
          genesisHash: new Uint8Array(),
          evidence: new Uint8Array(),
          at: founding.clock.now(),
        },
      );
    });
    this.#open.outbox.kick();
  }

  async showMeetingCode(accountId: string): Promise<MeetingCodeView> {
    const { store, founding } = this.#open;
    const { own, contact } = await this.#pair(accountId);
    const secret = founding.random.bytes(secretLength);
    const at = founding.clock.now();
    await store.change(async (tx) => {
      await forgetMeetings(tx, at - codesRemembered);
      await putMeeting(tx, { secret, accountId: contact.accountId, role: 'shown', at });
    });
    const shownAt = Math.floor(at / 1_000);
    const code = writeMeetingCode({ origin: this.#origin, shower: own, scanner: contact, secret, shownAt });
    return { code, expiresAt: at + 1_000 * meetingCodeLasts };
  }

  async scanMeetingCode(input: {
    accountId: string;
    code: string;
    isPicture?: boolean;
  }): Promise<MeetingScanView> {
    const { store, founding, account } = this.#open;
    const { own, contact } = await this.#pair(input.accountId);
    const { accountId, genesisHash, groupId } = contact;
    const at = founding.clock.now();
    const pair = { shower: contact, scanner: own };
    const reading = readMeetingCode(input.code.trim(), {
      ...pair,
      origin: this.#origin,
      now: Math.floor(at / 1_000),
    });
    if (reading.verdict === 'unreadable') return { verdict: purposeOf(input.code.trim()) };
    if (reading.verdict === 'other-differs' || reading.verdict === 'own-differs') {
      // What is on their screen isn't what is known here: exactly what somebody in between looks like.
      const other = reading.verdict === 'other-differs' ? reading.genesisHash : new Uint8Array();
      await store.change(async (tx, tell) => {
        await forgetChecks(tx, founding.random, accountId);
        await recordDoubt(
          tx,
          { ...founding, tell },
          {
            accountId,
            source: 'code',
            claimant: new Uint8Array(),
            genesisHash: other,
            evidence: new Uint8Array(),
            at,
          },
        );
      });
      this.#open.outbox.kick();
      return { verdict: reading.verdict };
    }
    const isSame = reading.verdict === 'genuine' || reading.verdict === 'old';
    if (input.isPicture === true && isSame) {
      // Whoever has a picture hasn't seen the screen: it is worth what compared digits are.
      const check = { accountId, genesisHash, level: 'verified', at } as const;
      await store.change((tx, tell) => recordCheck(tx, { ...founding, tell }, check));
      this.#open.outbox.kick();
      return { verdict: 'same' };
    }
    if (reading.verdict !== 'genuine') return { verdict: reading.verdict };
    const proof = meetingProof(reading.secret, pair);
    const verdict = await store.change(async (tx, tell) => {
      await forgetMeetings(tx, at - codesRemembered);
      if (!(await putMeeting(tx, { secret: reading.secret, accountId, role: 'scanned', at }))) return 'used';
      await recordCheck(tx, { ...founding, tell }, { accountId, genesisHash, level: 'met', at });
      await insertMark(tx, founding, { accountId, groupId, ownDeviceId: account.deviceId, kind: 'met' });
      await enqueue(tx, {
        conversation: accountId,
        groupId,
        kind: 'meeting',
        content: toBinary(
          ContentSchema,
          create(ContentSchema, { body: { case: 'meeting', value: create(MeetingSchema, { proof }) } }),
        ),
        messageId: founding.random.bytes(limits.id),
      });
      return 'met';
    });
    this.#open.outbox.kick();
    return { verdict };
  }

  /** The person goes on with the identity that is known here. */
  async keepIdentity(accountId: string): Promise<void> {
    await this.#open.store.change(async (tx, tell) => {
      const contact = await contactOf(tx, accountId);
      await decideDoubts(tx, this.#open.founding.random, contact.accountId);
      tellOfTrust(tell, contact.accountId);
    });
    this.#open.outbox.kick();
  }

  async startAgain(accountId: string): Promise<void> {
    await startAgainInDoubt(this.#open, fromHex(accountId) ?? new Uint8Array());
  }

  /** As if it had never been checked. */
  async forgetTrust(accountId: string): Promise<void> {
    await this.#open.store.change(async (tx, tell) => {
      const contact = await contactOf(tx, accountId);
      await forgetChecks(tx, this.#open.founding.random, contact.accountId);
      tellOfTrust(tell, contact.accountId);
    });
  }

  async #pair(accountId: string): Promise<{ own: SafetyIdentity; contact: ContactRow }> {
    return await this.#open.store.read(async (tx) => ({
      own: await ownIdentity(tx),
      contact: await contactOf(tx, accountId),
    }));
  }
}

async function contactOf(tx: ReadTx, accountId: string): Promise<ContactRow> {
  const contact = await getContact(tx, fromHex(accountId) ?? new Uint8Array());
  if (contact === undefined) throw new ClientError('contact_unknown', 'no such contact');
  return contact;
}

/** What else somebody may have held before the camera. */
function purposeOf(text: string): 'other-purpose' | 'other-version' | 'foreign' {
  if (text.startsWith(meetingPrefix)) return 'other-version';
  // What links devices and the recovery key are in capitals.
  return /^ganira|#(?:add|join)\//i.test(text) ? 'other-purpose' : 'foreign';
}

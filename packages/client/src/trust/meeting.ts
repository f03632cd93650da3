// Somebody says that they scanned this device's screen.
import { isMeetingProof, meetingCodeLasts } from '@ganira/crypto';
import { toHex, type Meeting } from '@ganira/protocol';
import { insertMark } from '../contacts/conversation-rows.ts';
import type { Clock, Random } from '../ports.ts';
import { getContact } from '../store/contact-store.ts';
import type { Tx } from '../store/database/database.ts';
import { deleteShownMeetings, listShownMeetings } from '../store/meeting-store.ts';
import type { Tell } from '../store/store.ts';
import { ownIdentity, recordCheck } from './trust.ts';

interface MeetingScene {
  /** The conversation is the other account. */
  place: { conversation: Uint8Array; ownDeviceId: Uint8Array };
  tools: { clock: Clock; random: Random; tell: Tell };
}

/**
 * The secret was on this screen and nowhere else: whoever knows it minutes later has seen it. A
 * proof of a secret that isn't known any more, or was never shown, changes nothing.
 */
export async function applyMeeting(tx: Tx, meeting: Meeting, { place, tools }: MeetingScene): Promise<void> {
  const contact = await getContact(tx, place.conversation);
  if (contact === undefined) return;
  const shower = await ownIdentity(tx);
  const shown = await listShownMeetings(tx, contact.accountId);
  const seen = shown.find(({ secret }) =>
    isMeetingProof(meeting.proof, secret, { shower, scanner: contact }),
  );
  if (seen === undefined) return;
  await deleteShownMeetings(tx, contact.accountId);
  const now = tools.clock.now();
  if (now - seen.at > 1_000 * meetingCodeLasts) {
    tools.tell({ kind: 'notice', notice: { code: 'meeting_late', accountId: toHex(contact.accountId) } });
    return;
  }
  const { accountId, genesisHash, groupId } = contact;
  await recordCheck(tx, tools, { accountId, genesisHash, level: 'met', at: now });
  await insertMark(tx, tools, { accountId, groupId, ownDeviceId: place.ownDeviceId, kind: 'met' });
}

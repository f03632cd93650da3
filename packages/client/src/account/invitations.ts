import { toBase64Url, fromBase64Url, toHex, fromHex } from '@ganira/protocol';
import type { InvitationCheckView, InvitationView, NewInvitationView } from '../api.ts';
import { ClientError } from '../errors.ts';
import type { HttpApi } from '../net/http-api.ts';

const fragment = '#join/';

/** @param token as the link carries it, or the whole link. */
export async function checkInvitation(http: HttpApi, token: string): Promise<InvitationCheckView> {
  const code = readInvitation(token);
  const info = await http.call('serverInfo');
  const checked = await http.call('invitationCheck', { token: code });
  return {
    usesLeft: checked.usesLeft,
    expiresAt: checked.expiresAt * 1_000,
    serverName: info.name,
  };
}

/** @throws ClientError `invitation_refused` for what is no invitation. */
export function readInvitation(text: string): string {
  const trimmed = text.trim();
  const at = trimmed.indexOf(fragment);
  const code = at === -1 ? trimmed : trimmed.slice(at + fragment.length);
  if (fromBase64Url(code)?.length !== 32) {
    throw new ClientError('invitation_refused', 'not an invitation');
  }
  return code;
}

export async function createInvitation(
  http: HttpApi,
  server: string,
  input: { uses: number; hours: number },
): Promise<NewInvitationView> {
  const made = await http.call('invitationCreate', input);
  return { ...toView(made), url: `${server.replace(/\/$/, '')}/${fragment}${made.token}` };
}

export async function listInvitations(http: HttpApi): Promise<InvitationView[]> {
  const { invitations } = await http.call('invitationList');
  return invitations.map(toView);
}

export async function revokeInvitation(http: HttpApi, id: string): Promise<void> {
  const bytes = fromHex(id);
  if (bytes === undefined) throw new ClientError('not_found', 'no such invitation');
  await http.call('invitationRevoke', undefined, { id: toBase64Url(bytes) });
}

function toView(made: { id: string; usesLeft: number; expiresAt: number }): InvitationView {
  return {
    id: toHex(fromBase64Url(made.id) ?? new Uint8Array()),
    usesLeft: made.usesLeft,
    expiresAt: made.expiresAt * 1_000,
  };
}

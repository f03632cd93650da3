// The Welcomes of a commit in the store: a body for each grant, in the order of the grants.
import { concatBytes } from '@ganira/protocol';
import type { CommitMail } from '../store/commit-store.ts';
import { splitGrants } from './routes.ts';

export interface WelcomeMail {
  grants: [Uint8Array];
  body: Uint8Array;
}

/** Each behind its length, in four bytes, big endian. */
export function joinBodies(bodies: readonly Uint8Array[]): Uint8Array {
  return concatBytes(
    ...bodies.flatMap((body) => {
      const length = new Uint8Array(4);
      new DataView(length.buffer).setUint32(0, body.length);
      return [length, body];
    }),
  );
}

export function welcomesOf({ welcome, welcomeGrant }: CommitMail): WelcomeMail[] {
  const mails: WelcomeMail[] = [];
  const bytes = welcome ?? new Uint8Array();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  let at = 0;
  for (const grant of splitGrants(welcomeGrant)) {
    if (at + 4 > bytes.length) break;
    const end = at + 4 + view.getUint32(at);
    mails.push({ grants: [grant], body: bytes.slice(at + 4, end) });
    at = end;
  }
  return mails;
}

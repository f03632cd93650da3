// PutKeyPackages: opaque to the server; those who take them check them.
import { limits, type PutKeyPackages } from '@ganira/protocol';
import { ServerError } from '../../errors.ts';
import type { Clock } from '../../ports/clock.ts';
import type { KeyPackages } from '../../ports/directory.ts';
import type { MailboxConversation } from './conversation.ts';

/** SECURITY.md, 2.7: a key package lives for 30 days at most; a day more for clocks that differ. */
const longestLife = 31 * 86_400;

export function putKeyPackages(parts: { keyPackages: KeyPackages; clock: Clock }) {
  return async (conversation: MailboxConversation, frame: PutKeyPackages, request: number): Promise<void> => {
    const { session } = conversation;
    if (frame.oneTime.length > limits.keyPackagesPerRequest) {
      throw new ServerError(
        'quota',
        `${frame.oneTime.length} key packages, at most ${limits.keyPackagesPerRequest}`,
      );
    }
    for (const bytes of frame.oneTime) {
      if (bytes.length === 0) throw new ServerError('malformed', 'one_time: empty');
    }
    for (const bytes of [...frame.oneTime, frame.lastResort]) {
      if (bytes.length > limits.keyPackage) {
        throw new ServerError(
          'too_large',
          `key package: ${bytes.length} bytes, at most ${limits.keyPackage}`,
        );
      }
    }
    const latest = BigInt(Math.floor(parts.clock.now() / 1_000) + longestLife);
    const verdict = await parts.keyPackages.put(session.mailbox, {
      oneTime: frame.oneTime,
      lastResort: frame.lastResort.length > 0 ? frame.lastResort : undefined,
      expiresAt: Number(frame.expiresAt < latest ? frame.expiresAt : latest),
    });
    if (verdict === 'quota')
      throw new ServerError('quota', `at most ${limits.keyPackagesPerDevice} a device`);
    conversation.connection.done(request);
  };
}

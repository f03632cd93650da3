// Ending sessions of other devices: the token is worthless and the mailbox socket closed at once (P36).
import { areEqual } from '@ganira/protocol';
import type { AccountEvents, Session, Sessions } from '../ports/directory.ts';
import type { Wake } from '../ports/wake.ts';

export interface SessionEndingParts {
  readonly sessions: Sessions;
  readonly events: AccountEvents;
  readonly wake: Wake;
}

export class SessionEnding {
  readonly #parts: SessionEndingParts;

  constructor(parts: SessionEndingParts) {
    this.#parts = parts;
  }

  /**
   * @param by is never ended: that is what signing out is for.
   * @param deviceIds undefined: all others.
   * @returns how many were ended.
   */
  async end(by: Session, deviceIds: readonly Uint8Array[] | undefined): Promise<number> {
    const { sessions, events, wake } = this.#parts;
    const listed = await sessions.list(by.account);
    const unwanted = listed.filter(
      ({ device }) =>
        device.mailbox !== by.device.mailbox &&
        (deviceIds === undefined || deviceIds.some((id) => areEqual(id, device.deviceId))),
    );
    for (const { device } of unwanted) {
      await sessions.deleteOf(device.mailbox);
      wake.dismiss(device.mailbox, 'signed-out');
      await events.add(by.account, 'session-ended', device.deviceId);
    }
    return unwanted.length;
  }
}

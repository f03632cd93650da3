// At most one linking goes on, on whichever side.
import type { LinkingView } from '../api.ts';
import { ClientError } from '../errors.ts';
import { readLinkCode } from './link-code.ts';
import { NewLinking, type LinkingParts } from './new-linking.ts';
import { OldLinking, type AccountForLinking, type OldLinkingParts } from './old-linking.ts';

export class Linkings {
  readonly #parts: LinkingParts;
  #current: NewLinking | OldLinking | undefined;

  constructor(parts: LinkingParts) {
    this.#parts = parts;
  }

  view(): LinkingView {
    return this.#current?.view() ?? { state: 'none' };
  }

  /** A code that nobody took is worthless once there is another. */
  async startNew(label: string): Promise<LinkingView> {
    await this.stop();
    this.#current = await NewLinking.start(this.#parts, label);
    return this.view();
  }

  async startOld(account: Omit<OldLinkingParts, keyof LinkingParts>, code: string): Promise<LinkingView> {
    await this.stop();
    this.#current = await OldLinking.start({ ...this.#parts, ...account }, code);
    return this.view();
  }

  /** @throws ClientError as `readLinkCode` */
  checkCode(account: AccountForLinking, code: string): void {
    readLinkCode(code, { server: this.#parts.server, now: account.now() });
  }

  async compared(isSame: boolean): Promise<LinkingView> {
    await this.#current?.compared(isSame);
    return this.view();
  }

  /** @throws ClientError `linking_stopped` when there is nothing to finish here. */
  get fresh(): NewLinking {
    if (this.#current instanceof NewLinking) return this.#current;
    throw new ClientError('linking_stopped', 'no linking goes on here');
  }

  /** The account was closed: nothing is signed for it any more. */
  async stopOld(): Promise<void> {
    if (this.#current instanceof OldLinking) await this.stop();
  }

  async stop(): Promise<void> {
    const former = this.#current;
    this.#current = undefined;
    await former?.stop();
    if (former !== undefined) this.#parts.onChange();
  }
}

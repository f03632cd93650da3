import type { ClientFrame, ServerFrame } from '@ganira/protocol';
import type { EvilItem } from './mail-ledger.ts';

/** A client's socket, in the hands of a rule. */
export interface EvilLink {
  readonly owner: string;
  readonly channel: 'mailbox' | 'delivery';
  /** To the client, as if the server had said it. */
  say(frame: ServerFrame): void;
  /** To the real server, as if the client had said it. */
  ask(frame: ClientFrame): void;
  /** Mail, numbered as the client expects it. */
  give(items: readonly EvilItem[]): void;
}

/** undefined: none of its business. Else what goes on in place of the frame; nothing: swallowed. */
export type UpRule = (frame: ClientFrame, link: EvilLink) => ClientFrame[] | undefined;
export type DownRule = (frame: ServerFrame, link: EvilLink) => ServerFrame[] | undefined;
/** On stored mail that is about to be delivered. */
export type MailRule = (items: EvilItem[], link: EvilLink) => EvilItem[] | undefined;

/** What an evil server does to what passes; the first rule that has an opinion wins. */
export class Rules {
  readonly #up = new Set<UpRule>();
  readonly #down = new Set<DownRule>();
  readonly #mail = new Set<MailRule>();

  /** @returns how to stop. */
  onUp(rule: UpRule): () => void {
    return add(this.#up, rule);
  }

  onDown(rule: DownRule): () => void {
    return add(this.#down, rule);
  }

  onMail(rule: MailRule): () => void {
    return add(this.#mail, rule);
  }

  judgeUp(frame: ClientFrame, link: EvilLink): ClientFrame[] | undefined {
    return first(this.#up, (rule) => rule(frame, link));
  }

  judgeDown(frame: ServerFrame, link: EvilLink): ServerFrame[] | undefined {
    return first(this.#down, (rule) => rule(frame, link));
  }

  judgeMail(items: EvilItem[], link: EvilLink): EvilItem[] | undefined {
    return first(this.#mail, (rule) => rule(items, link));
  }
}

function add<T>(rules: Set<T>, rule: T): () => void {
  rules.add(rule);
  return () => rules.delete(rule);
}

function first<T, R>(rules: ReadonlySet<T>, ask: (rule: T) => R | undefined): R | undefined {
  for (const rule of rules) {
    const verdict = ask(rule);
    if (verdict !== undefined) return verdict;
  }
  return undefined;
}

// Shows messages, each once, and says that they were read where that is wanted.
import type { Messenger, MessageView } from '@ganira/client';
import type { Context } from './context.ts';
import { messageLines } from './message-lines.ts';
import { labelPeople } from './people.ts';

/** Shown messages that are remembered per conversation: several pages, so that none comes twice. */
const mostRemembered = 1_000;

interface Shown {
  /** What stands before it was there before and is of no interest. */
  first: number;
  ids: Set<string>;
}

export class Reading {
  readonly #context: Context;
  readonly #messenger: Messenger;
  readonly #isMarking: boolean;
  readonly #shown = new Map<string, Shown>();

  constructor(context: Context, messenger: Messenger, isMarking: boolean) {
    this.#context = context;
    this.#messenger = messenger;
    this.#isMarking = isMarking;
  }

  /** Messages at or before this position were there before. */
  firstPosition(conversationId: string): number {
    return this.#shown.get(conversationId)?.first ?? 0;
  }

  isShown(conversationId: string, messageId: string): boolean {
    return this.#shown.get(conversationId)?.ids.has(messageId) ?? false;
  }

  async title(conversationId: string): Promise<void> {
    const { label } = await this.#nameOf(conversationId);
    if (!this.#context.out.isJson) this.#context.out.item('title', {}, () => [`-- ${label} --`]);
  }

  /** @param messages of one conversation, in order; those that were shown are left out. */
  async show(conversationId: string, messages: readonly MessageView[]): Promise<void> {
    const shown = this.#shownOf(conversationId, messages);
    const fresh = messages.filter(({ messageId }) => !shown.ids.has(messageId));
    const { name, label } = await this.#nameOf(conversationId);
    const { out, t } = this.#context;
    for (const message of fresh) {
      out.item('message', { conversationId, name, ...message }, () => messageLines(message, label, t));
      shown.ids.add(message.messageId);
    }
    trim(shown.ids);
    const last = Math.max(0, ...messages.map(({ position }) => position));
    if (this.#isMarking && fresh.length > 0)
      await this.#messenger.markRead({ conversationId, position: last });
  }

  #shownOf(conversationId: string, messages: readonly MessageView[]): Shown {
    const known = this.#shown.get(conversationId);
    if (known !== undefined) return known;
    const shown = { first: (messages[0]?.position ?? 1) - 1, ids: new Set<string>() };
    this.#shown.set(conversationId, shown);
    return shown;
  }

  async #nameOf(conversationId: string): Promise<{ name: string; label: string }> {
    const people = await this.#messenger.listContacts();
    const labels = labelPeople(
      people.map(({ accountId, name }) => ({ id: accountId, name })),
      [this.#context.t('you')],
    );
    const name = people.find((person) => person.conversationId === conversationId)?.name ?? '';
    return { name, label: labels.get(conversationId) ?? name };
  }
}

function trim(ids: Set<string>): void {
  for (const id of ids) {
    if (ids.size <= mostRemembered) return;
    ids.delete(id);
  }
}

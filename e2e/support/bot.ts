import type { Messenger } from '@ganira/client';
import { createNodeMessenger, systemRandom } from '@ganira/client/node';
import { toHex } from '@ganira/protocol';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const botPassword = 'correct horse battery staple';

/** The least that the vault takes. */
const cheapest = { memoryKiB: 19 * 1_024, passes: 2, lanes: 1 };

/** Somebody without a browser: the same messenger, for stories that need many people or many messages. */
export class Bot {
  readonly name: string;
  readonly messenger: Messenger;
  accountId = '';
  /** A folder with its store and its vault. */
  readonly profile: string;

  /** @param wish `accountId`: that its program chooses, as no honest one does. `kdf`: of its vault. */
  static async join(
    name: string,
    invitation: string,
    { accountId, kdf = cheapest }: { accountId?: Uint8Array | undefined; kdf?: typeof cheapest } = {},
  ): Promise<Bot> {
    const profile = mkdtempSync(join(tmpdir(), 'ganira-bot-'));
    const server = new URL(invitation).origin;
    const random = accountId === undefined ? systemRandom : drawingFirst(accountId);
    const messenger = createNodeMessenger({ server, profile, random, calibrate: async () => kdf });
    const bot = new Bot(name, profile, messenger);
    const me = await bot.messenger.signUp({ invitation, name, password: botPassword });
    bot.accountId = me.accountId;
    await bot.#until(async () => (await bot.messenger.status()).connection === 'online');
    return bot;
  }

  private constructor(name: string, profile: string, messenger: Messenger) {
    this.name = name;
    this.profile = profile;
    this.messenger = messenger;
  }

  async makeContactLink(): Promise<string> {
    return (await this.messenger.createContactLink({ uses: 1, hours: 1 })).url;
  }

  async ask(url: string): Promise<void> {
    await this.messenger.sendContactRequest({ url });
  }

  /** Says yes to the next request. @returns the conversation, when one can write in it. */
  async accept(): Promise<string> {
    const [request] = await this.#until(async () => {
      const requests = await this.messenger.listRequests();
      return requests.length > 0 && requests;
    });
    const { conversationId } = await this.messenger.acceptRequest({ id: request?.id ?? '' });
    return await this.#untilOpen(conversationId);
  }

  /** Waits until somebody has said yes. @returns the conversation. */
  async isAccepted(): Promise<string> {
    const contact = await this.#until(async () => (await this.messenger.listContacts()).at(-1) ?? false);
    return await this.#untilOpen(contact.conversationId);
  }

  async #untilOpen(conversationId: string): Promise<string> {
    await this.#until(
      async () => (await this.messenger.openConversation({ conversationId })).block === undefined,
    );
    return conversationId;
  }

  async write(conversationId: string, text: string): Promise<void> {
    const messageId = toHex(crypto.getRandomValues(new Uint8Array(16)));
    await this.messenger.sendText({ conversationId, messageId, text });
  }

  /** What was written here has left. */
  async settle(): Promise<void> {
    await this.messenger.settle();
  }

  /** Asks again with each thing that the messenger tells. */
  async #until<T>(ask: () => Promise<T | false>): Promise<T> {
    const { promise, resolve, reject } = Promise.withResolvers<T>();
    const look = (): void => {
      ask().then((answer) => {
        if (answer !== false) resolve(answer);
      }, reject);
    };
    const stop = this.messenger.subscribe(look);
    look();
    try {
      return await promise;
    } finally {
      stop();
    }
  }

  async deleteAccount(): Promise<void> {
    await this.messenger.stepUp({ purpose: 'delete-account', password: botPassword });
    await this.messenger.deleteAccount();
    await this.close();
  }

  async close(): Promise<void> {
    await this.messenger.close();
    rmSync(this.profile, { recursive: true, force: true });
  }
}

/** Chance that gives these bytes to who first asks for as many. */
function drawingFirst(wanted: Uint8Array): typeof systemRandom {
  let isGiven = false;
  return {
    ...systemRandom,
    bytes: (length) => {
      if (isGiven || length !== wanted.length) return systemRandom.bytes(length);
      isGiven = true;
      return wanted;
    },
  };
}

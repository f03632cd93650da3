import type { LockedWatchView, NewsView, NotifyChoice, UnreadView } from '@ganira/client';
import { describe, expect, it } from 'vitest';
import type { Words } from '../words/words.tsx';
import { makeNotifier, type Notifier } from './notifier.ts';
import type { Worded } from './wording.ts';

const tagOf = (id: string): string => id.padEnd(32, '0');

/** A browser in which notifications are on, and nobody looks at the app. */
class Desk {
  shows: NotifyChoice = 'name';
  isCatchingUp = false;
  isLookedAt = false;
  unread = new Map<string, Omit<UnreadView, 'conversationId' | 'tag'>>();
  requests: NewsView['requests'] = { count: 0 };
  readonly shown = new Map<string, Worded>();
  /** Each that was shown, also those that are gone. */
  readonly history: string[] = [];
  readonly went: unknown[] = [];
  readonly watched: LockedWatchView[] = [];
  /** Called while the news are read. */
  meanwhile: () => void = () => undefined;
  readonly notifier: Notifier;

  constructor() {
    const words = {
      language: 'en',
      t: (key: string, values: Record<string, unknown> = {}) => [key, ...Object.values(values)].join(' '),
    } as unknown as Words;
    this.notifier = makeNotifier({
      api: {
        readNews: async () => {
          const news: NewsView = {
            shows: this.shows,
            isCatchingUp: this.isCatchingUp,
            conversations: [...this.unread].map(([id, view]) => ({
              conversationId: id,
              tag: tagOf(id),
              ...view,
            })),
            requests: this.requests,
          };
          this.meanwhile();
          return news;
        },
        watchLocked: async (watch) => void this.watched.push(watch),
        findNews: async ({ tag }) => ['a', 'b'].find((id) => tagOf(id) === tag),
      },
      shown: async () => [...this.shown.keys()],
      show: async (notification) => {
        this.shown.set(notification.tag, notification);
        this.history.push(notification.body);
      },
      close: async (tags) => tags.forEach((tag) => this.shown.delete(tag)),
      isLookedAt: async () => this.isLookedAt,
      words: async () => words,
      go: (to) => void this.went.push(to),
    });
    this.notifier.noteOpen(true);
    this.notifier.lead();
  }

  async comes(id: string, view: Omit<UnreadView, 'conversationId' | 'tag'>): Promise<string[]> {
    this.unread.set(id, view);
    this.notifier.note({ kind: 'news', conversationId: id });
    return await this.bodies();
  }

  async bodies(): Promise<string[]> {
    await this.notifier.idle();
    return [...this.shown.values()].map(({ body }) => body);
  }
}

describe('notifications', () => {
  it('one for each conversation, which counts', async () => {
    const desk = new Desk();
    expect(await desk.comes('a', { count: 1, name: 'Bosco' })).toEqual(['notify.from 1 Bosco']);
    expect(await desk.comes('a', { count: 2, name: 'Bosco' })).toEqual(['notify.from 2 Bosco']);
    expect(await desk.comes('b', { count: 1, name: 'Chantal' })).toEqual([
      'notify.from 2 Bosco',
      'notify.from 1 Chantal',
    ]);
  });

  it('a text stands on a line of its own', async () => {
    const desk = new Desk();
    desk.shows = 'text';
    expect(await desk.comes('a', { count: 1, name: 'Bosco', text: 'muraho' })).toEqual([
      'notify.from 1 Bosco\nmuraho',
    ]);
  });

  it('names and texts that could rewrite the words around them are made harmless', async () => {
    const desk = new Desk();
    desk.shows = 'text';
    const [body] = await desk.comes('a', {
      count: 1,
      name: '\u202ebank\u0000',
      text: 'a\u202eb\u2066c\nGanira: d',
    });
    expect(body).toBe('notify.from 1 bank\nabcGanira: d');
    const [rightToLeft] = await desk.comes('a', { count: 1, name: 'שלום', text: 'ok' });
    expect(rightToLeft).toBe('notify.from 1 \u2068שלום\u2069\nok');
  });

  it('nothing but “New message”, once for all, where the person wants no more', async () => {
    const desk = new Desk();
    desk.shows = 'nothing';
    await desk.comes('a', { count: 1 });
    desk.requests = { count: 1 };
    desk.notifier.note({ kind: 'news' });
    expect(await desk.comes('b', { count: 1 })).toEqual(['notify.new']);
    expect(new Set(desk.history)).toEqual(new Set(['notify.new']));
  });

  it('none while somebody looks at the app, and none later for what came then', async () => {
    const desk = new Desk();
    desk.isLookedAt = true;
    expect(await desk.comes('a', { count: 1, name: 'Bosco' })).toEqual([]);
    desk.isLookedAt = false;
    desk.notifier.note({ kind: 'conversations' });
    expect(await desk.bodies()).toEqual([]);
  });

  it('none where they are off, and none of a page that another one speaks for', async () => {
    const desk = new Desk();
    desk.shows = 'off';
    expect(await desk.comes('a', { count: 1, name: 'Bosco' })).toEqual([]);
    const other = new Desk();
    other.notifier.noteOpen(false);
    expect(await other.comes('a', { count: 1, name: 'Bosco' })).toEqual([]);
  });

  it('none for what was read on another device, however much comes at once', async () => {
    const desk = new Desk();
    desk.isCatchingUp = true;
    for (let i = 0; i < 500; i++) await desk.comes(i % 2 === 0 ? 'a' : 'b', { count: i, name: 'Bosco' });
    expect(desk.history).toEqual([]);
    desk.unread.delete('a');
    desk.isCatchingUp = false;
    desk.notifier.note({ kind: 'status', status: { connection: 'online', waiting: 0, unread: 1 } });
    expect(await desk.bodies()).toEqual(['notify.from 499 Bosco']);
    expect(desk.history).toHaveLength(1);
  });

  it('many conversations at once are summed up', async () => {
    const desk = new Desk();
    desk.isCatchingUp = true;
    for (let i = 0; i < 60; i++) await desk.comes(`c${i}`, { count: 1, name: 'Somebody' });
    desk.isCatchingUp = false;
    desk.notifier.note({ kind: 'conversations' });
    expect(await desk.bodies()).toEqual(['notify.several 60']);
  });

  it('one goes when the conversation was read, here or elsewhere', async () => {
    const desk = new Desk();
    await desk.comes('a', { count: 1, name: 'Bosco' });
    await desk.comes('b', { count: 1, name: 'Chantal' });
    desk.unread.delete('a');
    desk.notifier.note({ kind: 'conversations', conversationId: 'a' });
    expect(await desk.bodies()).toEqual(['notify.from 1 Chantal']);
  });

  it('a contact request; its name only where it is the only one', async () => {
    const desk = new Desk();
    desk.requests = { count: 1, name: 'Ganira support' };
    desk.notifier.note({ kind: 'news' });
    expect(await desk.bodies()).toEqual(['notify.request-from Ganira support']);
    desk.requests = { count: 2 };
    desk.notifier.note({ kind: 'news' });
    expect(await desk.bodies()).toEqual(['notify.requests 2']);
    desk.requests = { count: 0 };
    desk.notifier.note({ kind: 'requests' });
    expect(await desk.bodies()).toEqual([]);
  });

  it('all are gone when the account is locked, also one that was about to be shown', async () => {
    const desk = new Desk();
    await desk.comes('a', { count: 1, name: 'Bosco' });
    desk.notifier.noteOpen(false);
    expect(await desk.bodies()).toEqual([]);

    const late = new Desk();
    late.meanwhile = () => late.notifier.noteOpen(false);
    expect(await late.comes('a', { count: 1, name: 'Bosco' })).toEqual([]);
    expect(late.history).toEqual([]);
  });

  it('P39 locked: one says only “New message”, whatever the person chose, and goes when it is unlocked', async () => {
    const desk = new Desk();
    desk.shows = 'text';
    desk.isLookedAt = true;
    const watch = { ticket: new Uint8Array(64), incarnation: new Uint8Array(16), newest: 7 };
    desk.notifier.noteOpen(false);
    desk.notifier.note({ kind: 'locked', watch });
    expect(desk.watched).toEqual([watch]);
    for (let i = 0; i < 3; i++) desk.notifier.note({ kind: 'waiting' });
    expect(await desk.bodies()).toEqual(['notify.new']);
    // Another worker owns the store: it is told too.
    desk.notifier.note({ kind: 'reset' });
    expect(desk.watched).toEqual([watch, watch]);

    desk.notifier.noteOpen(true);
    expect(await desk.bodies()).toEqual([]);
    desk.notifier.note({ kind: 'waiting' });
    desk.notifier.note({ kind: 'reset' });
    expect(await desk.bodies()).toEqual([]);
    expect(desk.watched).toHaveLength(2);
  });

  it('locked without anything to watch by: nothing is asked', async () => {
    const desk = new Desk();
    desk.notifier.noteOpen(false);
    desk.notifier.note({ kind: 'locked', watch: undefined });
    desk.notifier.note({ kind: 'reset' });
    expect(desk.watched).toEqual([]);
  });

  it('all are gone when this device is taken out of the account', async () => {
    const desk = new Desk();
    await desk.comes('a', { count: 1, name: 'Bosco' });
    desk.notifier.note({ kind: 'status', status: { connection: 'removed', waiting: 0, unread: 1 } });
    expect(await desk.bodies()).toEqual([]);
  });

  it('a change of what they say takes away what said more', async () => {
    const desk = new Desk();
    await desk.comes('a', { count: 1, name: 'Bosco' });
    desk.notifier.note({ kind: 'notify-settings' });
    expect(await desk.bodies()).toEqual([]);
  });

  it('a press opens the conversation; whatever isn’t a tag opens nothing of it', async () => {
    const desk = new Desk();
    await desk.notifier.press(tagOf('b'));
    await desk.notifier.press('requests');
    await desk.notifier.press(tagOf('z'));
    await desk.notifier.press('<img src=x onerror=alert(1)>');
    expect(desk.went).toEqual([{ conversationId: 'b' }, 'requests', 'chats', 'chats']);
    desk.unread.set('a', { count: 1 });
    await desk.notifier.press('any');
    expect(desk.went.at(-1)).toEqual({ conversationId: 'a' });
    desk.notifier.noteOpen(false);
    await desk.notifier.press(tagOf('b'));
    expect(desk.went).toHaveLength(5);
  });
});

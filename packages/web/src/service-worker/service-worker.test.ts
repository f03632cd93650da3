import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';

interface Page {
  visibilityState: string;
  focus: () => Promise<void>;
  postMessage: (message: unknown) => void;
}

interface PressEvent {
  notification: { tag: string; close: () => void };
  waitUntil: (work: Promise<void>) => void;
}

/** The service worker as it is served, in a scope of its own, with these windows open. */
class Scope {
  readonly said: string[] = [];
  readonly #press: (event: PressEvent) => void;

  constructor(...names: string[]) {
    const listeners = new Map<string, (event: PressEvent) => void>();
    const pages = names.map((name) => this.#page(name));
    const scope = {
      addEventListener: (kind: string, listener: (event: PressEvent) => void) =>
        listeners.set(kind, listener),
      location: { origin: 'https://ganira.example' },
      clients: {
        matchAll: async () => pages,
        openWindow: async (url: string) => void this.said.push(`opens ${url}`),
      },
    };
    const source = readFileSync(join(import.meta.dirname, 'service-worker.ts'), 'utf8');
    const precache = JSON.stringify({ version: '1', files: ['/'] });
    runInNewContext(stripTypeScriptTypes(source.replace('__PRECACHE__', precache)), scope);
    this.#press = listeners.get('notificationclick') ?? (() => undefined);
  }

  #page(name: string): Page {
    return {
      visibilityState: name.includes('visible') ? 'visible' : 'hidden',
      focus: async () => {
        if (name.includes('refuses')) throw new DOMException('not allowed', 'InvalidAccessError');
        this.said.push(`${name} comes to the front`);
      },
      postMessage: (message) => void this.said.push(`${name} hears ${JSON.stringify(message)}`),
    };
  }

  async press(tag: string): Promise<string[]> {
    const work: Promise<void>[] = [];
    const close = (): void => void this.said.push('closed');
    this.#press({ notification: { tag, close }, waitUntil: (each) => void work.push(each) });
    await Promise.all(work);
    return this.said;
  }
}

describe('a press on a notification', () => {
  it('closes it, brings a window that can be seen to the front and tells it the tag', async () => {
    expect(await new Scope('a hidden one', 'a visible one').press('abc')).toEqual([
      'closed',
      'a visible one comes to the front',
      'a visible one hears {"pressed":"abc"}',
    ]);
  });

  it('opens the app where no window is left', async () => {
    expect(await new Scope().press('abc')).toEqual(['closed', 'opens /']);
  });

  it('tells it also where the browser brings nothing to the front', async () => {
    expect(await new Scope('one that refuses').press('abc')).toEqual([
      'closed',
      'one that refuses hears {"pressed":"abc"}',
    ]);
  });
});

// What a server asked of the kernel, seen by strace: syncs, and what was written before and after.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import type { Durability } from '../subject.ts';

export interface Trace {
  /** Fulfilled with the lines of the trace. */
  stop(): Promise<string[]>;
}

const calls = 'fsync,fdatasync,pwrite64,write,writev,sendto,sendmsg';
/** Bytes of each buffer that are shown: enough for the head of a frame. */
const shown = '24';

/** Undefined where strace is missing or may not look. */
export async function startTrace(session: number, output: string): Promise<Trace | undefined> {
  if (spawnSync('strace', ['-V']).status !== 0) return undefined;
  const args = ['-f', '-y', '-xx', '-s', shown, '-e', `trace=${calls}`, '-e', 'signal=none', '-o', output];
  const child = spawn('strace', [...args, '-p', String(session)], { stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = once(child, 'exit');
  const isAttached = await Promise.race([
    ended.then(() => false),
    once(child.stderr, 'data').then(([text]) => String(text).includes('attached')),
  ]);
  if (!isAttached) return undefined;
  return {
    stop: async () => {
      child.kill('SIGINT');
      await ended;
      return readFileSync(output, 'utf8').split('\n');
    },
  };
}

export interface SyncCounts {
  readonly syncs: number;
  /** Answers that went to a socket while something that was written to the log was not synced. */
  readonly answersTooEarly: number;
  readonly answers: number;
}

/** Follows the log through the trace, where it is known. */
export function countSyncs(lines: readonly string[], durability: Durability | undefined): SyncCounts {
  let syncs = 0;
  let answers = 0;
  let answersTooEarly = 0;
  let isDirty = false;
  /** Calls that other threads interrupted in the trace, by thread. */
  const open = new Map<string, string>();
  for (const line of lines) {
    const [, thread = '', text = ''] = /^(\d+)\s+(.*)$/.exec(line) ?? [];
    const isUnfinished = text.endsWith('<unfinished ...>');
    const call = text.startsWith('<...') ? `${open.get(thread) ?? ''}${text}` : text;
    if (isUnfinished) open.set(thread, text);
    const [, name = '', hexPath = ''] = /^(\w+)\(\d+<([^>]*)>/.exec(call) ?? [];
    const path = hexPath.replaceAll(/\\x(..)/g, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    );
    const isSync = name === 'fsync' || name === 'fdatasync';
    // A sync counts when it ends, a write when it begins.
    if (isSync && !isUnfinished) {
      syncs += 1;
      if (durability?.log.test(path) === true) isDirty = false;
    } else if (name === 'pwrite64' && !text.startsWith('<...') && durability?.log.test(path) === true) {
      isDirty = true;
    } else if (
      /^(?:TCP|socket)/.test(path) &&
      !text.startsWith('<...') &&
      durability?.answer.test(call) === true
    ) {
      answers += 1;
      if (isDirty) answersTooEarly += 1;
    }
  }
  return { syncs, answers, answersTooEarly };
}

// Accounts through the front door: outside of everything that is timed.
import { rmSync } from 'node:fs';
import { startServer } from '../measure/server-process.ts';
import type { Subject } from '../subject.ts';
import { receiverName, senderName } from './access.ts';
import { register } from './account.ts';

/** Phases have so many senders at most. */
const senders = 100;
const concurrency = 4;

export async function populate(subject: Subject, dataDir: string, people: number): Promise<void> {
  const logFile = `${dataDir}.log`;
  const process = await startServer(subject, dataDir, logFile);
  const names = [
    ...Array.from({ length: people }, (_, person) => receiverName(person)),
    ...Array.from({ length: Math.min(people, senders) }, (_, person) => senderName(person)),
  ];
  let next = 0;
  const registerNext = async () => {
    for (let name = names[next++]; name !== undefined; name = names[next++])
      await register(process.port, name);
  };
  await Promise.all(Array.from({ length: concurrency }, registerNext));
  await process.stop();
  rmSync(logFile, { force: true });
}

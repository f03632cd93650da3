// Our server as a subject.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Access, Subject } from '../subject.ts';
import { openSender } from './delivery-sender.ts';
import { GreetedSocket } from './greeting.ts';
import { openReceiver } from './mailbox-receiver.ts';

const serverMain = fileURLToPath(new URL('../../../packages/server/main.mjs', import.meta.url));
const serverPackage = new URL('../../../packages/server/package.json', import.meta.url);
const seedScript = fileURLToPath(new URL('./seed.ts', import.meta.url));

/** A WebSocket message with ServerFrame.sent to a request of two bytes: see send-frame.ts. */
const sentFrame = /"\\x82\\x..\\x08\\x..\\x..\\x82\\x01/;

/** @param profile folder for CPU profiles of the server, written when it ends by itself */
export function ganira(profile: string | undefined): Subject {
  const flags = profile === undefined ? [] : ['--cpu-prof', '--cpu-prof-dir', profile];
  const ours = JSON.parse(readFileSync(serverPackage, 'utf8')) as {
    version: string;
    config: { flags: string[] };
  };
  return {
    name: 'ganira',
    version: ours.version,
    acknowledgement:
      'Sent for each message, after fsync; the receiver acknowledges by sequence once for each read of its socket',
    isPeer: false,
    durability: { log: /\.db-wal$/, answer: sentFrame },
    command: (dataDir, port) => ({
      args: [
        process.execPath,
        ...ours.config.flags,
        ...flags,
        serverMain,
        '--port',
        String(port),
        '--data-dir',
        dataDir,
        '--rate-limits',
        'off',
      ],
      env: {},
    }),
    populate: (dataDir, people) => runSeed('people', dataDir, people),
    fill: (dataDir, person, messages) => runSeed('mail', dataDir, person, messages),
    handshake: async (port) => {
      const greeted = new GreetedSocket(port, '/v1/mailbox');
      await greeted.next('hello');
      greeted.socket.close();
    },
    access,
    people: 1_000,
  };
}

function access(port: number): Access {
  return {
    sender: (to, events) => openSender(port, [to], events),
    receiver: (person, events) => openReceiver(port, person, events),
    group: async (people, senderEvents, members) => {
      const receivers = await Promise.all(people.map((person) => openReceiver(port, person, members)));
      const sender = await openSender(port, people, senderEvents);
      const close = () => {
        for (const each of [sender, ...receivers]) each.close();
      };
      return { sender, close };
    },
  };
}

function runSeed(...args: readonly (string | number)[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [seedScript, ...args.map(String)], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`seed.ts ended with ${code}`))));
  });
}

// Loaded before a command in a process of its own: no request and no frame of it may carry what its person typed.
import { writeSync } from 'node:fs';
import { NeverSent } from '../../src/never-sent.ts';

const secrets = new NeverSent();
for (const secret of JSON.parse(process.env['GANIRA_NEVER_SENT'] ?? '[]') as string[])
  secrets.add('typed', secret);

/** No error: the command would take it for one of the network. */
function look(where: string, sent: string | Uint8Array): void {
  secrets.look(where, sent);
  try {
    secrets.check();
  } catch (error) {
    writeSync(2, `${error instanceof Error ? error.message : ''}\n`);
    process.exit(99);
  }
}

const { fetch: send } = globalThis;
globalThis.fetch = async (input, init) => {
  const { url, headers } = new Request(input, { headers: init?.headers ?? {} });
  const body = typeof init?.body === 'string' ? init.body : '';
  look(new URL(url).pathname, `${url}\n${JSON.stringify([...headers])}\n${body}`);
  return await send(input, init);
};

const { send: sendFrame } = WebSocket.prototype;
WebSocket.prototype.send = function watched(frame) {
  if (typeof frame === 'string' || frame instanceof Uint8Array) look('a frame', frame);
  return sendFrame.call(this, frame);
};

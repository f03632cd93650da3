import {
  ClientFrameSchema,
  create,
  decode,
  limits,
  ServerFrameSchema,
  TakeKeyPackagesSchema,
  toBinary,
} from '@ganira/protocol';

/**
 * Asks a server for key packages as somebody without an account can.
 * @returns what it answered to each, in their order.
 */
export async function takeKeyPackages(origin: string, grants: readonly Uint8Array[]): Promise<string[]> {
  const socket = new WebSocket(`${origin.replace('http', 'ws')}/v1/delivery`);
  socket.binaryType = 'arraybuffer';
  const answers = new Map<number, string>();
  await new Promise<void>((resolve, reject) => {
    socket.addEventListener('error', () => reject(new Error('the server refused the socket')));
    socket.addEventListener('close', () => resolve());
    socket.addEventListener('message', ({ data }: MessageEvent<ArrayBuffer>) => {
      const { request, body } = decode(ServerFrameSchema, new Uint8Array(data), limits.frame);
      if (body.case === 'hello')
        for (const [i, grant] of grants.entries()) socket.send(question(i + 1, grant));
      else
        answers.set(
          request,
          body.case === 'error' ? `${body.value.code} ${body.value.message}` : String(body.case),
        );
      if (answers.size === grants.length) socket.close();
    });
  });
  return grants.map((_, i) => answers.get(i + 1) ?? 'no answer');
}

function question(request: number, grant: Uint8Array): Uint8Array<ArrayBuffer> {
  const value = create(TakeKeyPackagesSchema, { grant });
  return Uint8Array.from(
    toBinary(
      ClientFrameSchema,
      create(ClientFrameSchema, { request, body: { case: 'takeKeyPackages', value } }),
    ),
  );
}

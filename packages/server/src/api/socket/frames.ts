// Reading ClientFrames and handing each to its handler.
import { ClientFrameSchema, decode, limits, type ClientFrame } from '@ganira/protocol';
import { ServerError, wireErrorOf } from '../../errors.ts';
import type { Connection } from './connection.ts';

export type FrameCase = NonNullable<ClientFrame['body']['case']>;

export type FrameBody<Case extends FrameCase> = Extract<ClientFrame['body'], { case: Case }>['value'];

/** One handler for each kind of frame that a socket takes. */
export type FrameHandlers<Context, Cases extends FrameCase> = {
  readonly [Case in Cases]: (
    context: Context,
    body: FrameBody<Case>,
    request: number,
  ) => void | Promise<void>;
};

/** Most of them end in a transaction of their own. */
const workOfRareFrame = 9;

/** Errors after which there is no point in going on with this connection. */
const closing = new Set(['malformed', 'unexpected', 'unauthenticated', 'internal']);

/**
 * An error answers its request; some end the connection too.
 * @throws ProtocolError for bytes that are no frame at all.
 */
export async function handleFrame<Context, Cases extends FrameCase>(
  bytes: Uint8Array,
  connection: Connection,
  conversation: { handlers: FrameHandlers<Context, Cases>; context: Context },
): Promise<void> {
  connection.charge(workOfRareFrame);
  const frame = decode(ClientFrameSchema, bytes, limits.frame);
  try {
    await dispatch(conversation.handlers, conversation.context, frame);
  } catch (error) {
    const wireError = wireErrorOf(error);
    if (closing.has(wireError.code)) connection.end(error, frame.request);
    else connection.fail(frame.request, wireError);
  }
}

function dispatch<Context, Cases extends FrameCase>(
  handlers: FrameHandlers<Context, Cases>,
  context: Context,
  frame: ClientFrame,
): void | Promise<void> {
  const { body, request } = frame;
  if (body.case === undefined) throw new ServerError('malformed', 'a frame without a body');
  if (!Object.hasOwn(handlers, body.case)) {
    throw new ServerError('unexpected', `${body.case} does not belong on this socket`);
  }
  const handler = handlers[body.case as Cases] as (
    context: Context,
    value: unknown,
    request: number,
  ) => void | Promise<void>;
  return handler(context, body.value, request);
}

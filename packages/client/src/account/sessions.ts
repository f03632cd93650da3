import { fromBase64Url, fromHex, toBase64Url, toHex } from '@ganira/protocol';
import type { AccountEventView, SessionView } from '../api.ts';
import { ClientError } from '../errors.ts';
import type { HttpApi } from '../net/http-api.ts';

const day = 86_400_000;
/** Shown by local time, noon is the same day nearly everywhere. */
const noon = day / 2;

export async function listSessions(http: HttpApi): Promise<SessionView[]> {
  const { sessions } = await http.call('sessionList');
  return sessions.map(({ deviceId, createdDay, usedDay, isThis }) => ({
    deviceId: idOf(deviceId),
    signedInOn: createdDay * day + noon,
    usedOn: usedDay * day + noon,
    isThis,
  }));
}

/** @param deviceIds absent: all other devices. */
export async function endSessions(
  http: HttpApi,
  deviceIds: readonly string[] | undefined,
): Promise<{ ended: number }> {
  const named = deviceIds?.map((text) => {
    const bytes = fromHex(text);
    if (bytes === undefined) throw new ClientError('not_found', 'no such device');
    return toBase64Url(bytes);
  });
  return await http.call('sessionEnd', named === undefined ? {} : { deviceIds: named });
}

export async function listAccountEvents(http: HttpApi): Promise<AccountEventView[]> {
  const { events } = await http.call('eventList');
  return events.map(({ kind, day: on, deviceId }) => ({
    kind,
    on: on * day + noon,
    ...(deviceId === undefined ? {} : { deviceId: idOf(deviceId) }),
  }));
}

function idOf(text: string): string {
  return toHex(fromBase64Url(text) ?? new Uint8Array());
}

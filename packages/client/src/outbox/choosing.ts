import type { DeliveryConnection } from '../net/delivery-connection.ts';

/**
 * What is to be sent is chosen when the server was heard: a restored one lacks more, and some of
 * that has to go first. Nothing to send opens no connection.
 */
export async function chooseFor<T>(
  delivery: Pick<DeliveryConnection, 'open'>,
  choose: () => Promise<T[]>,
): Promise<T[]> {
  if ((await choose()).length === 0) return [];
  await delivery.open();
  return await choose();
}

export type * from './api.ts';
export { ClientError, toClientError, type ClientErrorCode } from './errors.ts';
export { Messenger, type Handover, type JoinedAccount, type MessengerOptions } from './messenger.ts';
export type { NewDevice, OwnDevices } from './devices/own-devices.ts';
export type * from './ports.ts';
export { DeliveryConnection } from './net/delivery-connection.ts';
export { migrations } from './store/schema.ts';

export type * from './api.ts';
export { ClientError, toClientError, type ClientErrorCode } from './errors.ts';
export { Messenger, type Handover, type MessengerOptions } from './messenger.ts';
export type * from './ports.ts';
export { migrations } from './store/schema.ts';

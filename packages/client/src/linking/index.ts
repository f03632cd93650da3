// Loaded when somebody links a device, which is seldom.
export { accountForLinking } from './account-for-linking.ts';
export { Linkings } from './linkings.ts';
export { proveNewDevice } from './new-device.ts';

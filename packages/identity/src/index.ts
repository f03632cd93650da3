export * from './errors.ts';
export {
  deviceKeyFromSeed,
  isSignatureValid,
  isSigningKeyValid,
  signBytes,
  type DeviceKey,
} from './signatures.ts';
export {
  chainVersion,
  hashChainEntry,
  readChainEntry,
  type ChainDeviceKey,
  type ReadEntry,
} from './chain-entry.ts';
export { entriesKeptForRecovery } from './chain-rules.ts';
export { extendChain, verifyChain, type ExpectedChain, type VerifiedChain } from './verified-chain.ts';
export * from './chain-append.ts';
export * from './compare-chains.ts';
export { imigongoOf } from './imigongo.ts';
export * from './imigongo-draw.ts';
export {
  imigongoColours,
  imigongoPalettes,
  type ImigongoColour,
  type ImigongoPalette,
} from './imigongo-colours.ts';

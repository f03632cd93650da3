export { CryptoError, type CryptoErrorCode, type CryptoFault } from './errors.ts';
export { systemRandom, type RandomBytes } from './random.ts';
export * from './sealed-box.ts';
export * from './grant-seal.ts';
export {
  classicalSuite,
  hybridSuite,
  isSuiteName,
  preloadHybridSuite,
  type SuiteName,
} from './group/suites.ts';
export {
  decodeLeafIdentity,
  encodeLeafIdentity,
  isSameDevice,
  type LeafIdentity,
} from './group/leaf-identity.ts';
export type { GroupPolicy, ProposedCommit } from './group/group-policy.ts';
export type { GroupState } from './group/group-state.ts';
export type { GroupDescription } from './group/describe-state.ts';
export { groupLimits } from './group/group-limits.ts';
export { createGroupEngine, type GroupEngineOptions } from './group/group-engine.ts';
export type * from './group/group-types.ts';
export * from './group/peek.ts';
export type { SafetyIdentity } from './safety-number.ts';
export * from './meeting-proof.ts';
export * from './envelope.ts';
export * from './envelope-tracking.ts';
export { decodeEnvelopeReceiver, encodeEnvelopeReceiver } from './envelope-receiver-codec.ts';

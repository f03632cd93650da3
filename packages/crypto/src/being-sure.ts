// Loaded when somebody wants to be sure of a person: `@ganira/crypto/being-sure`.
export * from './meeting-code.ts';
export * from './safety-number.ts';

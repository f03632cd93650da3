export * from './link-keys.ts';
export * from './link-sealing.ts';
export * from './link-pictures.ts';

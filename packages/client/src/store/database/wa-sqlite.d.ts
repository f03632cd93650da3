declare module '@journeyapps/wa-sqlite/dist/mc-wa-sqlite.mjs' {
  export default function createModule(
    options: import('./sqlite-wasm.ts').SqliteModuleOptions,
  ): Promise<import('./sqlite-wasm.ts').SqliteWasm>;
}

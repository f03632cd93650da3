import { StoreError } from './store-error.ts';

/** Result codes used here (https://sqlite.org/rescode.html). */
export const SQLITE_OK = 0;
export const SQLITE_BUSY = 5;
export const SQLITE_NOMEM = 7;
export const SQLITE_IOERR = 10;
export const SQLITE_CORRUPT = 11;
export const SQLITE_NOTFOUND = 12;
export const SQLITE_FULL = 13;
export const SQLITE_CANTOPEN = 14;
export const SQLITE_CONSTRAINT = 19;
export const SQLITE_NOTADB = 26;
export const SQLITE_ROW = 100;
export const SQLITE_DONE = 101;

export const SQLITE_IOERR_READ = 266;
export const SQLITE_IOERR_SHORT_READ = 522;
export const SQLITE_IOERR_WRITE = 778;
export const SQLITE_IOERR_FSYNC = 1034;
export const SQLITE_IOERR_TRUNCATE = 1546;
export const SQLITE_IOERR_FSTAT = 1802;
export const SQLITE_IOERR_DELETE = 2570;
export const SQLITE_IOERR_ACCESS = 3338;

export const SQLITE_INTEGER = 1;
export const SQLITE_FLOAT = 2;
export const SQLITE_TEXT = 3;
export const SQLITE_BLOB = 4;

/** The part of the Emscripten module that is used. Pointers and handles are numbers; 64-bit integers are two halves. */
export interface SqliteWasm {
  readonly HEAPU8: Uint8Array<ArrayBuffer>;
  _malloc(size: number): number;
  _getSqliteFree(): number;
  _sqlite3_malloc(size: number): number;
  _sqlite3_free(pointer: number): void;
  _sqlite3mc_vfs_create(zRealVfs: number, makeDefault: number): number;
  _sqlite3_open_v2(zName: number, ppDb: number, flags: number, zVfs: number): number;
  _sqlite3_close_v2(db: number): number;
  _sqlite3_extended_result_codes(db: number, on: number): number;
  _sqlite3_extended_errcode(db: number): number;
  _sqlite3_errmsg(db: number): number;
  _sqlite3_get_autocommit(db: number): number;
  _sqlite3_changes(db: number): number;
  _sqlite3_prepare_v3(
    db: number,
    zSql: number,
    bytes: number,
    flags: number,
    ppStmt: number,
    pzTail: number,
  ): number;
  _sqlite3_stmt_readonly(statement: number): number;
  _sqlite3_step(statement: number): number;
  _sqlite3_reset(statement: number): number;
  _sqlite3_finalize(statement: number): number;
  _sqlite3_clear_bindings(statement: number): number;
  _sqlite3_bind_parameter_count(statement: number): number;
  _sqlite3_bind_null(statement: number, index: number): number;
  _sqlite3_bind_double(statement: number, index: number, value: number): number;
  _sqlite3_bind_int64(statement: number, index: number, low: number, high: number): number;
  _sqlite3_bind_text(
    statement: number,
    index: number,
    pointer: number,
    bytes: number,
    destructor: number,
  ): number;
  _sqlite3_bind_blob(
    statement: number,
    index: number,
    pointer: number,
    bytes: number,
    destructor: number,
  ): number;
  _sqlite3_column_count(statement: number): number;
  _sqlite3_column_name(statement: number, column: number): number;
  _sqlite3_column_type(statement: number, column: number): number;
  _sqlite3_column_double(statement: number, column: number): number;
  /** The low half; the high half is `getTempRet0()`. */
  _sqlite3_column_int64(statement: number, column: number): number;
  _sqlite3_column_bytes(statement: number, column: number): number;
  _sqlite3_column_text(statement: number, column: number): number;
  _sqlite3_column_blob(statement: number, column: number): number;
  getTempRet0(): number;
  vfs_register(vfs: object, makeDefault: boolean): number;
}

export interface SqliteModuleOptions {
  instantiateWasm(imports: WebAssembly.Imports, receive: (instance: WebAssembly.Instance) => void): object;
}

/** On first use, so that it weighs on nothing before a store is opened. */
export const loadSqliteGlue = () => import('@journeyapps/wa-sqlite/dist/mc-wa-sqlite.mjs');

/** A fresh SQLite with memory of its own: closing a store drops the whole of it, key included. */
export async function instantiateSqlite(module: WebAssembly.Module): Promise<SqliteWasm> {
  const { default: createModule } = await loadSqliteGlue();
  return new Promise((resolve, reject) => {
    const fail = (cause: unknown): void =>
      reject(new StoreError('out_of_memory', 'SQLite could not be started', { cause }));
    createModule({
      instantiateWasm(imports, receive) {
        WebAssembly.instantiate(module, imports).then(receive, fail);
        return {};
      },
    }).then(resolve, fail);
  });
}

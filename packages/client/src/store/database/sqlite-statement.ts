import type { SqlValue } from './database.ts';
import { StoreError } from './store-error.ts';
import * as sqlite from './sqlite-wasm.ts';
import type { SqliteWasm } from './sqlite-wasm.ts';

const MAX_INT64 = 2n ** 63n - 1n;
const MIN_INT64 = -(2n ** 63n);
const encoder = new TextEncoder();
/** `ignoreBOM` keeps a leading U+FEFF: text comes back as it was stored. */
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

export function readCString(wasm: SqliteWasm, pointer: number): string {
  if (pointer === 0) return '';
  const heap = wasm.HEAPU8;
  return decoder.decode(heap.subarray(pointer, heap.indexOf(0, pointer)));
}

/** Copies bytes into memory that SQLite frees; never null, because SQLite reads a null pointer as SQL NULL. */
export function allocate(wasm: SqliteWasm, bytes: Uint8Array): number {
  const pointer = wasm._sqlite3_malloc(Math.max(bytes.byteLength, 1));
  if (pointer === 0) throw new StoreError('out_of_memory', `no memory for ${bytes.byteLength} bytes`);
  wasm.HEAPU8.set(bytes, pointer);
  return pointer;
}

/** A prepared statement. Between two calls it is reset and holds no parameter. */
export class SqliteStatement {
  readonly isReadOnly: boolean;
  readonly #wasm: SqliteWasm;
  readonly #handle: number;
  readonly #parameterCount: number;

  constructor(wasm: SqliteWasm, handle: number) {
    this.#wasm = wasm;
    this.#handle = handle;
    this.isReadOnly = wasm._sqlite3_stmt_readonly(handle) !== 0;
    this.#parameterCount = wasm._sqlite3_bind_parameter_count(handle);
  }

  /** Steps until the end or until `limit` rows are there; returns SQLite's last result code with the rows. */
  execute(params: readonly SqlValue[], limit: number): { code: number; rows: Record<string, SqlValue>[] } {
    const rows: Record<string, SqlValue>[] = [];
    let columns: readonly string[] | undefined;
    this.#bind(params);
    for (;;) {
      const code = this.#wasm._sqlite3_step(this.#handle);
      if (code !== sqlite.SQLITE_ROW) return { code, rows };
      // Not earlier: after a change of the schema the first step prepares the statement anew.
      columns ??= this.#columnNames();
      if (rows.length < limit) rows.push(this.#row(columns));
      if (rows.length === limit && this.isReadOnly) return { code: sqlite.SQLITE_DONE, rows };
    }
  }

  /** Makes the statement ready for the next call and drops its parameters; the code repeats that of the last step. */
  reset(): void {
    this.#wasm._sqlite3_reset(this.#handle);
    this.#wasm._sqlite3_clear_bindings(this.#handle);
  }

  finalize(): void {
    this.#wasm._sqlite3_finalize(this.#handle);
  }

  #bind(params: readonly SqlValue[]): void {
    if (params.length !== this.#parameterCount) {
      throw new StoreError(
        'usage',
        `statement takes ${this.#parameterCount} parameters, got ${params.length}`,
      );
    }
    params.forEach((value, i) => {
      const code = this.#bindOne(i + 1, value);
      if (code !== sqlite.SQLITE_OK) throw new StoreError('usage', `parameter ${i + 1} refused with ${code}`);
    });
  }

  #bindOne(index: number, value: SqlValue): number {
    const wasm = this.#wasm;
    if (value === null) return wasm._sqlite3_bind_null(this.#handle, index);
    if (typeof value === 'string') {
      const bytes = encoder.encode(value);
      const pointer = allocate(wasm, bytes);
      return wasm._sqlite3_bind_text(this.#handle, index, pointer, bytes.byteLength, wasm._getSqliteFree());
    }
    if (value instanceof Uint8Array) {
      const pointer = allocate(wasm, value);
      return wasm._sqlite3_bind_blob(this.#handle, index, pointer, value.byteLength, wasm._getSqliteFree());
    }
    if (typeof value === 'bigint') return this.#bindInteger(index, value);
    if (Number.isSafeInteger(value)) return this.#bindInteger(index, BigInt(value));
    if (Number.isFinite(value)) return wasm._sqlite3_bind_double(this.#handle, index, value);
    throw new StoreError('usage', `parameter ${index} is no SQL value: ${typeof value}`);
  }

  #bindInteger(index: number, value: bigint): number {
    if (value > MAX_INT64 || value < MIN_INT64) {
      throw new StoreError('usage', `parameter ${index} does not fit in 64 bits`);
    }
    const low = Number(BigInt.asIntN(32, value));
    const high = Number(BigInt.asIntN(32, value >> 32n));
    return this.#wasm._sqlite3_bind_int64(this.#handle, index, low, high);
  }

  #row(columns: readonly string[]): Record<string, SqlValue> {
    const row: Record<string, SqlValue> = {};
    columns.forEach((name, column) => {
      row[name] = this.#column(column);
    });
    return row;
  }

  #columnNames(): readonly string[] {
    const count = this.#wasm._sqlite3_column_count(this.#handle);
    return Array.from({ length: count }, (_, i) =>
      readCString(this.#wasm, this.#wasm._sqlite3_column_name(this.#handle, i)),
    );
  }

  #column(column: number): SqlValue {
    const wasm = this.#wasm;
    switch (wasm._sqlite3_column_type(this.#handle, column)) {
      case sqlite.SQLITE_INTEGER: {
        const low = wasm._sqlite3_column_int64(this.#handle, column);
        return safeInteger(low, wasm.getTempRet0());
      }
      case sqlite.SQLITE_FLOAT:
        return wasm._sqlite3_column_double(this.#handle, column);
      case sqlite.SQLITE_TEXT: {
        const pointer = wasm._sqlite3_column_text(this.#handle, column);
        const size = wasm._sqlite3_column_bytes(this.#handle, column);
        return decoder.decode(wasm.HEAPU8.subarray(pointer, pointer + size));
      }
      case sqlite.SQLITE_BLOB: {
        const pointer = wasm._sqlite3_column_blob(this.#handle, column);
        return wasm.HEAPU8.slice(pointer, pointer + wasm._sqlite3_column_bytes(this.#handle, column));
      }
      default:
        return null;
    }
  }
}

function safeInteger(low: number, high: number): number | bigint {
  const value = high * 0x1_0000_0000 + (low >>> 0);
  if (Number.isSafeInteger(value)) return value;
  return (BigInt(high) << 32n) | BigInt(low >>> 0);
}

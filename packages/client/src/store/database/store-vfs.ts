/* eslint-disable eslint/max-params -- the signatures are SQLite's (https://sqlite.org/c3ref/io_methods.html) */
import { gathered } from './gathered-file.ts';
import { isStoreError } from './store-error.ts';
import type { OpenStoreFiles, StoreFile, StoreFileKind } from './store-files.ts';
import * as sqlite from './sqlite-wasm.ts';
import type { SqliteWasm } from './sqlite-wasm.ts';

/** What SQLite calls the database; its companions are this name with `-wal` and `-journal`. */
export const DATABASE_PATH = 'store';

const KIND_OF_PATH = new Map<string, StoreFileKind>([
  [DATABASE_PATH, 'main'],
  [`${DATABASE_PATH}-wal`, 'wal'],
  [`${DATABASE_PATH}-journal`, 'journal'],
]);

const SECTOR_SIZE = 4096;
/** SQLite's own default on Unix and Windows; without it every commit pads the log to a whole sector. */
const IOCAP_POWERSAFE_OVERWRITE = 0x1000;
/** The Unix epoch in milliseconds since the Julian epoch, the unit of `xCurrentTimeInt64`. */
const UNIX_EPOCH_JULIAN_MS = 210_866_760_000_000n;

/**
 * SQLite's virtual file system over `OpenStoreFiles` (https://sqlite.org/vfs.html). No exception may cross
 * WebAssembly: each becomes a result code, and the first one is kept for whoever handles that code. There is no shared
 * memory, so WAL works in exclusive locking mode only, and locks are not needed: the files are held exclusively.
 */
export class StoreVfs {
  readonly name = 'ganira';
  readonly mxPathname = 64;
  readonly #wasm: SqliteWasm;
  readonly #files: Record<StoreFileKind, StoreFile>;
  readonly #open = new Map<number, StoreFile>();
  #failure: unknown;

  constructor(wasm: SqliteWasm, files: OpenStoreFiles) {
    this.#wasm = wasm;
    const file = (kind: StoreFileKind) => gathered(files.file(kind));
    this.#files = { main: file('main'), wal: file('wal'), journal: file('journal'), check: file('check') };
  }

  /** What a file threw since the last call, for the `cause` of the error that SQLite makes of it. */
  takeFailure(): unknown {
    const failure = this.#failure;
    this.#failure = undefined;
    return failure;
  }

  hasAsyncMethod(): boolean {
    return false;
  }

  xOpen(_vfs: number, zName: number, handle: number, flags: number, pOutFlags: number): number {
    const kind = zName === 0 ? undefined : this.#kindAt(zName);
    if (kind === undefined) return sqlite.SQLITE_CANTOPEN;
    return this.#guard(sqlite.SQLITE_CANTOPEN, () => {
      this.#open.set(handle, this.#files[kind]);
      this.#view().setInt32(pOutFlags, flags, true);
    });
  }

  xClose(handle: number): number {
    this.#open.delete(handle);
    return sqlite.SQLITE_OK;
  }

  xRead(handle: number, pData: number, size: number, low: number, high: number): number {
    let isShort = false;
    const code = this.#guard(sqlite.SQLITE_IOERR_READ, () => {
      const into = this.#wasm.HEAPU8.subarray(pData, pData + size);
      const count = this.#file(handle).read(into, offset(low, high));
      if (count < size) {
        into.fill(0, count);
        isShort = true;
      }
    });
    return isShort ? sqlite.SQLITE_IOERR_SHORT_READ : code;
  }

  xWrite(handle: number, pData: number, size: number, low: number, high: number): number {
    let isShort = false;
    const code = this.#guard(sqlite.SQLITE_IOERR_WRITE, () => {
      const from = this.#wasm.HEAPU8.subarray(pData, pData + size);
      isShort = this.#file(handle).write(from, offset(low, high)) < size;
    });
    return isShort ? sqlite.SQLITE_FULL : code;
  }

  xTruncate(handle: number, low: number, high: number): number {
    return this.#guard(sqlite.SQLITE_IOERR_TRUNCATE, () => this.#file(handle).truncate(offset(low, high)));
  }

  xSync(handle: number, _flags: number): number {
    return this.#guard(sqlite.SQLITE_IOERR_FSYNC, () => this.#file(handle).flush());
  }

  xFileSize(handle: number, pSize: number): number {
    return this.#guard(sqlite.SQLITE_IOERR_FSTAT, () =>
      this.#view().setBigInt64(pSize, BigInt(this.#file(handle).size()), true),
    );
  }

  xDelete(_vfs: number, zName: number, _syncDirectory: number): number {
    const kind = this.#kindAt(zName);
    if (kind === undefined) return sqlite.SQLITE_OK;
    return this.#guard(sqlite.SQLITE_IOERR_DELETE, () => {
      const file = this.#files[kind];
      if (file.size() === 0) return;
      file.truncate(0);
      file.flush();
    });
  }

  xAccess(_vfs: number, zName: number, _flags: number, pResult: number): number {
    const kind = this.#kindAt(zName);
    return this.#guard(sqlite.SQLITE_IOERR_ACCESS, () => {
      const exists = kind !== undefined && this.#files[kind].size() > 0;
      this.#view().setInt32(pResult, exists ? 1 : 0, true);
    });
  }

  xFullPathname(_vfs: number, zName: number, outSize: number, pOut: number): number {
    const heap = this.#wasm.HEAPU8;
    const end = heap.indexOf(0, zName);
    if (end - zName >= outSize) return sqlite.SQLITE_CANTOPEN;
    heap.copyWithin(pOut, zName, end + 1);
    return sqlite.SQLITE_OK;
  }

  xRandomness(_vfs: number, size: number, pOut: number): number {
    crypto.getRandomValues(this.#wasm.HEAPU8.subarray(pOut, pOut + size));
    return size;
  }

  xCurrentTimeInt64(_vfs: number, pTime: number): number {
    this.#view().setBigInt64(pTime, UNIX_EPOCH_JULIAN_MS + BigInt(Date.now()), true);
    return sqlite.SQLITE_OK;
  }

  xGetLastError(): number {
    return sqlite.SQLITE_OK;
  }

  xLock(): number {
    return sqlite.SQLITE_OK;
  }

  xUnlock(): number {
    return sqlite.SQLITE_OK;
  }

  xCheckReservedLock(_handle: number, pResult: number): number {
    this.#view().setInt32(pResult, 0, true);
    return sqlite.SQLITE_OK;
  }

  xFileControl(): number {
    return sqlite.SQLITE_NOTFOUND;
  }

  xSectorSize(): number {
    return SECTOR_SIZE;
  }

  xDeviceCharacteristics(): number {
    return IOCAP_POWERSAFE_OVERWRITE;
  }

  #guard(code: number, work: () => void): number {
    try {
      work();
      return sqlite.SQLITE_OK;
    } catch (error) {
      this.#failure ??= error;
      return isStoreError(error, 'storage_full') ? sqlite.SQLITE_FULL : code;
    }
  }

  #file(handle: number): StoreFile {
    const file = this.#open.get(handle);
    if (file === undefined) throw new Error(`no open file behind handle ${handle}`);
    return file;
  }

  #kindAt(zName: number): StoreFileKind | undefined {
    const heap = this.#wasm.HEAPU8;
    return KIND_OF_PATH.get(new TextDecoder().decode(heap.subarray(zName, heap.indexOf(0, zName))));
  }

  #view(): DataView {
    return new DataView(this.#wasm.HEAPU8.buffer);
  }
}

/** Emscripten hands a 64-bit offset over as two signed halves. */
function offset(low: number, high: number): number {
  return high * 0x1_0000_0000 + (low >>> 0);
}

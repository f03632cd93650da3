import { StoreError } from './store-error.ts';
import type { StoreFile } from './store-files.ts';

/** Bytes: thirty pages of the log. */
const CAPACITY = 128 * 1024;

/**
 * A file whose writes that follow one another go out as one. SQLite writes each page of its log in
 * two pieces, and in a private window each write is a message to another process and back. What was
 * gathered goes out before anything else happens to the file, `flush` included: a commit is as
 * durable as it was.
 */
export function gathered(file: StoreFile): StoreFile {
  let buffer = new Uint8Array(0);
  let start = 0;
  let length = 0;

  function spill(): void {
    const pending = buffer.subarray(0, length);
    // Emptied first: what can't be written fails one call of SQLite's, which takes the whole back.
    length = 0;
    if (pending.length === 0) return;
    if (file.write(pending, start) < pending.length) {
      throw new StoreError('storage_full', 'no space for what was gathered');
    }
  }

  return {
    read(into, at) {
      spill();
      return file.read(into, at);
    },
    write(from, at) {
      if (at !== start + length || length + from.length > CAPACITY) spill();
      if (from.length > CAPACITY) return file.write(from, at);
      if (buffer.length === 0) buffer = new Uint8Array(CAPACITY);
      if (length === 0) start = at;
      buffer.set(from, length);
      length += from.length;
      return from.length;
    },
    truncate(size) {
      spill();
      file.truncate(size);
    },
    flush() {
      spill();
      file.flush();
    },
    size() {
      spill();
      return file.size();
    },
  };
}

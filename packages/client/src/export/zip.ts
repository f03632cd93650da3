// A ZIP archive of files as they are (APPNOTE.TXT 6.3, method 0): every system opens it without a program.
import { concatBytes, utf8 } from '@ganira/protocol';

export interface ArchiveFile {
  /** With `/` between folders. */
  name: string;
  content: Uint8Array;
}

const signatures = { local: 0x04034b50, central: 0x02014b50, end: 0x06054b50 };
const version = 20;
/** Names are UTF-8. */
const flags = 0x0800;

const table = Uint32Array.from({ length: 256 }, (_, at) => {
  let value = at;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value >>> 0;
});

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (table[(crc ^ byte) & 255] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

/** Little endian, of the widths that are given. */
function fields(...values: [width: 2 | 4, value: number][]): Uint8Array {
  const bytes = new Uint8Array(values.reduce((sum, [width]) => sum + width, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [width, value] of values) {
    if (width === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += width;
  }
  return bytes;
}

/** @param at Unix milliseconds: when every file says that it was written. */
export function makeArchive(files: readonly ArchiveFile[], at: number): Uint8Array {
  const date = new Date(at);
  const time = (date.getUTCHours() << 11) | (date.getUTCMinutes() << 5) | (date.getUTCSeconds() >> 1);
  const day = ((date.getUTCFullYear() - 1_980) << 9) | ((date.getUTCMonth() + 1) << 5) | date.getUTCDate();
  const parts: Uint8Array[] = [];
  const central: Uint8Array[] = [];
  let offset = 0;
  for (const { name, content } of files) {
    const path = utf8(name);
    const shared = fields(
      [2, version],
      [2, flags],
      [2, 0],
      [2, time],
      [2, day],
      [4, crc32(content)],
      [4, content.length],
      [4, content.length],
      [2, path.length],
      [2, 0],
    );
    parts.push(fields([4, signatures.local]), shared, path, content);
    central.push(
      fields([4, signatures.central], [2, version]),
      shared,
      fields([2, 0], [2, 0], [2, 0], [4, 0], [4, offset]),
      path,
    );
    offset += 4 + shared.length + path.length + content.length;
  }
  const directory = concatBytes(...central);
  const end = fields(
    [4, signatures.end],
    [2, 0],
    [2, 0],
    [2, files.length],
    [2, files.length],
    [4, directory.length],
    [4, offset],
    [2, 0],
  );
  return concatBytes(...parts, directory, end);
}

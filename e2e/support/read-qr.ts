// Reads the text of a QR code (ISO/IEC 18004:2015) whose modules are all known exactly: without
// the correction of errors, and so an independent check of whatever drew it.

/** By level as the format information numbers them: M, L, H, Q; by version from 1 (table 9). */
const correctionPerBlock = [
  [10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24, 28, 28, 26, 26, 26],
  [7, 10, 15, 20, 26, 18, 20, 24, 30, 18, 20, 24, 26, 30, 22, 24, 28, 30, 28, 28],
  [17, 28, 22, 16, 22, 28, 26, 26, 24, 28, 24, 28, 22, 24, 24, 30, 28, 28, 26, 28],
  [13, 22, 18, 26, 18, 24, 18, 22, 20, 24, 28, 26, 24, 20, 30, 24, 28, 28, 26, 30],
];
const blockCounts = [
  [1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10, 10, 11, 13, 14, 16],
  [1, 1, 1, 1, 1, 2, 2, 2, 2, 4, 4, 4, 4, 4, 6, 6, 6, 6, 7, 8],
  [1, 1, 2, 4, 4, 4, 5, 6, 8, 8, 11, 11, 16, 16, 18, 16, 19, 21, 25, 25],
  [1, 1, 2, 2, 4, 4, 6, 6, 8, 8, 8, 10, 12, 16, 12, 17, 16, 18, 21, 20],
];

type Mask = (row: number, column: number) => boolean;

/** Section 7.8.2. */
const masks: Mask[] = [
  (i, j) => (i + j) % 2 === 0,
  (i) => i % 2 === 0,
  (_, j) => j % 3 === 0,
  (i, j) => (i + j) % 3 === 0,
  (i, j) => (Math.floor(i / 2) + Math.floor(j / 3)) % 2 === 0,
  (i, j) => ((i * j) % 2) + ((i * j) % 3) === 0,
  (i, j) => (((i * j) % 2) + ((i * j) % 3)) % 2 === 0,
  (i, j) => (((i + j) % 2) + ((i * j) % 3)) % 2 === 0,
];

/** @param modules row by row, dark as `#`. */
export function readQr(modules: readonly string[]): string {
  const side = modules.length;
  const version = (side - 17) / 4;
  const isDark = (row: number, column: number): boolean => modules[row]?.[column] === '#';
  const format =
    [0, 1, 2, 3, 4].reduce((bits, column) => (bits << 1) | Number(isDark(8, column)), 0) ^ 0b10101;
  const isMasked = masks[format & 7] as Mask;
  const isFunction = functionModules(version);
  const bits: number[] = [];
  for (const [row, column] of zigzag(side)) {
    if (!isFunction(row, column)) bits.push(Number(isDark(row, column) !== isMasked(row, column)));
  }
  const words = Array.from({ length: Math.floor(bits.length / 8) }, (_, i) =>
    numberOf(bits.slice(8 * i, 8 * i + 8)),
  );
  return segmentText(dataWords(words, version, format >> 3), version);
}

/** Columns in pairs from the right, up and down in turn; column 6 is left out (section 7.7.3). */
function* zigzag(side: number): Generator<[row: number, column: number]> {
  let isUp = true;
  for (let right = side - 1; right > 0; right -= 2) {
    if (right === 6) right = 5;
    for (let step = 0; step < side; step++) {
      const row = isUp ? side - 1 - step : step;
      yield [row, right];
      yield [row, right - 1];
    }
    isUp = !isUp;
  }
}

/** Finders, timing, alignment, format and version information. */
function functionModules(version: number): Mask {
  const side = version * 4 + 17;
  const centres = alignmentCentres(version);
  const isAlignment = (row: number, column: number): boolean =>
    centres.some((y) =>
      centres.some((x) => {
        const isFinder = (y === 6 && x === 6) || (y === 6 && x === side - 7) || (y === side - 7 && x === 6);
        return !isFinder && Math.abs(row - y) <= 2 && Math.abs(column - x) <= 2;
      }),
    );
  return (row, column) => {
    if (row === 6 || column === 6) return true;
    if (row <= 8 && (column <= 8 || column >= side - 8)) return true;
    if (row >= side - 8 && column <= 8) return true;
    if (version >= 7 && ((row < 6 && column >= side - 11) || (column < 6 && row >= side - 11))) return true;
    return isAlignment(row, column);
  };
}

/** Annex E. */
function alignmentCentres(version: number): number[] {
  if (version === 1) return [];
  const count = Math.floor(version / 7) + 2;
  const last = version * 4 + 10;
  const step = 2 * Math.ceil((last - 6) / (count - 1) / 2);
  return [6, ...Array.from({ length: count - 1 }, (_, i) => last - step * (count - 2 - i))];
}

/** Takes the blocks apart that lie interleaved (section 7.6), and drops what corrects errors. */
function dataWords(words: readonly number[], version: number, level: number): number[] {
  const count = blockCounts[level]?.[version - 1] ?? 0;
  const correction = correctionPerBlock[level]?.[version - 1] ?? 0;
  const short = Math.floor(words.length / count) - correction;
  const longOnes = words.length % count;
  const blocks: number[][] = Array.from({ length: count }, () => []);
  let at = 0;
  for (let i = 0; i <= short; i++) {
    for (const [b, block] of blocks.entries()) {
      if (i < short || b >= count - longOnes) block.push(words[at++] ?? 0);
    }
  }
  return blocks.flat();
}

/** Segments in byte and alphanumeric mode (section 7.4). */
function segmentText(words: readonly number[], version: number): string {
  const bits = words.flatMap((word) => [...word.toString(2).padStart(8, '0')].map(Number));
  let at = 0;
  const take = (length: number): number => numberOf(bits.slice(at, (at += length)));
  let text = '';
  for (;;) {
    const mode = at + 4 <= bits.length ? take(4) : 0;
    if (mode === 0) return text;
    if (mode === 4) {
      const length = take(version < 10 ? 8 : 16);
      text += new TextDecoder().decode(Uint8Array.from({ length }, () => take(8)));
    } else if (mode === 2) text += alphanumeric(take, version);
    else throw new Error(`a QR segment of mode ${mode}`);
  }
}

function alphanumeric(take: (length: number) => number, version: number): string {
  const letters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:';
  let left = take(version < 10 ? 9 : version < 27 ? 11 : 13);
  let text = '';
  for (; left > 1; left -= 2) {
    const pair = take(11);
    text += `${letters[Math.floor(pair / 45)]}${letters[pair % 45]}`;
  }
  return left === 1 ? text + letters[take(6)] : text;
}

function numberOf(bits: readonly number[]): number {
  return bits.reduce((sum, bit) => sum * 2 + bit, 0);
}

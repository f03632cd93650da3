import QRCode from 'qrcode';

/** Modules of light around the code: fewer, and some scanners don't find it (ISO/IEC 18004 asks for 4). */
const quiet = 4;
/** Black on white whatever the terminal's colours are: scanners need dark modules on light ground. */
const paint = '\u001b[38;5;16;48;5;231m';
const plain = '\u001b[0m';

/** A QR code in half blocks, two modules to a character. */
export function qrLines(text: string): string[] {
  const { size, data } = QRCode.create(text, { errorCorrectionLevel: 'L' }).modules;
  const isDark = (row: number, column: number): boolean => {
    const isInside = row >= 0 && column >= 0 && row < size && column < size;
    return isInside && data[row * size + column] === 1;
  };
  const lines: string[] = [];
  for (let row = -quiet; row < size + quiet; row += 2) {
    let line = '';
    for (let column = -quiet; column < size + quiet; column++) {
      const top = isDark(row, column);
      const bottom = isDark(row + 1, column);
      line += top ? (bottom ? '█' : '▀') : bottom ? '▄' : ' ';
    }
    lines.push(`${paint}${line}${plain}`);
  }
  return lines;
}

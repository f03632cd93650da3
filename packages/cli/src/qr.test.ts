import QRCode from 'qrcode';
import { expect, test } from 'vitest';
import { qrLines } from './qr.ts';

const colours = '\u001b[38;5;16;48;5;231m';

test('a contact link is a square of half blocks that holds the same modules', () => {
  const text = `https://chat.example/#add/${'A'.repeat(170)}`;
  const { size, data } = QRCode.create(text, { errorCorrectionLevel: 'L' }).modules;
  const lines = qrLines(text).map((line) => line.replace(colours, '').replace('\u001b[0m', ''));
  expect(lines).toHaveLength(Math.ceil((size + 8) / 2));
  expect(size + 8).toBeLessThanOrEqual(80);
  const dark = (row: number, column: number): boolean => {
    const char = lines[(row + 4) >> 1]?.[column + 4] ?? ' ';
    return row % 2 === 0 ? '█▀'.includes(char) : '█▄'.includes(char);
  };
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++)
      expect(dark(row, column)).toBe(data[row * size + column] === 1);
  }
});

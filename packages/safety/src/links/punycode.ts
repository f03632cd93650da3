// Labels of host names as people read them: RFC 3492, decoding only.

const base = 36;
const least = 1;
const most = 26;

/** @returns the label with its letters; as it is when it is no `xn--` label or a broken one. */
export function labelAsRead(label: string): string {
  if (!label.startsWith('xn--')) return label;
  return decode(label.slice(4)) || label;
}

function decode(text: string): string | undefined {
  const end = text.lastIndexOf('-');
  const output = end > 0 ? Array.from(text.slice(0, end), (letter) => letter.codePointAt(0) ?? 0) : [];
  let [code, index, bias] = [128, 0, 72];
  for (let at = end > 0 ? end + 1 : 0; at < text.length;) {
    const before = index;
    for (let weight = 1, step = base; ; step += base) {
      const digit = digitOf(text.charCodeAt(at++));
      if (digit === undefined) return undefined;
      index += digit * weight;
      const threshold = Math.min(most, Math.max(least, step - bias));
      if (digit < threshold) break;
      weight *= base - threshold;
      if (weight > 0x7fffffff) return undefined;
    }
    const count = output.length + 1;
    bias = adapted(index - before, count, before === 0);
    code += Math.floor(index / count);
    index %= count;
    if (code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) return undefined;
    output.splice(index++, 0, code);
  }
  return String.fromCodePoint(...output);
}

function digitOf(unit: number): number | undefined {
  if (unit >= 0x61 && unit <= 0x7a) return unit - 0x61;
  if (unit >= 0x41 && unit <= 0x5a) return unit - 0x41;
  return unit >= 0x30 && unit <= 0x39 ? unit - 0x30 + 26 : undefined;
}

/** Section 6.1. */
function adapted(delta: number, count: number, isFirst: boolean): number {
  let left = isFirst ? Math.floor(delta / 700) : delta >> 1;
  left += Math.floor(left / count);
  let step = 0;
  for (; left > 455; step += base) left = Math.floor(left / 35);
  return step + Math.floor((36 * left) / (left + 38));
}

// What other people wrote, made harmless for a terminal: nothing in it can move the cursor, change
// colours or the window's title, answer for the person, or turn the direction of what follows.

/** Bidirectional controls (UAX 9), and characters that take no room. Joiners stay: emoji and Persian need them. */
const hidden =
  /[\u00ad\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb]/g;
const lineEnds = /\r\n|[\r\n\u0085\u2028\u2029]/;
/** C0, DEL and C1: C1 holds the one-character form of CSI and OSC (ECMA-48). */
const controls = /\p{Cc}/gu;
/** More than a few marks on one letter paint over the lines around it. */
const piledMarks = /(\p{M}{4})\p{M}+/gu;

/** The pictures of C0 begin at U+2400 (␛ for ESC); what has none becomes the replacement character. */
function pictureOf(control: string): string {
  const code = control.charCodeAt(0);
  if (code === 9) return '    ';
  if (code < 32) return String.fromCharCode(0x2400 + code);
  return code === 127 ? '\u2421' : '\ufffd';
}

/** A text of several lines, each harmless. Whoever prints them marks where they begin. */
export function inertLines(text: string): string[] {
  return text.toWellFormed().split(lineEnds).map(inertLine);
}

/** A name or another short text, on one line. */
export function inertName(text: string): string {
  return inertLines(text).join(' ');
}

function inertLine(line: string): string {
  return line.replaceAll(hidden, '').replaceAll(controls, pictureOf).replaceAll(piledMarks, '$1');
}

const notPlain =
  /[\u007f-\u009f]|[\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb]/g;

/** One line of JSON of the same value, with every character escaped that a terminal might obey. */
export function inertJson(value: unknown): string {
  return JSON.stringify(value).replaceAll(
    notPlain,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

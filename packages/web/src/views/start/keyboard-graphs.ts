// Which key lies beside which, for telling "qwertz" and "asdf" from a real word. A key is named
// by what it types, without and with Shift; its neighbours go round from the left.

type Graph = Record<string, (string | null)[]>;

const plainRows = ['`1234567890-=', ' qwertyuiop[]\\', " asdfghjkl;'", ' zxcvbnm,./'];
const shiftRows = ['~!@#$%^&*()_+', ' QWERTYUIOP{}|', ' ASDFGHJKL:"', ' ZXCVBNM<>?'];
const padRows = [' /*-', '789+', '456 ', '123 ', ' 0. '];

/** Each row of a keyboard stands half a key to the right of the one above. */
const slanted = [
  [0, -1],
  [-1, 0],
  [-1, 1],
  [0, 1],
  [1, 0],
  [1, -1],
] as const;
const straight = [
  [0, -1],
  [-1, -1],
  [-1, 0],
  [-1, 1],
  [0, 1],
  [1, 1],
  [1, 0],
  [1, -1],
] as const;

function graphOf(rows: string[], shifted: string[], steps: readonly (readonly [number, number])[]): Graph {
  const keyAt = (row: number, column: number): string | null => {
    const plain = rows[row]?.[column] ?? ' ';
    return plain === ' ' ? null : plain + (shifted[row]?.[column] ?? '').trim();
  };
  const graph: Graph = {};
  for (const [row, keys] of rows.entries()) {
    for (let column = 0; column < keys.length; column++) {
      const key = keyAt(row, column);
      if (key === null) continue;
      for (const typed of key) graph[typed] = steps.map(([down, right]) => keyAt(row + down, column + right));
    }
  }
  return graph;
}

export const keyboardGraphs = {
  qwerty: graphOf(plainRows, shiftRows, slanted),
  keypad: graphOf(padRows, [], straight),
};

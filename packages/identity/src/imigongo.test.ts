import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  describeImigongo,
  distinctPatterns,
  imigongoColours,
  imigongoOf,
  imigongoPalettes,
  imigongoSvgPaths,
  type ImigongoDescriptor,
  type ImigongoMotif,
} from './index.ts';
import { cellValues, imigongoLayouts } from './imigongo.ts';
import { cellsOf } from './imigongo-arrangements.ts';
import { quietPalette } from './imigongo-colours.ts';
import { bytesOf, refusal } from './chain-story.test-helper.ts';

const hashes = Array.from({ length: 400 }, (_, n) => bytesOf(`genesis ${n}`, 32));

/** Motifs whose cells are figures side by side. */
const figures = ['diamonds', 'triangles', 'spirals', 'lattice', 'hatching'] as const;

/** The colour at the middle of each of `side` × `side` fields, as a painter would leave it. */
function picture(pattern: ImigongoDescriptor, side = 48): string[] {
  const fields = Array.from({ length: side * side }, () => '');
  for (const { d, fill } of imigongoSvgPaths(pattern, side)) {
    const points = d
      .slice(1, -1)
      .split('L')
      .map((pair) => pair.split(' ').map(Number));
    const [left, right] = bounds(points.map(([x = 0]) => x));
    const [top, bottom] = bounds(points.map(([, y = 0]) => y));
    for (let y = top; y < Math.min(bottom, side); y++) {
      for (let x = left; x < Math.min(right, side); x++) {
        if (isInside(points, x + 0.503, y + 0.497)) fields[y * side + x] = fill;
      }
    }
  }
  return fields;
}

function bounds(values: readonly number[]): readonly [number, number] {
  return [Math.floor(Math.min(...values)), Math.ceil(Math.max(...values))];
}

function isInside(points: readonly (readonly number[])[], x: number, y: number): boolean {
  let isIn = false;
  for (const [i, [px = 0, py = 0]] of points.entries()) {
    const [qx = 0, qy = 0] = points.at(i - 1) ?? [];
    if (py > y !== qy > y && x < ((qx - px) * (y - py)) / (qy - py) + px) isIn = !isIn;
  }
  return isIn;
}

function share(a: readonly string[], b: readonly string[]): number {
  return a.filter((field, i) => field !== b[i]).length / a.length;
}

/** WCAG 2.2 relative luminance and contrast. */
function contrast(a: string, b: string): number {
  const luminance = (colour: string) =>
    [1, 3, 5]
      .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
      .reduce((sum, part, i) => sum + part * ([0.2126, 0.7152, 0.0722][i] ?? 0), 0);
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

describe('the pattern of an account', () => {
  it('is the same for the same key, everywhere and for ever', () => {
    expect(imigongoOf(new Uint8Array(32))).toEqual(imigongoOf(new Uint8Array(32)));
    expect(imigongoOf(new Uint8Array(32))).toMatchInlineSnapshot(`
      {
        "arrangement": "rows",
        "cells": [
          24,
          25,
          23,
          30,
        ],
        "colour": "blue",
        "columns": 3,
        "motif": "zigzags",
        "otherColour": "clay",
        "rows": 4,
        "turn": 2,
      }
    `);
  });

  it('takes a hash and nothing else', () => {
    expect(refusal(() => imigongoOf(new Uint8Array(31)))).toBe('usage');
  });

  it('uses every motif, colour and size', () => {
    const patterns = hashes.map(imigongoOf);
    expect(new Set(patterns.map(({ motif }) => motif)).size).toBe(8);
    expect(new Set(patterns.map(({ colour }) => colour)).size).toBe(imigongoColours.length);
    const sizes = Object.values(imigongoLayouts).reduce((sum, layouts) => sum + layouts.length, 0);
    const seen = patterns.map(({ motif, arrangement, columns, rows }) =>
      [motif, arrangement, columns, rows].join(),
    );
    expect(new Set(seen).size).toBe(sizes);
  });

  it('is one of more than a million, whatever its motif and size', () => {
    let all = 0;
    for (const [motif, layouts] of Object.entries(imigongoLayouts)) {
      for (const layout of layouts) {
        const [across, down] = cellsOf(layout);
        const count =
          cellValues(motif as ImigongoMotif) ** (across * down) * layout.turns * imigongoColours.length;
        expect(count, `${motif} ${layout.columns} ${layout.rows}`).toBeGreaterThan(1_000_000);
        all += count;
      }
    }
    expect(all).toBeGreaterThan(2 ** 40);
  });

  it.each(figures)('draws each of its figures in a way of its own: %s', (motif) => {
    const alone = { arrangement: 'free', columns: 1, rows: 1, turn: 0 } as const;
    const pictures = Array.from({ length: cellValues(motif) }, (_, value) =>
      picture({ ...imigongoOf(new Uint8Array(32)), ...alone, motif, cells: [value] }).join(),
    );
    expect(new Set(pictures).size).toBe(pictures.length);
  });

  it('looks different enough where one cell differs', () => {
    fc.assert(
      fc.property(fc.nat(hashes.length - 1), fc.nat(), fc.nat(), (at, cellAt, by) => {
        const pattern = imigongoOf(hashes[at] ?? new Uint8Array());
        const values = cellValues(pattern.motif);
        const changed = cellAt % pattern.cells.length;
        const cells = pattern.cells.map((cell, i) =>
          i === changed ? (cell + 1 + (by % (values - 1))) % values : cell,
        );
        expect(share(picture(pattern), picture({ ...pattern, cells }))).toBeGreaterThan(0.003);
      }),
      // Of a few thousand pairs of chevrons, two differ in no field of so coarse a picture.
      { numRuns: 80, seed: 1 },
    );
  });

  it('is told apart from that of another account even in the same colour', () => {
    const pictures = hashes.slice(0, 160).map((hash) => picture({ ...imigongoOf(hash), colour: 'clay' }, 24));
    let alike = 0;
    let pairs = 0;
    for (const [i, a] of pictures.entries()) {
      for (const b of pictures.slice(i + 1)) {
        pairs += 1;
        if (share(a, b) < 0.1) alike += 1;
      }
    }
    expect(alike / pairs).toBeLessThan(0.001);
  });

  it('is plain geometry inside its square', () => {
    for (const hash of hashes.slice(0, 100)) {
      const pattern = imigongoOf(hash);
      expect(JSON.parse(JSON.stringify(pattern))).toEqual(pattern);
      const paths = imigongoSvgPaths(pattern, 40, 'quiet');
      for (const { d, fill } of paths) {
        expect(fill).toMatch(/^#[0-9a-f]{6}$/);
        expect(d).toMatch(/^M[\d.]+ [\d.]+(L[\d.]+ [\d.]+){2,}Z$/);
        for (const length of d.match(/[\d.]+/g) ?? []) expect(Number(length)).toBeLessThanOrEqual(40);
      }
      expect(paths.length).toBeLessThan(400);
    }
  });

  it('is drawn with every outline the same way round', () => {
    for (const hash of hashes.slice(0, 100)) {
      for (const { d } of imigongoSvgPaths(imigongoOf(hash), 48)) {
        const points = d
          .slice(1, -1)
          .split('L')
          .map((pair) => pair.split(' ').map(Number));
        const area = points.reduce((sum, [x = 0, y = 0], i) => {
          const [px = 0, py = 0] = points.at(i - 1) ?? [];
          return sum + px * y - x * py;
        }, 0);
        expect(area).toBeGreaterThanOrEqual(0);
      }
    }
  });

  it('is described as it is seen', () => {
    const pattern: ImigongoDescriptor = {
      motif: 'zigzags',
      colour: 'clay',
      otherColour: 'blue',
      arrangement: 'rows',
      columns: 2,
      rows: 4,
      turn: 0,
      cells: [0, 1, 2, 3],
    };
    expect(describeImigongo(pattern)).toEqual({ motif: 'zigzags', colour: 'clay', columns: 2, rows: 4 });
    expect(describeImigongo({ ...pattern, turn: 3 })).toEqual({
      motif: 'zigzags',
      colour: 'clay',
      columns: 4,
      rows: 2,
    });
  });
});

describe('two people on one screen', () => {
  const patterns = hashes.map(imigongoOf);

  it('never have the same colours, and both screens show the same two patterns', () => {
    fc.assert(
      fc.property(fc.constantFrom(...patterns), fc.constantFrom(...patterns), (a, b) => {
        const [shownA, shownB] = distinctPatterns(a, b);
        expect(distinctPatterns(b, a)).toEqual([shownB, shownA]);
        if (a === b) {
          expect([shownA, shownB]).toEqual([a, b]);
          return;
        }
        expect(shownA.colour).not.toBe(shownB.colour);
        expect([shownA === a, shownB === b]).toContain(true);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('the colours', () => {
  it('carry a white letter and show the drawing', () => {
    for (const [name, palette] of Object.entries(imigongoPalettes)) {
      const { ground, light, deep } = palette;
      expect(contrast('#ffffff', ground), `${name} ground`).toBeGreaterThanOrEqual(4.5);
      expect(contrast('#ffffff', deep), `${name} deep`).toBeGreaterThanOrEqual(4.5);
      expect(contrast('#ffffff', quietPalette(palette).light), `${name} quiet`).toBeGreaterThanOrEqual(2.7);
      expect(contrast(light, ground), `${name} drawing`).toBeGreaterThanOrEqual(4);
      expect(contrast(ground, deep), `${name} depth`).toBeGreaterThanOrEqual(1.6);
    }
  });
});

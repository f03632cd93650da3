// Polygons in a square of side 1: moving, mirroring, cutting.

export type Tone = 'ground' | 'light' | 'deep';
export type Point = readonly [x: number, y: number];
export type Polygon = readonly Point[];

export interface Shape {
  readonly points: Polygon;
  readonly tone: Tone;
}

export const square: Polygon = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 1],
];

/** A square on its corner, about the middle. */
export function diamond(radius: number): Polygon {
  return [
    [0.5, 0.5 - radius],
    [0.5 + radius, 0.5],
    [0.5, 0.5 + radius],
    [0.5 - radius, 0.5],
  ];
}

export type Box = readonly [left: number, top: number, right: number, bottom: number];

export function rectangle([left, top, right, bottom]: Box): Polygon {
  return [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
  ];
}

export function mirrorX([x, y]: Point): Point {
  return [1 - x, y];
}

export function mirrorY([x, y]: Point): Point {
  return [x, 1 - y];
}

/** Quarter turns about the middle. */
export function rotate([x, y]: Point, quarters: number): Point {
  switch (quarters % 4) {
    case 1:
      return [1 - y, x];
    case 2:
      return [1 - x, 1 - y];
    case 3:
      return [y, 1 - x];
    default:
      return [x, y];
  }
}

/** Sutherland and Hodgman (1974), against the four sides of the square. */
export function clipToSquare(points: Polygon): Polygon {
  let clipped = clipAbove(points, 1);
  for (let side = 0; side < 3; side++)
    clipped = clipAbove(
      clipped.map((point) => rotate(point, 1)),
      1,
    );
  return clipped.map((point) => rotate(point, 1));
}

/** What of a polygon lies at y ≤ limit. */
export function clipAbove(points: Polygon, limit: number): Polygon {
  const kept: Point[] = [];
  for (const [i, point] of points.entries()) {
    const before = points.at(i - 1) ?? point;
    const isIn = point[1] <= limit;
    if (isIn !== before[1] <= limit) {
      const share = (limit - before[1]) / (point[1] - before[1]);
      kept.push([before[0] + share * (point[0] - before[0]), limit]);
    }
    if (isIn) kept.push(point);
  }
  return kept;
}

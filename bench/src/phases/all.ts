// The phases of workload W1, by their letters.
import type { Phase } from '../bench.ts';
import { phaseE } from './cold-start.ts';
import { phaseC } from './group.ts';
import { phaseG } from './growth.ts';
import { phaseD } from './idle.ts';
import { phaseK } from './kill.ts';
import { phaseB } from './offline.ts';
import { phaseA } from './pairs.ts';
import { phaseS } from './sync.ts';

export const phases = {
  a: phaseA,
  b: phaseB,
  c: phaseC,
  d: phaseD,
  e: phaseE,
  g: phaseG,
  k: phaseK,
  s: phaseS,
} satisfies Readonly<Record<string, Phase>>;

export type PhaseName = keyof typeof phases;

export const phaseNames = Object.keys(phases) as PhaseName[];

// What the command line says.
import { parseArgs } from 'node:util';
import { BenchError } from './measure/machine.ts';
import { phaseNames, type PhaseName } from './phases/all.ts';

const peerNames = ['prosody', 'ejabberd'] as const;
const tasks = ['w1', 'web', 'client', 'safety', 'crypto'] as const;

export interface Options {
  readonly task: (typeof tasks)[number];
  readonly peers: readonly (typeof peerNames)[number][];
  readonly phases: readonly PhaseName[];
  readonly isQuick: boolean;
  /** Folder for the server's CPU profiles; undefined: none are made. */
  readonly profile: string | undefined;
}

export const usage = `npm run bench [-- TASK] [-- OPTIONS]

TASK
  w1       workload W1 (when nothing is named)
  web      sizes of what a browser loads
  client   the built web client in Chromium (CHROMIUM_PATH), four times slower than this machine
  safety   how often each part of the safety engine is right, on the public sets beside the checkout (SAFETY_DATA)
  crypto   microseconds to encrypt and to receive a message in a pair

OPTIONS of w1
  --peer prosody|ejabberd|all   in the same run; from Debian's packages
  --phases a,b,c,d,e,g,k,s      default: all of them
  --quick                       also of client: short windows, less of everything, under a minute for our server
  --profile DIR                 CPU profiles of our server, by phase (node --cpu-prof)
`;

/** @throws BenchError @returns undefined when help was asked for. */
export function readOptions(args: readonly string[]): Options | undefined {
  const { values, positionals } = parse(args);
  if (values.help === true) return undefined;
  const peers = values.peer === 'all' ? peerNames : (values.peer?.split(',') ?? []);
  return {
    task: oneOf(tasks, positionals[0] ?? 'w1'),
    peers: peers.map((name) => oneOf(peerNames, name)),
    phases: (values.phases?.split(',') ?? phaseNames).map((name) => oneOf(phaseNames, name)),
    isQuick: values.quick === true,
    profile: values.profile,
  };
}

function parse(args: readonly string[]) {
  const options = {
    peer: { type: 'string' },
    phases: { type: 'string' },
    quick: { type: 'boolean' },
    profile: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  } as const;
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new BenchError(error instanceof Error ? error.message : 'unknown option');
  }
}

function oneOf<Name extends string>(names: readonly Name[], text: string): Name {
  const name = names.find((each) => each === text);
  if (name === undefined) throw new BenchError(`"${text}" is none of: ${names.join(', ')}`);
  return name;
}

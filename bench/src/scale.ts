// How long and how much: as workload W1 says, or just enough to see that it works.

export interface Scale {
  /** Milliseconds. */
  readonly warmUp: number;
  readonly openLoop: number;
  readonly window: number;
  readonly windows: number;
  /** Mailboxes and messages for each in phase b. */
  readonly offlineMailboxes: number;
  readonly offlineMessages: number;
  readonly idleConnections: readonly number[];
  readonly idlePeers: readonly number[];
  /** Milliseconds until idle memory is read. */
  readonly settle: number;
  readonly starts: number;
  readonly growthPeople: readonly number[];
  readonly growthGroups: readonly number[];
  readonly growthMail: readonly number[];
  /** Milliseconds between the 2,000th acknowledgement and SIGKILL. */
  readonly killDelays: readonly number[];
  readonly traced: number;
}

export const fullScale: Scale = {
  warmUp: 2_000,
  openLoop: 10_000,
  window: 3_500,
  windows: 3,
  offlineMailboxes: 3,
  offlineMessages: 10_000,
  idleConnections: [2_000, 20_000],
  idlePeers: [2_000],
  settle: 10_000,
  starts: 5,
  growthPeople: [1_000, 100_000, 1_000_000],
  growthGroups: [10, 100, 250],
  growthMail: [1_000, 10_000, 100_000, 1_000_000],
  killDelays: [0, 5_000],
  traced: 2_000,
};

export const quickScale: Scale = {
  warmUp: 500,
  openLoop: 2_000,
  window: 1_500,
  windows: 1,
  offlineMailboxes: 1,
  offlineMessages: 3_000,
  idleConnections: [500],
  idlePeers: [200],
  settle: 2_000,
  starts: 2,
  growthPeople: [1_000, 10_000],
  growthGroups: [10, 100],
  growthMail: [1_000, 10_000],
  killDelays: [0],
  traced: 1_000,
};

import type { GroupEngine, GroupState } from '@ganira/crypto';
import { toHex } from '@ganira/protocol';
import type { GroupRow } from '../store/group-store.ts';

/** Groups whose decoded state is kept at hand. */
const kept = 64;

/**
 * Decoded group states beside the stored ones. What is here always equals what is on disk: a
 * state comes in by `decode` or by `replace` after its commit.
 */
export class GroupStates {
  readonly #engine: GroupEngine;
  readonly #states = new Map<string, GroupState>();

  constructor(engine: GroupEngine) {
    this.#engine = engine;
  }

  of(row: Pick<GroupRow, 'groupId' | 'state'>): GroupState {
    const key = toHex(row.groupId);
    const state = this.#states.get(key) ?? this.#engine.decodeState(row.state);
    this.#keep(key, state);
    return state;
  }

  /** Call it once the transaction that stored this state is on disk. */
  replace(groupId: Uint8Array, state: GroupState): void {
    this.#keep(toHex(groupId), state);
  }

  forget(groupId: Uint8Array): void {
    this.#states.delete(toHex(groupId));
  }

  #keep(key: string, state: GroupState): void {
    this.#states.delete(key);
    this.#states.set(key, state);
    const [oldest] = this.#states.keys();
    if (this.#states.size > kept && oldest !== undefined) this.#states.delete(oldest);
  }
}

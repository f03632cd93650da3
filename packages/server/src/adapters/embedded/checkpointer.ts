// Keeps the log short. Writing back happens in a worker while the server goes on; only when the
// log grows faster than it is written back do commits wait, for the short rest.
import { Worker } from 'node:worker_threads';
import type { Database } from './database.ts';

/** Milliseconds between two passes while there are writes. */
const interval = 500;
/** Pages of 4 KiB in the log beyond which commits wait for the next pass. */
const longLog = 16_384;

export interface CheckpointResult {
  /** Frames in the log, and how many of them are written back; -1 when it could not be done. */
  readonly log: number;
  readonly written: number;
}

export class Checkpointer {
  readonly #database: Database;
  #worker: Worker | undefined;
  #timer: NodeJS.Timeout | undefined;
  #pass: Promise<CheckpointResult> | undefined;
  #hold: Promise<void> | undefined;
  #isClosed = false;

  constructor(database: Database) {
    this.#database = database;
    database.onWrite(this.#schedule);
  }

  /** Undefined unless a commit should wait. */
  get hold(): Promise<void> | undefined {
    return this.#hold;
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    clearTimeout(this.#timer);
    await this.#pass;
    await this.#worker?.terminate();
    this.#worker = undefined;
  }

  readonly #schedule = (): void => {
    if (this.#timer !== undefined || this.#isClosed) return;
    this.#timer = setTimeout(this.#run, interval);
    this.#timer.unref();
  };

  readonly #run = (): void => {
    void this.#runPasses();
  };

  async #runPasses(): Promise<void> {
    const { log, written } = await this.#runPass();
    if (log > longLog && written < log) {
      const rest = this.#runPass();
      this.#hold = rest.then(() => {
        this.#hold = undefined;
      });
      await this.#hold;
    }
    this.#timer = undefined;
    if (log > 0 && written < log) this.#schedule();
  }

  #runPass(): Promise<CheckpointResult> {
    const worker = this.#startWorker();
    this.#pass = new Promise((resolve) => {
      const failed = () => {
        this.#worker = undefined;
        resolve({ log: -1, written: -1 });
      };
      worker.once('error', failed);
      worker.once('exit', failed);
      worker.once('message', (result: CheckpointResult) => {
        worker.off('error', failed);
        worker.off('exit', failed);
        resolve(result);
      });
      worker.postMessage('checkpoint');
    });
    return this.#pass;
  }

  #startWorker(): Worker {
    this.#worker ??= new Worker(new URL('./checkpoint-worker.mjs', import.meta.url), {
      workerData: { path: this.#database.path },
      resourceLimits: { maxOldGenerationSizeMb: 16, maxYoungGenerationSizeMb: 2 },
    });
    this.#worker.unref();
    return this.#worker;
  }
}

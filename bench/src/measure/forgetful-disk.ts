// A disk that loses power: a file system of its own in a file. What was not synced is in the page
// cache of the upper file system and not in that file, so a copy of the file is what remains.
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Seconds between the syncs that ext4 would make by itself: too many to help anybody. */
const commitInterval = 600;
const size = '512M';
const mostTries = 50;

export class ForgetfulDisk {
  /** Where it is mounted. */
  readonly folder: string;
  readonly #image: string;
  readonly #remains: string;

  private constructor(parent: string) {
    this.folder = join(parent, 'forgetful');
    this.#image = join(parent, 'forgetful.img');
    this.#remains = join(parent, 'forgetful-remains.img');
  }

  /** Undefined where this isn't allowed. */
  static make(parent: string): ForgetfulDisk | undefined {
    const disk = new ForgetfulDisk(parent);
    mkdirSync(disk.folder, { recursive: true });
    const isMade =
      run('truncate', '-s', size, disk.#image) &&
      run('mkfs.ext4', '-q', '-F', disk.#image) &&
      disk.#mount(disk.#image);
    // Before others remove what lies below it.
    process.prependListener('exit', disk.#unmount);
    return isMade ? disk : undefined;
  }

  /** Everything until now is safe. */
  sync(): void {
    run('sync', '-f', this.folder);
  }

  /** The power is gone, and back. */
  forget(): void {
    run('cp', '--sparse=always', this.#image, this.#remains);
    this.#unmount();
    if (!this.#mount(this.#remains)) throw new Error('what remains of the disk can not be mounted');
  }

  remove(): void {
    this.#unmount();
    process.off('exit', this.#unmount);
    for (const path of [this.folder, this.#image, this.#remains])
      rmSync(path, { recursive: true, force: true });
  }

  #mount(image: string): boolean {
    return run('mount', '-o', `loop,commit=${commitInterval}`, image, this.folder);
  }

  /** A killed server's last helpers may hold it for a moment. */
  readonly #unmount = (): void => {
    for (let tries = 0; tries < mostTries && !run('umount', this.folder); tries++) run('sleep', '0.1');
  };
}

function run(program: string, ...args: readonly string[]): boolean {
  return spawnSync(program, args).status === 0;
}

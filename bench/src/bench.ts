// What a phase works with: fresh copies of filled data directories, and servers on them.
import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Machine } from './measure/machine.ts';
import { startServer, type ServerProcess } from './measure/server-process.ts';
import type { Scale } from './scale.ts';
import type { Access, Subject } from './subject.ts';

export type Figures = Readonly<Record<string, unknown>>;
export type Phase = (bench: Bench) => Promise<Figures>;

export interface RunningSubject {
  readonly subject: Subject;
  readonly process: ServerProcess;
  readonly access: Access;
}

export class Bench {
  readonly subject: Subject;
  readonly scale: Scale;
  readonly machine: Machine;
  readonly #folder: string;
  #copies = 0;

  constructor(subject: Subject, scale: Scale, machine: Machine) {
    this.subject = subject;
    this.scale = scale;
    this.machine = machine;
    this.#folder = join(machine.workDir, subject.name);
    mkdirSync(this.#folder);
  }

  get logFile(): string {
    return join(this.#folder, 'server.log');
  }

  /** A data directory with so many people, that nobody else uses. */
  async dataDir(people = this.subject.people, parent = this.#folder): Promise<string> {
    const template = join(this.#folder, `people-${people}`);
    if (!existsSync(template)) {
      const unfinished = `${template}.unfinished`;
      mkdirSync(unfinished);
      await this.subject.populate(unfinished, people);
      renameSync(unfinished, template);
    }
    const copy = join(parent, `run-${this.#copies++}`);
    cpSync(template, copy, { recursive: true });
    return copy;
  }

  async start(dataDir: string): Promise<RunningSubject> {
    const process = await startServer(this.subject, dataDir, this.logFile);
    return { subject: this.subject, process, access: this.subject.access(process.port) };
  }

  /** Runs a server on a fresh data directory, and removes both. */
  async withServer<Result>(
    work: (running: RunningSubject) => Promise<Result>,
    people?: number,
  ): Promise<Result> {
    const dataDir = await this.dataDir(people);
    const running = await this.start(dataDir);
    try {
      return await work(running);
    } finally {
      await running.process.stop();
      rmSync(dataDir, { recursive: true, force: true });
    }
  }
}

import { type Attempt, type FromLoad, type LoadOptions, type ToLoad } from './load.js';
import { TestProcess } from '../test-process.js';
import { until } from '../until.js';

const PROGRAM = 'test/fault/event-store/append-load.ts';

/** Clients that append, each in a process of its own: a rejected append of one would hide others of its process. */
export class Load {
  acknowledged = 0;
  private readonly done = new Set<TestProcess>();

  private constructor(
    private readonly processes: readonly TestProcess[],
    tell: (attempt: Attempt) => void,
  ) {
    for (const each of processes) {
      each.onMessage((message) => {
        const said = message as FromLoad; // written by append-load.ts
        if (said.kind === 'done') this.done.add(each);
        else for (const attempt of said.attempts) this.ended(attempt, tell);
      });
    }
  }

  static start(options: LoadOptions & { readonly clients: number }, tell: (attempt: Attempt) => void): Load {
    const { clients, ...shared } = options;
    const processes = Array.from({ length: clients }, (_, client) => {
      const own: LoadOptions = { ...shared, name: `${shared.name}${client}`, seed: shared.seed + client };
      return new TestProcess(PROGRAM, [JSON.stringify(own)]);
    });
    return new Load(processes, tell);
  }

  /** Resolves after so many further acknowledgements. */
  async more(count: number): Promise<void> {
    const goal = this.acknowledged + count;
    await until(
      () => this.acknowledged >= goal || this.processes.some(({ isRunning }) => !isRunning),
      () => `${count} acknowledgements, ${goal - this.acknowledged} missing; ${this.said()}`,
    );
    this.mustRun();
  }

  send(message: ToLoad): void {
    for (const each of this.processes) each.send(message);
  }

  /** Resolves when every append has ended one way or another. */
  async finish(): Promise<void> {
    this.send({ kind: 'finish' });
    const all = () => this.done.size === this.processes.length;
    await until(
      () => all() || this.processes.some((each) => !each.isRunning),
      () => `the end of the load; ${this.said()}`,
    );
    if (!all()) this.mustRun();
    await this.kill();
  }

  async kill(): Promise<void> {
    await Promise.all(this.processes.map((each) => each.kill()));
  }

  private ended(attempt: Attempt, tell: (attempt: Attempt) => void): void {
    if (attempt.outcome.kind === 'acknowledged') this.acknowledged += 1;
    tell(attempt);
  }

  private mustRun(): void {
    if (this.processes.some(({ isRunning }) => !isRunning)) throw new Error(`a client has ended: ${this.said()}`);
  }

  private said(): string {
    return this.processes.flatMap(({ err }) => err.slice(-20)).join('\n');
  }
}

import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { until } from './until.js';

const FROM_SOURCE = ['--conditions=source', '--no-warnings', '--import', './test/setup/typescript.mjs'];
/** An application is run as it was built, which starts in half the time. */
const commandOf = (program: string): readonly string[] =>
  program.startsWith('apps/') ? [`dist/${program.replace(/\.ts$/, '.js')}`] : [...FROM_SOURCE, program];
// A process that is stopped sees no channel close, and this one may be killed: the pipe on stdin closes all the same.
const REAPER = 'read -r _; kill -KILL "$0" 2>/dev/null';

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** A TypeScript program of ours as a process of its own, which does not outlive this one. */
export class TestProcess {
  readonly ended: Promise<Ended>;
  readonly out: string[] = [];
  readonly err: string[] = [];
  readonly #child: ChildProcess;

  constructor(program: string, args: readonly string[] = [], env: Readonly<Record<string, string>> = {}) {
    this.#child = spawn(process.execPath, [...commandOf(program), ...args], {
      env: { ...process.env, ...env, NODE_OPTIONS: '' }, // which has what Jest needs
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      serialization: 'advanced', // bigints
    });
    for (const [stream, lines] of [[this.#child.stdout, this.out] as const, [this.#child.stderr, this.err] as const]) {
      if (stream) createInterface({ input: stream }).on('line', (line) => lines.push(line));
    }
    const reaper = spawn('sh', ['-c', REAPER, String(this.pid)], {
      detached: true,
      stdio: ['pipe', 'ignore', 'ignore'],
    });
    // Not 'close': Node does not emit it after disconnect().
    this.ended = new Promise((resolve) => {
      this.#child.once('exit', (code, signal) => {
        reaper.kill('SIGKILL'); // its pid may be another program's soon
        resolve({ code, signal });
      });
    });
  }

  get pid(): number {
    const { pid } = this.#child;
    if (pid === undefined) throw new Error('it did not start');
    return pid;
  }

  get isRunning(): boolean {
    return this.#child.exitCode === null && this.#child.signalCode === null;
  }

  get wasKilled(): boolean {
    return this.#child.killed || this.#child.signalCode === 'SIGKILL';
  }

  onMessage(listener: (message: unknown) => void): void {
    this.#child.on('message', listener);
  }

  send(message: object): void {
    if (this.#child.connected) this.#child.send(message);
  }

  /** As a crash would end it. */
  async kill(): Promise<void> {
    this.#child.kill('SIGKILL');
    await this.ended;
  }

  /** As its owner would end it. */
  terminate(): Promise<Ended> {
    this.#child.kill('SIGTERM');
    return this.ended;
  }

  /** Stops it where it is, as a machine that sleeps would; resolves when it stands. */
  async suspend(): Promise<void> {
    this.#child.kill('SIGSTOP');
    await until(() => ps(this.pid, 'stat').startsWith('T'), 'a process that is stopped');
  }

  resume(): void {
    this.#child.kill('SIGCONT');
  }

  /** Resident memory in MiB. */
  get residentMiB(): number {
    return Number(ps(this.pid, 'rss')) / 1024;
  }

  /** Open files and sockets. */
  get openFiles(): number {
    const linux = `/proc/${this.pid}/fd`;
    if (existsSync(linux)) return readdirSync(linux).length;
    return execFileSync('lsof', ['-p', String(this.pid)], { encoding: 'utf8' }).split('\n').length;
  }
}

const ps = (pid: number, column: string) =>
  execFileSync('ps', ['-o', `${column}=`, '-p', String(pid)], { encoding: 'utf8' }).trim();

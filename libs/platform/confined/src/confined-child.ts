import { type ChildProcess, spawn } from 'node:child_process';
import { DomainError } from '#domain/kernel';
import { type Reply } from './messages.js';

export interface Bounds {
  /** Of its heap, in MiB. */
  readonly heapMb: number;
  /** Of one answer, in milliseconds. */
  readonly withinMs: number;
}

/** A confined process ended in the middle of an answer, or would not end. */
export class ConfinedFault extends Error {
  constructor(
    readonly how: 'heap' | 'time' | 'broke',
    said: string,
  ) {
    super(said);
  }
}

const LONGEST_COMPLAINT = 2000; // characters

/** One process that answers questions one at a time; it has no environment, no arguments and no secrets of ours. */
export class ConfinedChild {
  private readonly child: ChildProcess;
  private complaint = '';

  constructor(
    entry: string,
    private readonly bounds: Bounds,
  ) {
    const options = [`--max-old-space-size=${bounds.heapMb}`, '--no-warnings'];
    this.child = spawn(process.execPath, [...options, entry], {
      // Its stdin closes when we end, however we end: see serveConfined.
      stdio: ['pipe', 'ignore', 'pipe', 'ipc'],
      serialization: 'advanced',
      env: {},
    });
    this.child.stderr?.on('data', (chunk: Buffer) => {
      this.complaint = `${this.complaint}${chunk.toString()}`.slice(-LONGEST_COMPLAINT);
    });
    for (const pipe of [this.child, this.child.stdin]) pipe?.on('error', () => undefined); // its exit is what counts
  }

  get pid(): number | undefined {
    return this.child.pid;
  }

  get isAlive(): boolean {
    return this.child.connected && this.child.exitCode === null && this.child.signalCode === null;
  }

  /** Rejects with the DomainError that the answer was, or with a ConfinedFault: then the process is gone. */
  async ask(question: unknown): Promise<unknown> {
    const reply = await this.reply(question);
    if ('answer' in reply) return reply.answer;
    if ('broke' in reply) throw new Error(`读取程序出错 the confined process failed: ${reply.broke}`);
    const { kind, code, sentences, details } = reply.refused;
    throw new DomainError(kind, code, sentences, details);
  }

  end(): void {
    this.child.kill('SIGKILL');
  }

  private reply(question: unknown): Promise<Reply> {
    const { child, bounds } = this;
    return new Promise((resolve, reject) => {
      let isLate = false;
      const timer = setTimeout(() => {
        isLate = true;
        this.end();
      }, bounds.withinMs);
      const settle = (settled: () => void) => {
        clearTimeout(timer);
        child.off('message', heard).off('exit', gone).off('error', gone);
        settled();
      };
      const heard = (message: unknown) => settle(() => resolve(message as Reply)); // written by serveConfined alone
      const gone = () => settle(() => reject(this.fault(isLate)));
      child.on('message', heard).on('exit', gone).on('error', gone);
      if (this.isAlive) child.send(question as object, (error) => error && this.end());
      else gone();
    });
  }

  private fault(isLate: boolean): ConfinedFault {
    const { exitCode, signalCode } = this.child;
    const said = `${signalCode ?? exitCode ?? 'not started'} ${this.complaint}`;
    if (isLate) return new ConfinedFault('time', said);
    // V8 aborts when its heap is full; a shell would say 134.
    return new ConfinedFault(signalCode === 'SIGABRT' || exitCode === 134 ? 'heap' : 'broke', said);
  }
}

import { type Bounds, ConfinedChild } from './confined-child.js';

/** Whom to ask for the length of one piece of work. */
export type Confined = Pick<ConfinedChild, 'ask' | 'pid'>;

export interface PoolOptions extends Bounds {
  /** The program that calls serveConfined: a file that Node runs as it is. */
  readonly entry: string;
  /** Processes at once. */
  readonly size: number;
}

/**
 * Work on what strangers sent, in processes of their own: one that dies, hangs or eats its heap fails its own work and nothing else,
 * and the next work has a new one. They are started when needed, kept for what comes next, and never outlive this process.
 */
export class ConfinedPool {
  private readonly idle: ConfinedChild[] = [];
  private readonly busy = new Set<ConfinedChild>();
  private readonly waiting: (() => void)[] = [];
  private isClosed = false;

  constructor(private readonly options: PoolOptions) {}

  /** In its turn: first come, first served. */
  async run<T>(work: (confined: Confined) => Promise<T>): Promise<T> {
    while (this.busy.size >= this.options.size && !this.isClosed) {
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    }
    if (this.isClosed) throw new Error('the pool is closed');
    const child = this.takeIdle() ?? new ConfinedChild(this.options.entry, this.options);
    this.busy.add(child);
    try {
      return await work(child);
    } finally {
      this.busy.delete(child);
      this.idle.push(child);
      this.waiting.shift()?.();
    }
  }

  /** One that ended is left out. */
  private takeIdle(): ConfinedChild | undefined {
    for (let child = this.idle.pop(); child !== undefined; child = this.idle.pop()) if (child.isAlive) return child;
    return undefined;
  }

  /** What is under way fails. */
  close(): void {
    this.isClosed = true;
    for (const child of [...this.idle, ...this.busy]) child.end();
    for (const resume of this.waiting.splice(0)) resume();
  }
}

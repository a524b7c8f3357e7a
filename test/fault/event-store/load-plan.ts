import { type LoadOptions, type Outcome } from './load.js';
import { Random } from '#testing/random';

/** One append that a lane is to make. */
export interface Plan {
  readonly stream: string;
  readonly expected: 'any' | 'no_stream' | bigint;
  /** Bytes of filling, by event. */
  readonly pads: readonly number[];
  /** The call of one append rather than the long one for many. */
  readonly unary: boolean;
  /** Above this an append is sent in parts. */
  readonly partBytes: number;
  /** Sent again, the same, until it is answered. */
  readonly insists: boolean;
}

const SHARED_STREAMS = 6;
const LARGEST = 1_030_000; // under the limit of 1 MiB with the JSON around it
const PART_SIZES = [48 * 1024, 3 * 1024 * 1024] as const;

/** Chooses appends of mixed size, expectation and path: to new streams, to streams of its own, and to streams that all clients share. */
export class Planner {
  private readonly random: Random;
  private readonly lastSeen = new Map<string, bigint>();
  private readonly idle: string[] = [];
  private opened = 0;

  constructor(private readonly options: Pick<LoadOptions, 'seed' | 'name' | 'retries'>) {
    this.random = new Random(options.seed);
  }

  next(): Plan {
    const { random } = this;
    return {
      ...this.target(),
      pads: this.sizes(),
      unary: random.chance(0.25),
      partBytes: random.oneOf(PART_SIZES),
      insists: random.chance(this.options.retries),
    };
  }

  learn({ stream }: Plan, outcome: Outcome): void {
    const isOwn = stream.startsWith(`load-${this.options.name}-`);
    if (outcome.kind === 'acknowledged') this.lastSeen.set(stream, outcome.revision);
    // Of an own stream whose end is not known any more nothing further is asked.
    if (isOwn && outcome.kind === 'acknowledged') this.idle.push(stream);
  }

  private target(): Pick<Plan, 'stream' | 'expected'> {
    const { random } = this;
    if (random.chance(0.35)) {
      const stream = `load-shared-${random.between(1, SHARED_STREAMS)}`;
      return { stream, expected: random.chance(0.5) ? 'any' : (this.lastSeen.get(stream) ?? 'no_stream') };
    }
    const own = random.chance(0.6) ? this.idle.shift() : undefined;
    if (own !== undefined) return { stream: own, expected: this.lastSeen.get(own) ?? 'no_stream' };
    this.opened += 1;
    return { stream: `load-${this.options.name}-${this.opened}`, expected: 'no_stream' };
  }

  private sizes(): readonly number[] {
    const { random } = this;
    const kind = random.next();
    if (kind < 0.02) return this.large();
    const count = kind < 0.6 ? 1 : kind < 0.88 ? random.between(2, 10) : random.between(11, 50);
    return Array.from({ length: count }, () => random.between(0, 400));
  }

  private large(): readonly number[] {
    const count = this.random.oneOf([1, 1, 4, 20]);
    return Array.from({ length: count }, () => Math.floor(LARGEST / count) - 200);
  }
}

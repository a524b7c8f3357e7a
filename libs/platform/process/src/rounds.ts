export interface Pace {
  /** From one round to the next, when called. */
  readonly gapMs: number;
  /** The same when nobody calls. */
  readonly restMs: number;
}

/** One round at a time: soon after a call, and now and then for as long as a round says that it has somebody to do it for. */
export class Rounds {
  private timer: NodeJS.Timeout | undefined;
  private dueAt = Infinity;
  private notBefore = -Infinity;
  private running: Promise<void> | undefined;
  private calls = 0;
  private urgentCalls = 0;
  private isClosed = false;

  /** `round` must not reject; answers whether there is to be another one. */
  constructor(
    private readonly round: () => Promise<boolean>,
    private readonly pace: Pace,
  ) {}

  readonly call = (): void => {
    this.calls += 1;
    if (!this.running) this.goAt(this.notBefore);
  };

  /** Without the gap: somebody has just come. */
  callNow(): void {
    this.urgentCalls += 1;
    if (!this.running) this.goAt(performance.now());
  }

  /** Resolves once no round is under way. */
  async close(): Promise<void> {
    this.isClosed = true;
    clearTimeout(this.timer);
    await this.running;
  }

  private goAt(at: number): void {
    if (this.isClosed || at >= this.dueAt) return;
    clearTimeout(this.timer);
    this.dueAt = at;
    const begin = (): void => {
      this.running = this.go();
    };
    this.timer = setTimeout(begin, Math.max(0, at - performance.now())).unref();
  }

  private async go(): Promise<void> {
    this.dueAt = Infinity;
    const { calls, urgentCalls } = this;
    const isWanted = await this.round();
    this.running = undefined;
    const now = performance.now();
    this.notBefore = now + this.pace.gapMs;
    if (this.urgentCalls > urgentCalls) this.goAt(now);
    else if (this.calls > calls) this.goAt(this.notBefore);
    else if (isWanted) this.goAt(now + this.pace.restMs);
  }
}

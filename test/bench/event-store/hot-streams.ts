export interface HotStream {
  readonly name: string;
  /** Events in it. */
  length: bigint;
}

let sets = 0;

/** Streams that are appended to in turn, each by one append at a time. */
export class HotStreams {
  private readonly free: HotStream[] = [];
  private readonly set = (sets += 1);
  private made = 0;

  constructor(count: number) {
    while (this.made < count) this.free.push(this.another());
  }

  /** The one that has rested longest; another one when all are in use. */
  take(): HotStream {
    return this.free.shift() ?? this.another();
  }

  give(stream: HotStream): void {
    this.free.push(stream);
  }

  private another(): HotStream {
    this.made += 1;
    return { name: `bench-${this.set}-${this.made}`, length: 0n };
  }
}

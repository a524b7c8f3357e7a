import { stat } from 'node:fs/promises';
import { isGzip, linesOf } from './lines.js';
import { LineLog } from './line-log.js';
import { type RawStore } from './raw-store.js';
import { isServers, type Position, type StoredEvent } from './stored-event.js';

/** Where events come from: the same ones in the same order at every call. */
export interface EventSource {
  events(): AsyncGenerator<StoredEvent>;
  /** How far the reading under way has come, 0 to 1. */
  progress(): number;
}

/** The events of a store as they were when this was opened, without the server's own. */
export class StoreSource implements EventSource {
  private at = 0n;

  private constructor(
    private readonly store: RawStore,
    /** Undefined when the store is empty. */
    readonly head: Position | undefined,
  ) {}

  static async open(store: RawStore): Promise<StoreSource> {
    return new StoreSource(store, await store.head());
  }

  /** `from` is inclusive. */
  async *events(from?: Position): AsyncGenerator<StoredEvent> {
    if (!this.head) return;
    const range = { upTo: this.head, ...(from === undefined ? {} : { from }) };
    for await (const event of this.store.readAll(range)) {
      this.at = event.position.commit;
      if (!isServers(event.stream)) yield event;
    }
  }

  progress(): number {
    return this.head && this.head.commit > 0n ? Number(this.at) / Number(this.head.commit) : 1;
  }
}

/** The events of an exported file; every reading checks the whole of it and fails at the first line that is not sound. */
export class FileSource implements EventSource {
  private read = 0;

  private constructor(
    private readonly file: string,
    private readonly gzip: boolean,
    private readonly size: number,
  ) {}

  static async open(file: string, gzip = isGzip(file)): Promise<FileSource> {
    return new FileSource(file, gzip, (await stat(file)).size);
  }

  async *events(): AsyncGenerator<StoredEvent> {
    const log = new LineLog();
    for await (const line of linesOf(this.file, this.gzip, (bytes) => (this.read = bytes))) {
      const event = log.accept(line);
      if (event) yield event;
    }
    log.end();
  }

  progress(): number {
    return this.size === 0 ? 1 : this.read / this.size;
  }
}

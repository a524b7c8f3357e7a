import { BACKWARDS, END, NO_STREAM, START, StreamNotFoundError } from '@eventstore/db-client';
import { Connection, connectionOptions, inTime, reading } from '#platform/event-store';
import { asRefusal } from './as-refusal.js';
import { type Position, type StoredEvent } from './stored-event.js';
import { asProposed, asStored } from './wire-event.js';

const ANSWER_MS = 30_000;

/** An event store read and written byte for byte, through the official client. */
export class RawStore {
  private constructor(
    private readonly client: Connection,
    private readonly name: string,
  ) {}

  /** `setting` is what a wrong URL is called in what is said of it. */
  static async use<T>(url: string, setting: string, work: (store: RawStore) => Promise<T>): Promise<T> {
    const options = connectionOptions(url, setting);
    const name = options.hosts.map(({ address, port }) => `${address}:${port}`).join(',');
    const client = new Connection(options, setting);
    try {
      return await work(new RawStore(client, name));
    } finally {
      await client.close();
    }
  }

  /** `from` and `upTo` are inclusive. */
  async *readAll({ from, upTo }: { readonly from?: Position; readonly upTo: Position }): AsyncGenerator<StoredEvent> {
    try {
      for await (const event of reading(asStored(this.client.readAll({ fromPosition: from ?? START })))) {
        if (event.position.commit > upTo.commit) return;
        yield event;
      }
    } catch (error) {
      throw this.refusal(error);
    }
  }

  /** Where the store ends; undefined when it is empty. */
  async head(): Promise<Position | undefined> {
    try {
      const last = this.client.readAll({ direction: BACKWARDS, fromPosition: END, maxCount: 1 });
      for await (const event of reading(asStored(last))) return event.position;
    } catch (error) {
      throw this.refusal(error);
    }
    return undefined;
  }

  async lastOf(stream: string): Promise<StoredEvent | undefined> {
    try {
      const last = this.client.readStream(stream, { direction: BACKWARDS, fromRevision: END, maxCount: 1 });
      for await (const event of reading(asStored(last))) return event;
    } catch (error) {
      if (!(error instanceof StreamNotFoundError)) throw this.refusal(error);
    }
    return undefined;
  }

  /** At the revisions that they had; what fails comes as the client throws it. */
  append(events: readonly [StoredEvent, ...StoredEvent[]]): Promise<unknown> {
    const [{ stream, revision }] = events;
    const expectedRevision = behind(revision);
    return inTime(this.client.appendToStream(stream, events.map(asProposed), { expectedRevision }), ANSWER_MS);
  }

  /** `revision` is the one that an event instead of the tombstone would have. */
  tombstone(stream: string, revision: number): Promise<unknown> {
    return inTime(this.client.tombstoneStream(stream, { expectedRevision: behind(BigInt(revision)) }), ANSWER_MS);
  }

  /** What the client throws, as a sentence where a person can put it right. */
  refusal(error: unknown): unknown {
    return asRefusal(error, this.name);
  }
}

const behind = (revision: bigint) => (revision === 0n ? NO_STREAM : revision - 1n);

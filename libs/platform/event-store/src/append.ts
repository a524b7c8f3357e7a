import {
  jsonEvent,
  NO_STREAM,
  WrongExpectedVersionError,
  type JSONEventData,
  type JSONEventType,
} from '@eventstore/db-client';
import { type Connection } from './connection.js';
import { asDomainError, isOutOfSpace, spoilsItsConnection } from './failures.js';
import { type Deadline } from './deadline.js';
import { inTime } from './reading.js';
import { type SealedEvent, type Tip } from './record.js';

/**
 * When the stream on which client 6.2.1 sends a client's appends breaks, it forgets those of every client in the process, and the
 * answer to one that it forgot ends the process. So one of ours at most appends that way, the first; the others one by one.
 */
let first: Appender | undefined;

/** Appends over a connection of their own: a failed read does not close it under them. */
export class Appender {
  private connection: Promise<Connection> | undefined;

  /** `waitsForRoom`: whether what a full disk refused is sent again like what had no answer. */
  constructor(
    private readonly connect: () => Connection,
    private readonly waitsForRoom = true,
  ) {}

  /**
   * The position of the last event; nothing when the stream does not stand at this tip (any more). While the outcome is unknown the
   * very same is sent again: same ids, same expected revision.
   */
  async append(tip: Tip, sealed: readonly SealedEvent[], deadline: Deadline): Promise<string | undefined> {
    const events = sealed.map(({ id, type, data, metadata }) =>
      jsonEvent<JSONEventType>({ id, type, data, metadata: { ...metadata } }),
    );
    for (let failures = 1; ; failures += 1) {
      try {
        return await this.send(tip, events);
      } catch (error) {
        if (error instanceof WrongExpectedVersionError) return undefined;
        const isFinal = isOutOfSpace(error) && !this.waitsForRoom;
        if (isFinal || !(await deadline.mayAskAgain(error, failures))) throw asDomainError(error, tip.stream);
      }
    }
  }

  async close(): Promise<void> {
    await (await this.connection)?.close();
    if (first === this) first = undefined;
  }

  private async send({ stream, revision }: Tip, events: JSONEventData[]): Promise<string> {
    this.connection ??= Promise.resolve(this.open());
    const { connection } = this;
    const expectedRevision = revision < 0 ? NO_STREAM : BigInt(revision);
    try {
      const appended = (await connection).appendToStream(stream, events, { expectedRevision });
      const { position } = await inTime(appended);
      return String(position?.commit);
    } catch (error) {
      if (spoilsItsConnection(error) && this.connection === connection) this.connection = this.replaced(connection);
      throw error;
    }
  }

  private open(): Connection {
    const connection = this.connect();
    return isFirst(this) ? connection : connection.appendOneByOne();
  }

  /** Closed before the next one is opened: an end of its stream would be taken for the end of the next one's. */
  private async replaced(spoilt: Promise<Connection>): Promise<Connection> {
    await (await spoilt).close();
    return this.open();
  }
}

const isFirst = (appender: Appender): boolean => (first ??= appender) === appender;

import { StreamableFile } from '@nestjs/common';
import { Readable } from 'node:stream';
import { type Reply } from './wire.js';

export interface EventStreamLimits {
  /** Between two signs of life where nothing is said; below what proxies take for silence. */
  readonly beatMs: number;
  /** What may wait for who reads slowly, in bytes, beside what the connection itself holds. */
  readonly unread: number;
  /** Within which the last event must have been read. */
  readonly lastMs: number;
}

const LIMITS: EventStreamLimits = { beatMs: 15_000, unread: 128 * 1024, lastMs: 2000 };

/** For how long a browser waits before it comes again. */
const COME_AGAIN_MS = 3000;

export interface ServerSentEvent {
  readonly event: string;
  /** What `Last-Event-ID` says when whoever has heard it comes again. */
  readonly id?: string;
  /** One line of JSON. */
  readonly data: object;
}

/**
 * An answer of server-sent events. Whoever does not read is cut off, never waited for: when more waits than they are granted, or when at
 * a beat nothing of what waited at the last one was read. Emits `close` once it is over, however that came.
 */
export class EventStream extends Readable {
  private readonly beating: NodeJS.Timeout;
  private place: string | undefined;
  private said = 0;
  /** Of what was said, at the last beat, in bytes. */
  private wasRead = 0;
  private isOver = false;

  constructor(private readonly limits = LIMITS) {
    super({ highWaterMark: limits.unread });
    this.beating = setInterval(() => this.beat(), limits.beatMs).unref();
    this.write([`retry: ${COME_AGAIN_MS}`]);
  }

  say({ event, id = this.place, data }: ServerSentEvent): void {
    this.place = id;
    this.write([`event: ${event}`, ...idLine(id), `data: ${JSON.stringify(data)}`]);
  }

  /** Everything up to this id is known; said with the next beat, for it is nothing that anybody must hear of. */
  reached(id: string): void {
    this.place = id;
  }

  /** The last event, and the end of the answer. */
  finish(last: ServerSentEvent): void {
    if (this.isOver) return;
    this.say(last);
    clearInterval(this.beating);
    if (this.destroyed) return;
    this.isOver = true;
    this.push(null);
    const late = setTimeout(() => this.destroy(), this.limits.lastMs).unref();
    this.once('close', () => clearTimeout(late));
  }

  /** Resolves when all is read or cut off. */
  async over(): Promise<void> {
    if (!this.closed) await new Promise<void>((resolve) => this.once('close', resolve));
  }

  /** All that is said is pushed. */
  override _read(): void {
    return undefined;
  }

  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    clearInterval(this.beating);
    done(error);
  }

  /** An event without data is none: it moves the id that is come again with, and keeps the connection from being taken for dead. */
  private beat(): void {
    const read = this.said - this.readableLength;
    if (this.readableLength > 0 && read === this.wasRead) this.destroy();
    this.wasRead = read;
    this.write([': beat', ...idLine(this.place)]);
  }

  private write(lines: readonly string[]): void {
    if (this.destroyed || this.isOver) return;
    const bytes = Buffer.from(`${lines.join('\n')}\n\n`);
    this.said += bytes.length;
    this.push(bytes);
    if (this.readableLength > this.limits.unread) this.destroy();
  }
}

const idLine = (id: string | undefined): readonly string[] => (id === undefined ? [] : [`id: ${id}`]);

/** What a route returns for a stream: nothing between keeps it, packs it or waits for more of it. */
export function streamed(stream: EventStream, reply: Reply): StreamableFile {
  reply.header('cache-control', 'no-store, no-transform').header('x-accel-buffering', 'no');
  return new StreamableFile(stream, { type: 'text/event-stream; charset=utf-8' });
}

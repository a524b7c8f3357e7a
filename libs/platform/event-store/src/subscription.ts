import {
  START,
  streamNameFilter,
  type AllStreamResolvedEvent,
  type AllStreamSubscription,
  type EventStoreDBClient,
  type JSONRecordedEvent,
} from '@eventstore/db-client';
import { type ReadResp } from '@eventstore/db-client/generated/streams_pb.js';
import { type RecordedEvent } from '#domain/kernel';
import { recorded } from './recorded.js';

export interface SubscriptionOptions {
  readonly prefixes: readonly string[];
  /** Exclusive; from the very start when absent. */
  readonly after?: string;
  /** By type; what is not wanted is told as passed, and its data, which may be large, is not read. All are wanted when left out. */
  readonly wants?: ((type: string) => boolean) | undefined;
  readonly signal?: AbortSignal;
  /** The server has taken the subscription. */
  readonly onConfirmed?: () => void;
}

export type Delivery =
  | { readonly kind: 'event'; readonly event: RecordedEvent }
  /** One of ours of a type that is not wanted. */
  | { readonly kind: 'passed'; readonly position: string; readonly eventId: string }
  | { readonly kind: 'checkpoint'; readonly position: string }
  | { readonly kind: 'caught-up' };

type Marker = Exclude<Delivery, { kind: 'event' | 'passed' }>;

/**
 * Checkpoints and caught-up are pushed into the client's own stream between the events they stand between, so one
 * `for await` sees all three in order. `checkpointReached` must never reject (architecture §5): what fails in it ends the subscription.
 */
export async function* subscription(
  client: EventStoreDBClient,
  options: SubscriptionOptions,
): AsyncGenerator<Delivery> {
  if (isAborted(options.signal)) return;
  const source = open(client, options);
  const forget = whenAborted(options.signal, () => source.destroy());
  try {
    for await (const item of source as AsyncIterable<AllStreamResolvedEvent | Marker>) {
      if ('kind' in item) yield item;
      else if (item.event) yield delivered(recorded(item.event as JSONRecordedEvent), options.wants);
    }
  } catch (error) {
    if (!isAborted(options.signal)) throw error;
  } finally {
    forget();
    // One that was never opened is not ended either: why not is what was thrown above.
    await source.unsubscribe().catch(() => undefined);
  }
}

function delivered(event: RecordedEvent, wants: SubscriptionOptions['wants']): Delivery {
  const { type, position, eventId } = event;
  return wants?.(type) === false ? { kind: 'passed', position, eventId } : { kind: 'event', event };
}

const isAborted = (signal?: AbortSignal): boolean => signal?.aborted === true;

function whenAborted(signal: AbortSignal | undefined, stop: () => unknown): () => void {
  const abort = (): void => void stop();
  signal?.addEventListener('abort', abort, { once: true });
  return () => signal?.removeEventListener('abort', abort);
}

function open(
  client: EventStoreDBClient,
  { prefixes, after, wants, onConfirmed }: SubscriptionOptions,
): AllStreamSubscription {
  const mark = (marker: Marker): void => {
    try {
      source.push(marker);
    } catch (error) {
      source.destroy(error instanceof Error ? error : new Error(String(error)));
    }
  };
  const filter = streamNameFilter({
    prefixes: [...prefixes],
    checkpointInterval: 1,
    checkpointReached: (_, reached) => {
      mark({ kind: 'checkpoint', position: reached.commit.toString() });
      return Promise.resolve();
    },
  });
  const fromPosition = after === undefined ? START : { commit: BigInt(after), prepare: BigInt(after) };
  const source = client.subscribeToAll({ fromPosition, filter });
  if (wants) leaveUnread(source, wants);
  source.on('caughtUp', () => mark({ kind: 'caught-up' }));
  if (onConfirmed) source.on('confirmation', onConfirmed);
  // The connection may break after the reader has left: an `error` that no one hears ends the process.
  source.on('error', () => undefined);
  return source;
}

interface Converting {
  convertGrpcEvent: (response: ReadResp.ReadEvent) => unknown;
}

/** The client makes an object of every event's data, also of what its reader drops: that alone keeps seven subscribers busy while a table is imported. */
function leaveUnread(source: AllStreamSubscription, wants: (type: string) => boolean): void {
  const converting = source as unknown as Converting; // a public property of the client's own class, which its types leave out
  const convert = converting.convertGrpcEvent;
  converting.convertGrpcEvent = (response) => {
    const event = response.getEvent();
    if (event && !wants(event.getMetadataMap().get('type') ?? '')) event.setData(NOTHING);
    return convert(response);
  };
}

const NOTHING = new TextEncoder().encode('{}');

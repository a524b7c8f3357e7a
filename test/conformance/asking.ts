import { randomUUID } from 'node:crypto';
import {
  type AppendResult,
  type EventData,
  type EventStoreDBClient,
  jsonEvent,
  type ReadStreamOptions,
  type ResolvedEvent,
  StreamDeletedError,
  StreamNotFoundError,
  WrongExpectedVersionError,
} from '@eventstore/db-client';

/** Makes the client send Append where it would send BatchAppend. */
export const credentials = { username: 'admin', password: 'changeit' };

/** A name that no earlier run has used: a real store keeps what was written. */
export const named = (label: string) => `${label}-${randomUUID()}`;

export const event = (n: number, type = 'Counted'): EventData => jsonEvent({ type, data: { n } });

export const eventsFrom = (first: number, count: number, type = 'Counted'): EventData[] =>
  Array.from({ length: count }, (_, index) => event(first + index, type));

/** What an append, a delete or a read ends in, without names and positions. */
export async function outcome(asked: Promise<AppendResult | { position?: unknown }>): Promise<string> {
  try {
    const result = await asked;
    if (!('nextExpectedRevision' in result)) return 'done';
    return result.success ? `at ${result.nextExpectedRevision}` : 'refused';
  } catch (error) {
    return refusal(error);
  }
}

export function refusal(error: unknown): string {
  if (error instanceof WrongExpectedVersionError) {
    return `wrong: expected ${error.expectedVersion}, is ${error.actualVersion}`;
  }
  if (error instanceof StreamDeletedError) return 'deleted';
  if (error instanceof StreamNotFoundError) return 'not found';
  if (error instanceof Error) return `${error.constructor.name}: ${error.message}`;
  throw error;
}

/** The events of a stream as `revision:n`, or how reading it fails. */
export async function read(client: EventStoreDBClient, stream: string, options: ReadStreamOptions = {}) {
  try {
    return (await collect(client.readStream(stream, options))).map(brief);
  } catch (error) {
    return refusal(error);
  }
}

export async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

export const brief = ({ event: it }: Pick<ResolvedEvent, 'event'>) =>
  it === undefined ? 'unresolved' : `${it.revision}:${it.isJson ? numberIn(it.data) : it.type}`;

function numberIn(data: unknown): string {
  return JSON.stringify(typeof data === 'object' && data !== null && 'n' in data ? data.n : data);
}

/** Asks again until the answer is the one wanted, or gives the last one: right after a stream is re-created a real store may say that it is not there. */
export async function eventually<T>(ask: () => Promise<T>, isWanted: (answer: T) => boolean, withinMs = 5_000) {
  const end = Date.now() + withinMs;
  for (;;) {
    const answer = await ask();
    if (isWanted(answer) || Date.now() > end) return answer;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

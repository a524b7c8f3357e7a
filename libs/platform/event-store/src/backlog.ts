import { BACKWARDS, END, START, type AllStreamResolvedEvent } from '@eventstore/db-client';
import { type Connection } from './connection.js';
import { reading } from './reading.js';

export interface BacklogOptions {
  readonly prefixes: readonly string[];
  /** Positions, each exclusive; absent is the very start. */
  readonly after: readonly (string | undefined)[];
  /** Inclusive: what was appended meanwhile is not counted. */
  readonly upTo: string;
  /** How many events of the store, whosever, the one read may look at. */
  readonly limit: number;
}

/** Events of the application's streams after one position. */
export interface Backlog {
  readonly events: number;
  /** There may be more: the read came to its limit first. */
  readonly capped: boolean;
  /** When the store took the first of them. */
  readonly since: Date | undefined;
}

interface Seen {
  readonly position: bigint;
  readonly created: Date;
}

/** Newest first, so that whoever is near the end is counted exactly however far another is behind. */
export async function backlogs(connection: Connection, options: BacklogOptions): Promise<readonly Backlog[]> {
  const after = options.after.map((position) => BigInt(position ?? '-1'));
  const { seen, downTo } = await lookBack(connection, options, after.reduce(smaller));
  const found: Backlog[] = [];
  for (const position of after) {
    const mine = seen.filter((event) => event.position > position);
    const beyond = downTo > position ? await firstAfter(connection, position, options) : undefined;
    found.push({
      events: mine.length,
      capped: beyond !== undefined,
      since: beyond ?? mine.at(-1)?.created,
    });
  }
  return found;
}

/** What is ours of the last events down to `floor`; `downTo` is how far it came, all after it was seen. */
async function lookBack(
  connection: Connection,
  { prefixes, upTo, limit }: BacklogOptions,
  floor: bigint,
): Promise<{ seen: readonly Seen[]; downTo: bigint }> {
  const seen: Seen[] = [];
  const head = BigInt(upTo);
  let looked = 0;
  let downTo = head;
  for await (const item of reading(connection.readAll({ direction: BACKWARDS, fromPosition: END, maxCount: limit }))) {
    looked += 1;
    const position = positionOf(item);
    if (position <= floor) return { seen, downTo: floor };
    downTo = position - 1n;
    const created = createdOf(item, prefixes);
    if (created && position <= head) seen.push({ position, created });
  }
  return { seen, downTo: looked < limit ? floor : downTo };
}

/** The first alone: how long it has been waiting is known however many follow it. */
async function firstAfter(
  connection: Connection,
  after: bigint,
  { prefixes, upTo, limit }: BacklogOptions,
): Promise<Date | undefined> {
  const fromPosition = after < 0n ? START : { commit: after, prepare: after };
  for await (const item of reading(connection.readAll({ fromPosition, maxCount: limit }))) {
    const position = positionOf(item);
    if (position > BigInt(upTo)) return undefined;
    const created = createdOf(item, prefixes);
    if (created && position > after) return created;
  }
  return undefined;
}

const positionOf = ({ event, link }: AllStreamResolvedEvent): bigint => (link ?? event)?.position.commit ?? 0n;

const createdOf = ({ event }: AllStreamResolvedEvent, prefixes: readonly string[]): Date | undefined =>
  event && prefixes.some((prefix) => event.streamId.startsWith(prefix)) ? event.created : undefined;

const smaller = (a: bigint, b: bigint): bigint => (a < b ? a : b);

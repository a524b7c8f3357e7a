import { type Filter, passing } from './filter.js';
import { type AllRange, type Direction, PAGE_EVENTS, PAGE_KEYS, type Reader } from './reader.js';
import { type StoredEvent } from './rows.js';

export interface Scanned {
  readonly events: readonly StoredEvent[];
  /** Position of the last event looked at; undefined when there was none. */
  readonly last?: bigint;
  readonly ended: boolean;
}

/** The share of wanted events from which on it is cheaper to fetch all than to look at their keys first. */
const DENSE = 0.3;

/** Walks $all past what a filter leaves out. */
export class Scan {
  private dense = true;

  constructor(
    private readonly reader: Reader,
    private readonly direction: Direction,
    private readonly filter: Filter | undefined,
  ) {}

  /** The wanted ones of what comes next: forwards from `from` on, to `upTo` where it is given; backwards what lies before it. */
  next(from: bigint, limit: number, upTo?: bigint): Promise<Scanned> {
    const stretch = { direction: this.direction, from, ...(upTo !== undefined && { upTo }) };
    return this.dense ? this.wholeEvents(stretch, limit) : this.keysFirst(stretch);
  }

  private async wholeEvents(stretch: Stretch, limit: number): Promise<Scanned> {
    const { reader, filter } = this;
    // A small read with a filter may have to look at many events to find its few.
    const asked = filter ? Math.max(limit, LOOKED_AT) : limit;
    const page = await reader.all({ ...stretch, limit: asked });
    const events = await passing(page, filter);
    this.dense = !filter || events.length >= page.length * DENSE;
    return scanned(events, page.at(-1)?.position, page.length < asked);
  }

  private async keysFirst(stretch: Stretch): Promise<Scanned> {
    const { reader, filter } = this;
    const keys = await reader.keys({ ...stretch, limit: PAGE_KEYS });
    const wanted = await passing(keys, filter);
    this.dense = wanted.length >= keys.length * DENSE;
    if (wanted.length === 0) return scanned([], keys.at(-1)?.position, keys.length < PAGE_KEYS);
    // What matches beyond one page of events is looked at again with the next.
    const taken = wanted.slice(0, PAGE_EVENTS).map(({ position }) => position);
    const events = inOrder(await reader.at(taken, 'page'), taken);
    if (taken.length < wanted.length) return scanned(events, taken.at(-1), false);
    return scanned(events, keys.at(-1)?.position, keys.length < PAGE_KEYS);
  }
}

type Stretch = Omit<AllRange, 'limit'>;

const LOOKED_AT = 100;

const scanned = (events: readonly StoredEvent[], last: bigint | undefined, ended: boolean): Scanned => ({
  events,
  ended,
  ...(last !== undefined && { last }),
});

function inOrder(events: readonly StoredEvent[], positions: readonly bigint[]): readonly StoredEvent[] {
  const at = new Map(events.map((event) => [event.position, event]));
  return positions.map((position) => at.get(position)).filter((event) => event !== undefined);
}

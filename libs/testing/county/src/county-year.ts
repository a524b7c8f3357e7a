import { emptyTip } from '#platform/event-store/core';
import { Deeds } from './deeds.js';
import { mixed } from './chance.js';
import { County } from './county.js';
import { sizesOf, type CountyOptions } from './options.js';
import { days } from './plan.js';
import { sealed, type CountyEvent } from './sealed.js';
import { actorsOf, isImport, turnsOf, type Turn } from './turns.js';

export type { CountyEvent } from './sealed.js';

/** What one command wrote; with `daysAtOnce` above 1, what several wrote to one stream. */
export interface Append {
  readonly stream: string;
  /** Revision of the stream's last event; -1 before the first. */
  readonly expectedRevision: number;
  readonly events: readonly CountyEvent[];
}

/**
 * The events of every project of the year, in the year's order: drafts over weeks, submissions bunched before the deadline, reviews,
 * and the year-end reports. Of each project only its place in its plan and its stream's last hash are kept.
 */
export function* countyYear(options: CountyOptions): Generator<Append> {
  const county = new County(sizesOf(options));
  const year = new Year(county);
  for (let slot = 0; slot < year.slots; slot += 1) yield* year.slot(slot);
}

const HASH_BYTES = 32;
const DAY_MS = 86_400_000;
const OPENS_MS = 8 * 3_600_000;
const OPEN_FOR_MS = 10 * 3_600_000;

class Year {
  readonly slots: number;
  /** Who acts next in each slot of days. */
  private readonly due: number[][];
  private readonly taken: Uint8Array;
  /** The last hash of each actor's stream: a project's assessment begins when its target takes no more events. */
  private readonly tips: Buffer;
  private readonly firstDay: number;
  private readonly deeds: Deeds;

  constructor(private readonly county: County) {
    const { daysAtOnce, fiscalYear } = county.sizes;
    this.slots = Math.ceil(days.end / daysAtOnce);
    this.due = Array.from({ length: this.slots }, () => []);
    this.taken = new Uint8Array(actorsOf(county));
    this.tips = Buffer.alloc(actorsOf(county) * HASH_BYTES);
    this.firstDay = Date.UTC(fiscalYear - 1, 10, 1);
    this.deeds = new Deeds(county);
    for (let who = 0; who < actorsOf(county); who += 1) this.await(who, turnsOf(this.deeds, who));
  }

  *slot(slot: number): Generator<Append> {
    const acting = this.shuffled(slot);
    for (const [place, who] of acting.entries()) {
      const turns = turnsOf(this.deeds, who);
      const at = OPENS_MS + Math.floor((OPEN_FOR_MS * place) / acting.length);
      const written = turns.slice(this.taken[who]).filter(({ day }) => this.slotOf(day) === slot);
      yield* this.together(written.map((turn, index) => this.written(who, turn, at + index)));
      this.taken[who] = (this.taken[who] ?? 0) + written.length;
      this.await(who, turns);
    }
  }

  private *together(appends: Iterable<Append>): Generator<Append> {
    const isOne = this.county.sizes.daysAtOnce === 1;
    let pending: Append | undefined;
    for (const append of appends) {
      if (pending?.stream === append.stream && !isOne) {
        pending = { ...pending, events: [...pending.events, ...append.events] };
        continue;
      }
      if (pending) yield pending;
      pending = append;
    }
    if (pending) yield pending;
  }

  private written(who: number, { day, stream, after, make }: Turn, msOfDay: number): Append {
    const tip = this.tips.subarray(who * HASH_BYTES, (who + 1) * HASH_BYTES);
    const events = sealed({
      ...{ ...make(), seed: this.county.sizes.seed, stream, after },
      previousHash: after < 0 ? emptyTip(stream).hash : tip.toString('hex'),
      recordedAt: new Date(this.firstDay + day * DAY_MS + msOfDay).toISOString(),
    });
    tip.write(events.at(-1)?.metadata.hash ?? '', 'hex');
    return { stream, expectedRevision: after, events };
  }

  private await(who: number, turns: readonly Turn[]): void {
    const next = turns[this.taken[who] ?? 0];
    if (next) this.due[this.slotOf(next.day)]?.push(who);
  }

  private slotOf(day: number): number {
    return Math.floor(day / this.county.sizes.daysAtOnce);
  }

  /** In an order that only the seed and the slot decide; tables that are read come before what is drafted from them. */
  private shuffled(slot: number): readonly number[] {
    const { seed } = this.county.sizes;
    const keyed = Float64Array.from(this.due[slot] ?? [], (who) => {
      const key = isImport(this.county, who) ? 0 : mixed(seed, 'order', slot, who) >>> 1;
      return key * PLACES + who;
    });
    this.due[slot] = [];
    return Array.from(keyed.sort(), (each) => each % PLACES);
  }
}

/** More than there are projects and units; the 31 bits of the key and it fit the 53 of a number. */
const PLACES = 2 ** 22;

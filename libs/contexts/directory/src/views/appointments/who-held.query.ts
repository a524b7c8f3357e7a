import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { EventStore, orUnavailable } from '#platform/event-store';
import { type Holder } from '../../domain/holders.js';
import { InRegion } from '../../in-region.js';
import { holdersNow, holdersOnDays } from './holders.query.js';

/** What was recorded of a day that is over does not change: so many days are remembered. */
const DAYS_KEPT = 200;

/** Who held what on several days: of a day that is over as the record said at its end, of another as the view says now. */
@Injectable()
export class WhoHeld {
  private readonly kept = new Map<string, readonly Holder[]>();

  constructor(
    private readonly eventStore: EventStore,
    private readonly dataSource: DataSource,
    private readonly here: InRegion,
  ) {}

  /** Everybody, whoever asks: what may be shown of it is the caller's to know. Of no day where who asked is gone. */
  async on(days: readonly string[], gone: AbortSignal): Promise<ReadonlyMap<string, readonly Holder[]>> {
    const today = this.here.dayOf(new Date().toISOString());
    const asked = [...new Set(days)];
    const over = asked.filter((day) => day < today);
    const wanted = over.filter((day) => !this.kept.has(day));
    const read = wanted.length === 0 ? [] : await this.read(wanted, gone);
    const known = over.flatMap((day) => (this.kept.has(day) ? [[day, this.kept.get(day) ?? []] as const] : []));
    const answer = new Map([...known, ...read]);
    for (const day of asked.filter((each) => each >= today))
      answer.set(day, await holdersNow(this.dataSource, this.here, day));
    this.keep(read);
    return answer;
  }

  private async read(days: readonly string[], gone: AbortSignal) {
    return [...(await orUnavailable(holdersOnDays(this.eventStore, this.here, { days, gone })))];
  }

  private keep(read: readonly (readonly [day: string, holders: readonly Holder[]])[]): void {
    for (const [day, holders] of read) this.kept.set(day, holders);
    for (const day of [...this.kept.keys()].slice(0, -DAYS_KEPT)) this.kept.delete(day);
  }
}

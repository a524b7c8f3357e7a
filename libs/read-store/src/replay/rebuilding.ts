import { type DataSource } from 'typeorm';
import { type RecordedEvent } from '#kernel';
import { applyBatch } from '../apply-batch.js';
import { Lead } from '../lead.js';
import { type Projection } from '../projection.js';
import { subscriberOfProjection } from '../subscriber.js';
import { EventNotTaken } from '../write-batch.js';
import { type Differences } from './differences.js';

/** One projection written anew, up to where the live one stood. */
export class Rebuilding {
  private stopped = false;

  private constructor(
    private readonly rebuilt: DataSource,
    private readonly lead: Lead,
    readonly projection: Projection,
    private readonly upTo: bigint,
  ) {}

  static async begin(rebuilt: DataSource, projection: Projection, upTo: string | undefined): Promise<Rebuilding> {
    const lead = await Lead.take(rebuilt, subscriberOfProjection(projection));
    if (!lead) throw new Error('an empty schema has no leader');
    return new Rebuilding(rebuilt, lead, projection, BigInt(upTo ?? '-1'));
  }

  async take(page: readonly RecordedEvent[], differences: Differences): Promise<void> {
    const { projection, lead, rebuilt } = this;
    const due = page.filter(
      ({ type, position }) => Object.hasOwn(projection.on, type) && BigInt(position) <= this.upTo,
    );
    const last = due.at(-1);
    if (!last || this.stopped) return;
    try {
      await applyBatch(rebuilt, projection, lead, { events: due, to: last.position });
    } catch (error) {
      if (!(error instanceof EventNotTaken)) throw error;
      this.stopped = true;
      differences.add({ table: projection.name, key: '—', column: null, live: null, replayed: error.message });
    }
  }
}

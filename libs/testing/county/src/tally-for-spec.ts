import { type Append } from './county-year.js';

export interface CountyTally {
  readonly units: number;
  readonly projects: number;
  readonly streams: number;
  readonly appends: number;
  readonly events: number;
  /** Rows of the first drafts. */
  readonly indicators: number;
  readonly byType: Readonly<Record<string, number>>;
}

/** Counts what passes by; only the units are kept. */
export class Tally {
  private readonly units = new Set<string>();
  private readonly byType: Record<string, number> = {};
  private counts = { projects: 0, streams: 0, appends: 0, events: 0, indicators: 0 };

  add({ expectedRevision, events }: Append): void {
    this.counts.appends += 1;
    this.counts.events += events.length;
    if (expectedRevision < 0) this.counts.streams += 1;
    for (const { type, data } of events) {
      this.byType[type] = (this.byType[type] ?? 0) + 1;
      if (type === 'TargetDrafted')
        this.draft(data as { region: string; unit: string; content: { indicators: unknown[] } });
    }
  }

  get tally(): CountyTally {
    return { units: this.units.size, ...this.counts, byType: { ...this.byType } };
  }

  private draft({ region, unit, content }: { region: string; unit: string; content: { indicators: unknown[] } }): void {
    this.units.add(`${region}/${unit}`);
    this.counts.projects += 1;
    this.counts.indicators += content.indicators.length;
  }
}

import { type Administration } from './domain/separation.js';

const QUARTER = 15;

/** The region whose organisation this instance keeps, the zone in which its days begin and end, and who may administer it. */
export class InRegion {
  private readonly days: Intl.DateTimeFormat;

  constructor(
    readonly region: string,
    /** Its IANA name. */
    readonly timezone: string,
    readonly administration: Administration = 'separate',
  ) {
    // Made once: it is asked of every event, and costs far more to make than to ask.
    this.days = new Intl.DateTimeFormat('sv-SE', { timeZone: timezone, dateStyle: 'short' });
  }

  /** The calendar day of an instant: `2026-03-31`. */
  dayOf(iso: string): string {
    return this.days.format(new Date(iso));
  }

  /** When a day is over here: zones are behind or before UTC by whole quarters of an hour. */
  endOf(day: string): Date {
    const at = new Date(`${day}T00:00:00Z`);
    for (at.setUTCHours(10); this.dayOf(at.toISOString()) <= day;) at.setUTCMinutes(at.getUTCMinutes() + QUARTER);
    return at;
  }
}

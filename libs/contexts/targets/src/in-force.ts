import { findRules, rulesFor, type RegionRules } from './domain/region-rules.js';

/** What this installation goes by: its region and the configured rules of every region and year. */
export class InForce {
  constructor(
    readonly region: string,
    readonly rules: readonly RegionRules[],
  ) {}

  findYear(fiscalYear: number): RegionRules | undefined {
    return findRules(this.rules, this.region, fiscalYear);
  }

  /** Throws where no rules are configured for that year. */
  forYear(fiscalYear: number): RegionRules {
    return rulesFor(this.rules, this.region, fiscalYear);
  }
}

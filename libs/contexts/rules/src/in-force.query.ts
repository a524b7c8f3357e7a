import { type ClosingDays } from '#domain/calendar';
import { type EventStore } from '#platform/event-store';
import { NoRulesForYear } from './domain/rules.errors.js';
import { closingDaysOf, FIRST_YEAR, type RulesInForce, type RulesNamed } from './domain/rules-of-year.js';
import { rulesIdOf, rulesStreams } from './domain/rules.streams.js';

type Published = Omit<RulesNamed, 'version'> & Partial<Pick<RulesNamed, 'version'>>;

/**
 * Which rules hold in the region, as published at the moment of asking: what a command is decided by is read from the store for it.
 * Of a year without rules of its own those of the latest year before hold. Throws EventStoreUnavailable.
 */
export class InForce {
  /** By fiscal year, the year whose rules held when last asked: what is published stays, so no earlier one will hold again. */
  private readonly since = new Map<number, number>();

  constructor(
    readonly region: string,
    private readonly eventStore: EventStore,
  ) {}

  async findYear(fiscalYear: number): Promise<RulesInForce | undefined> {
    const first = this.since.get(fiscalYear) ?? FIRST_YEAR;
    const years = Array.from({ length: Math.max(fiscalYear - first + 1, 0) }, (_, at) => fiscalYear - at);
    const published = await Promise.all(years.map((year) => this.published({ region: this.region, year })));
    const found = published.find((rules) => rules !== undefined);
    if (found) this.since.set(fiscalYear, found.named.year);
    return found;
  }

  /** The version that an event named, as it was published; where it named none, as first releases did, what holds for the year. */
  async findNamed(named: RulesNamed | undefined, fiscalYear: number): Promise<RulesInForce | undefined> {
    return named === undefined ? this.findYear(fiscalYear) : this.published(named);
  }

  /** Throws where no rules hold for that year. */
  async forYear(fiscalYear: number): Promise<RulesInForce> {
    const rules = await this.findYear(fiscalYear);
    if (rules) return rules;
    throw new NoRulesForYear(this.region, fiscalYear);
  }

  /** What the region does beside the calendar in these years, both included, by the rules that hold in each. */
  async closingDays(from: number, to: number): Promise<ClosingDays> {
    const years = Array.from({ length: to - from + 1 }, (_, at) => from + at);
    const rules = await Promise.all(years.map((year) => this.findYear(year)));
    const days = rules.flatMap((each) => (each === undefined ? [] : [closingDaysOf(each)]));
    return { closed: days.flatMap(({ closed }) => closed), open: days.flatMap(({ open }) => open) };
  }

  /** The latest version where none is said. */
  private async published({ region, year, version }: Published): Promise<RulesInForce | undefined> {
    const stream = rulesStreams.of(rulesIdOf({ region, fiscalYear: year }));
    const { state } = await this.eventStore.standing(stream, rulesStreams.decider);
    const versions = state.status === 'absent' ? [] : state.versions;
    const found = version === undefined ? versions.at(-1) : versions.find((each) => each.version === version);
    return found && { ...found.rules, named: { region, year, version: found.version } };
  }
}

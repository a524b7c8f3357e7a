import { Injectable } from '@nestjs/common';
import { InRegion, WhoActs, WhoHeld, type Holder } from '#contexts/directory';
import { InForce } from '#contexts/rules';
import { momentsOf, namedInRounds, type AsTold, type targetTimeline } from '#contexts/targets/core';
import { factsOf, type Facts } from '#domain/approval';
import { workingDaysBetween, type ClosingDays } from '#domain/calendar';
import { type Person } from '#domain/kernel';
import { asHolding } from '../domain/as-holding.js';

type Told = (typeof targetTimeline)['initialState'];
type Present = Exclude<Told['target'], { readonly status: 'absent' }>;

/** What the directory and the calendar say of rounds, as it was then. */
@Injectable()
export class AsHeld {
  constructor(
    private readonly whoHeld: WhoHeld,
    private readonly whoActs: WhoActs,
    private readonly inForce: InForce,
    private readonly here: InRegion,
  ) {}

  async of(target: Present, shown: Told['items'], gone: AbortSignal): Promise<AsTold> {
    const now = new Date().toISOString();
    const dayOf = (at: string): string => this.here.dayOf(at);
    const days = [...new Set([...momentsOf(shown), now].map(dayOf))];
    const named = namedInRounds(shown);
    const [held, closing, persons] = await Promise.all([
      this.whoHeld.on(days, gone),
      this.closingIn(days),
      target.status === 'in-approval' ? this.whoActs.over(target.unit, named) : [],
    ]);
    const byDay = new Map(days.map((day) => [day, factsOn(target.unit, named, held.get(day) ?? [])]));
    const live = directoryFacts(target.unit, persons);
    return {
      ...{ now, dayOf, workingDays: (from, to) => workingDaysBetween(from, to, closing) },
      ...{ held: (at) => byDay.get(dayOf(at)) ?? live, live },
    };
  }

  private closingIn(days: readonly string[]): Promise<ClosingDays> {
    const years = days.map((day) => Number(day.slice(0, 4)));
    return this.inForce.closingDays(Math.min(...years), Math.max(...years));
  }
}

/** Neither day nor due date is asked for: nothing is decided. */
const directoryFacts = (unit: string, persons: readonly Person[]): Facts =>
  factsOf(persons, { unit, read: 'target.read' }, { today: '', due: () => undefined });

/** Whoever is named in a seat held it, whatever else they held. */
function factsOn(unit: string, named: readonly string[], holders: readonly Holder[]): Facts {
  const ids = [...new Set([...holders.map(({ personId }) => personId), ...named])];
  return directoryFacts(
    unit,
    ids.map((personId) => asHolding(personId, holders)),
  );
}

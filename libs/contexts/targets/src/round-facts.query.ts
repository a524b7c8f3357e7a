import { Injectable } from '@nestjs/common';
import { InRegion, WhoActs } from '#contexts/directory';
import { InForce } from '#contexts/rules';
import { namedIn, type Chain } from '#domain/approval';
import { workingDaysAfter } from '#domain/calendar';
import { type Actor } from '#domain/kernel';
import { EventStore } from '#platform/event-store';
import { rulesFor } from './domain/as-standing.route.js';
import { visibleTarget } from './domain/drafter.js';
import { type RoundGiven } from './domain/on-round.js';
import { type Target } from './domain/target.state.js';
import { targetStreams } from './domain/target.streams.js';

/** Of many targets that are asked about in one request: what several of them ask is asked once. */
export type Kept = Map<string, Promise<unknown>>;

export function once<Answer>(kept: Kept, key: string, ask: () => Promise<Answer>): Promise<Answer> {
  const found = kept.get(key) ?? ask();
  kept.set(key, found);
  return found as Promise<Answer>; // what was asked under this key
}

/** What the directory and the calendar say of a target's round, at the moment of asking. */
@Injectable()
export class RoundFacts {
  constructor(
    private readonly eventStore: EventStore,
    private readonly whoActs: WhoActs,
    private readonly inForce: InForce,
    private readonly here: InRegion,
  ) {}

  /** Of the round that is open. Throws TargetNotFound before more is looked up: the time that takes would tell that there is one. */
  async of(targetId: string, actor: Actor, kept: Kept = new Map()): Promise<RoundGiven> {
    const { state } = await this.eventStore.standing(targetStreams.of(targetId), targetStreams.decider);
    const target = visibleTarget(state, targetId, actor);
    // Together: the years' rules that both ask for are read once.
    const [given, rules] = await Promise.all([
      this.ofState(target, undefined, kept),
      once(kept, `rules of ${target.fiscalYear}`, () => rulesFor(this.inForce, target)),
    ]);
    return { ...given, rules };
  }

  /** Of a round that would follow this chain, or else of the one that is open; of `also`, too, whatever they hold. */
  async ofState(
    target: Target,
    chain?: Chain,
    kept: Kept = new Map(),
    also: readonly string[] = [],
  ): Promise<RoundGiven> {
    if (target.status === 'absent') return { persons: [], today: this.today(), due: () => undefined };
    const open = target.status === 'in-approval' ? namedIn(target.approval) : [];
    const named = [...open, ...also, ...(chain ? namedIn({ chain, tasks: [] }) : [])];
    return this.over(target.unit, named, kept);
  }

  /** Of what is of a unit, with these persons, whatever they hold. */
  async over(unit: string, named: readonly string[], kept: Kept): Promise<RoundGiven> {
    const today = this.today();
    const year = Number(today.slice(0, 4));
    const [persons, closing] = await Promise.all([
      once(kept, `${unit} ${named.join(' ')}`, () => this.whoActs.over(unit, named)),
      // Into the next year a step may reach that opens today.
      once(kept, today, () => this.inForce.closingDays(year, year + 1)),
    ]);
    return { persons, today, due: ({ due }) => due && workingDaysAfter(today, due.workingDays, closing) };
  }

  private today(): string {
    return this.here.dayOf(new Date().toISOString());
  }
}

import { Injectable } from '@nestjs/common';
import { InRegion, WhoTakesOver, type Leaver } from '#contexts/directory';
import { namedToCome } from '#domain/approval';
import { EventStore } from '#platform/event-store';
import { type RoundGiven } from '../domain/on-round.js';
import { type Target } from '../domain/target.state.js';
import { targetStreams } from '../domain/target.streams.js';
import { once, RoundFacts, type Kept } from '../round-facts.query.js';
import { type Succession } from './hand-over-tasks.js';

export interface HandingGiven extends RoundGiven {
  readonly successions: readonly Succession[];
}

/** Who of those that a round names has left, and who takes over from each: whoever takes over and has left, too, hands on in turn. */
@Injectable()
export class Successions {
  constructor(
    private readonly eventStore: EventStore,
    private readonly whoTakesOver: WhoTakesOver,
    private readonly roundFacts: RoundFacts,
    private readonly here: InRegion,
  ) {}

  /** Of the round of a target that is open; undefined where it names nobody who is gone and has a successor. */
  async of(targetId: string, kept: Kept = new Map()): Promise<HandingGiven | undefined> {
    const { state } = await this.eventStore.standing(targetStreams.of(targetId), targetStreams.decider);
    const successions = await this.inRound(state, kept);
    if (successions.length === 0) return undefined;
    const takers = successions.map(({ to }) => to);
    return { ...(await this.roundFacts.ofState(state, undefined, kept, takers)), successions };
  }

  async inRound(state: Target, kept: Kept): Promise<readonly Succession[]> {
    if (state.status !== 'in-approval') return [];
    const named = namedToCome(state.approval);
    const found = await Promise.all(named.map((from) => this.from(from, state.unit, kept)));
    return found.flatMap((each) => each ?? []);
  }

  /** The record of a person who is not there any more; nothing of who is. */
  async goneOf(personId: string, kept: Kept = new Map()): Promise<Leaver | undefined> {
    const leaver = await once(kept, `leaver ${personId}`, () => this.whoTakesOver.from(personId));
    return leaver !== undefined && leaver.leftOn < this.here.dayOf(new Date().toISOString()) ? leaver : undefined;
  }

  private async from(from: string, unit: string, kept: Kept): Promise<Succession | undefined> {
    const leaver = await this.goneOf(from, kept);
    const passed = new Set([from]);
    let to = leaver?.takerOver(unit);
    while (to !== undefined && !passed.has(to)) {
      passed.add(to);
      const next = await this.goneOf(to, kept);
      if (leaver !== undefined && next === undefined) return { from, to, recordedBy: leaver.recordedBy };
      to = next?.takerOver(unit);
    }
    return undefined;
  }
}

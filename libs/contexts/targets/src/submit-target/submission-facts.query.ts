import { Injectable } from '@nestjs/common';
import { InForce } from '#contexts/rules';
import { EventStore } from '#platform/event-store';
import { rulesFor } from '../domain/as-standing.route.js';
import { type PresentTarget, type Target } from '../domain/target.state.js';
import { targetStreams } from '../domain/target.streams.js';
import { RoundFacts } from '../round-facts.query.js';
import { chainOf, type SubmissionGiven } from './submit-target.js';

/** A target as it stands, and what an act on it would be decided on. */
export interface Standing {
  readonly target: PresentTarget;
  readonly revision: number;
  readonly given: Omit<SubmissionGiven, 'siblings'>;
}

/** What the rules, the directory and the calendar say of a target's submission, or of the round that is open. */
@Injectable()
export class SubmissionFacts {
  constructor(
    private readonly eventStore: EventStore,
    private readonly inForce: InForce,
    private readonly roundFacts: RoundFacts,
  ) {}

  /** `see` throws to who may not, before more is looked up: that it takes longer would tell them that it is there. */
  async of(targetId: string, see: (state: Target) => PresentTarget): Promise<Standing> {
    const { state, tip } = await this.eventStore.standing(targetStreams.of(targetId), targetStreams.decider);
    const target = see(state);
    const rules = await rulesFor(this.inForce, target);
    const chain = rules && target.status !== 'in-approval' ? chainOf(rules, target) : undefined;
    return { target, revision: tip.revision, given: { ...(await this.roundFacts.ofState(target, chain)), rules } };
  }
}

import { type Actor } from '#domain/kernel';
import { type Decided } from '#platform/event-store';
import { RoundFacts } from '../round-facts.query.js';
import { asStanding } from './as-standing.route.js';
import { type RoundGiven } from './on-round.js';
import { standingOf } from './standing.js';
import { type Target } from './target.state.js';

/** What a route says of the task it is about: what was seen, and which of the step's. */
export const splitTask = <
  Body extends { readonly round: number; readonly step: number; readonly contentHash: string },
>({
  round,
  step,
  contentHash,
  ...rest
}: Body) => ({ seen: { round, step, contentHash }, ...rest });

/** What an act on a round is decided on, what it answers, and what it may be refused with. */
export const asRound = {
  ...asStanding,
  needs: { ...asStanding.needs, roundFacts: RoundFacts },
  facts: ({
    params,
    caller,
    needs,
  }: {
    readonly params: { readonly targetId: string };
    readonly caller: { readonly actor: Actor };
    readonly needs: { readonly roundFacts: RoundFacts };
  }) => needs.roundFacts.of(params.targetId, caller.actor),
  show: ({ state, revision }: Decided<Target>, _: unknown, { rules }: RoundGiven) => standingOf(state, revision, rules),
  refuses: [400, 401, 403, 404, 409, 412, 422, 503],
} as const;

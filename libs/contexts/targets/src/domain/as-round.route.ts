import { RoundFacts } from '../round-facts.query.js';
import { asStanding } from './as-standing.route.js';

/** What an act on a round is decided on, what it answers, and what it may be refused with. */
export const asRound = {
  ...asStanding,
  needs: { ...asStanding.needs, roundFacts: RoundFacts },
  facts: ({
    params,
    needs,
  }: {
    readonly params: { readonly targetId: string };
    readonly needs: { readonly roundFacts: RoundFacts };
  }) => needs.roundFacts.of(params.targetId),
  refuses: [400, 401, 403, 404, 409, 412, 422, 503],
} as const;

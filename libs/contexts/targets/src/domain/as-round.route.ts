import { type Actor } from '#domain/kernel';
import { RoundFacts } from '../round-facts.query.js';
import { asStanding } from './as-standing.route.js';

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
  refuses: [400, 401, 403, 404, 409, 412, 422, 503],
} as const;

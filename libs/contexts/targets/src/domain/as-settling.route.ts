import { z } from 'zod';
import { type InForce } from '#contexts/rules';
import { type Query } from '@nestjs/cqrs';
import { openCells } from '#domain/approval';
import { type Actor } from '#domain/kernel';
import { type Decided } from '#platform/event-store';
import { idParam } from '#platform/http';
import { ListSiblings } from '../views/current-targets/list-siblings.query.js';
import { asStanding, rulesFor } from './as-standing.route.js';
import { numbers, seenFields } from './request-parts.js';
import { inTheWay } from './settling.js';
import { standingOf, standingSchema } from './standing.js';
import { type PresentTarget, type Target } from './target.state.js';

const outcomeSchema = z
  .object({
    ...{ number: z.int(), ok: z.boolean() },
    problem: z
      .object({ code: z.string(), zh: z.string(), en: z.string() })
      .optional()
      .describe('这一处未能办成的原因；其余不受影响 Why this one was not settled so; the others are none the less'),
  })
  .meta({ id: 'SettledProposal' });

export const settledFields = {
  round: seenFields.round,
  numbers: numbers
    .optional()
    .describe('哪几处建议；不填为全部待处理的 Which of the proposals; all that are open where it is left out'),
};

/** Which proposals were asked about: those named, or all that this command settled and that are open still. */
function asked(target: PresentTarget, { events }: Decided<Target>, named: readonly number[] | undefined) {
  if (named !== undefined) return named;
  const settled = events.flatMap((event) =>
    event.type.startsWith('Cells') ? z.looseObject({ numbers }).parse(event.data).numbers : [],
  );
  const open = target.returned === undefined ? [] : openCells(target.returned.from);
  return [...settled, ...open.map(({ number }) => number)].toSorted((a, b) => a - b);
}

function outcomeOf(target: PresentTarget, number: number, wanted: 'accepted' | 'declined') {
  const problem = inTheWay(target, number, wanted);
  return {
    number,
    ok: problem === undefined,
    ...(problem === undefined ? {} : { problem: { code: problem.code, ...problem.sentences } }),
  };
}

interface Request {
  readonly params: { readonly targetId: string };
  readonly body: { readonly numbers?: readonly number[] | undefined };
  readonly caller: { readonly actor: Actor };
  readonly needs: { readonly inForce: InForce };
  readonly ask: <Answer>(query: Query<Answer>) => Promise<Answer>;
}

/** What routes have in common by which a drafter settles what was proposed: each proposal has its own outcome. */
export const asSettling = (wanted: 'accepted' | 'declined') =>
  ({
    ...asStanding,
    action: 'target.settle-proposals',
    params: { targetId: idParam },
    answers: standingSchema.extend({ outcomes: z.array(outcomeSchema) }).meta({ id: 'ProposalsSettled' }),
    refuses: [400, 401, 403, 404, 409, 412, 422, 503],
    asks: [ListSiblings],
    show: async (decided: Decided<Target>, { params, body, caller: { actor }, needs: { inForce }, ask }: Request) => {
      const { state, revision } = decided;
      if (state.status === 'absent') throw new Error('a decided target is present');
      const beside = { actor, siblings: await ask(new ListSiblings(params)) };
      const outcomes = asked(state, decided, body.numbers).map((number) => outcomeOf(state, number, wanted));
      return { ...standingOf(state, revision, await rulesFor(inForce, state), beside), outcomes };
    },
  }) as const;

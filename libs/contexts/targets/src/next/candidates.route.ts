import { z } from 'zod';
import { NamesOf } from '#contexts/directory';
import { route } from '#platform/context';
import { answer, idParam, wholeNumber } from '#platform/http';
import { visibleTarget } from '../domain/drafter.js';
import { SubmissionFacts } from '../submit-target/submission-facts.query.js';
import { candidatesFor, naming } from './candidates.js';

const candidate = z
  .object({
    personId: z.string(),
    name: z.string().optional(),
    unit: z.string(),
    roles: z.array(z.string()).describe('角色及其单位 What they hold, and where'),
  })
  .meta({ id: 'Candidate' });

export const candidatesRoute = route({
  tag: '绩效目标 targets',
  action: 'target.read',
  params: { targetId: idParam },
  at: 'GET targets/:targetId/candidates',
  name: 'candidatesOfTarget',
  summary:
    '转办、分派、加签、抄送可以给谁 To whom it could be transferred or assigned, whom one could add or send a copy',
  query: z.strictObject({
    act: z.enum(naming).describe('要办理的事 What is to be done'),
    ordinal: wholeNumber(z.int().min(1).max(1000), 1).optional().describe('本环节的第几个席位 Which seat of the step'),
  }),
  refuses: [400, 401, 404, 503],
  answers: z
    .object({
      targetId: z.uuid(),
      candidates: z.array(candidate).describe('可以请的人，按其编号 Those whom one may name, by their ids'),
      because: z
        .object({ code: z.string(), zh: z.string(), en: z.string() })
        .optional()
        .describe('本人不能办理此事的原因 Why one may not do it at all'),
    })
    .meta({ id: 'TargetCandidates' }),
  needs: { submissionFacts: SubmissionFacts, namesOf: NamesOf },
  asks: [],
  handle: async ({ params: { targetId }, query, caller: { actor }, needs: { submissionFacts, namesOf } }) => {
    const { target, revision, given } = await submissionFacts.of(targetId, (state) =>
      visibleTarget(state, targetId, actor),
    );
    const { persons, because } = candidatesFor(target, query, actor, given);
    const names = await namesOf.of(persons.map(({ personId }) => personId));
    const candidates = persons.map(({ personId, unit, roles }) => {
      const name = names.get(personId);
      return { personId, ...(name === undefined ? {} : { name }), unit, roles };
    });
    const refused = because && { because: { code: because.code, ...because.sentences } };
    return answer({ revision }, { targetId, candidates, ...refused });
  },
});

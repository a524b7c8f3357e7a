import { z } from 'zod';
import { gradesSchema } from '#domain/approval';
import { commandRoute } from '#platform/context';
import { idParam } from '#platform/http';
import { onTaskFields, opinion } from '../domain/request-parts.js';
import { asRound } from '../domain/as-round.route.js';
import { proposedCellsSchema } from '../domain/proposed-cells.js';
import { returnTo, SignTask } from './sign-task.js';

const ofTask = {
  ...asRound,
  sends: SignTask,
  params: { targetId: idParam },
} as const;

const grades = gradesSchema
  .optional()
  .describe('四性评级，环节要求时必填 Grades of the four criteria, where the step asks for them');

export const approveStepRoute = commandRoute({
  ...ofTask,
  at: 'POST targets/:targetId/approvals',
  action: 'target.approve',
  name: 'approveStep',
  summary: '审核通过（同意） Agree on a task of the open step',
  body: z.strictObject({ ...onTaskFields, opinion: opinion.optional(), grades }).meta({ id: 'ApprovalRequest' }),
  data: ({ params: { targetId }, body: { opinion, grades, ordinal, ...seen } }) => ({
    ...{ targetId, seen, ordinal, vote: 'agree' as const, opinion, grades },
  }),
});

export const returnTargetRoute = commandRoute({
  ...ofTask,
  at: 'POST targets/:targetId/returns',
  action: 'target.return',
  name: 'returnTarget',
  summary: '退回（不同意）；会签、票签中为不同意票 Disagree: a return, or a vote where others are still to speak',
  body: z
    .strictObject({
      ...{ ...onTaskFields, opinion, grades },
      to: returnTo
        .optional()
        .describe(
          '退回到哪一步，或退回填报人及重报方式；不填按流程规定 To which step or the drafter, and how it goes on; by the chain where left out',
        ),
      cells: proposedCellsSchema
        .optional()
        .describe('修改建议，填报人可逐处采纳 Cells as they should be, for the drafter to accept or decline'),
    })
    .meta({ id: 'ReturnRequest' }),
  data: ({ params: { targetId }, body: { opinion, grades, to, cells, ordinal, ...seen } }) => ({
    ...{ targetId, seen, ordinal, vote: 'disagree' as const, opinion, grades, to, cells },
  }),
});

export const abstainRoute = commandRoute({
  ...ofTask,
  at: 'POST targets/:targetId/abstentions',
  action: 'target.abstain',
  name: 'abstainOnStep',
  summary: '弃权（票签） Abstain where a share decides',
  body: z.strictObject({ ...onTaskFields, opinion: opinion.optional() }).meta({ id: 'AbstentionRequest' }),
  data: ({ params: { targetId }, body: { opinion, ordinal, ...seen } }) => ({
    ...{ targetId, seen, ordinal, vote: 'abstain' as const, opinion },
  }),
});

import { z } from 'zod';
import { route } from '#platform/context';
import { idParam } from '#platform/http';
import { answerOf } from '#platform/read-store/core';
import { TargetHistory } from '../views/target-history/target-history.row.js';
import { GetTargetRecord } from './get-target-record.query.js';

export const oddity = z
  .object({
    code: z.string().describe('稳定的代码 A stable code'),
    zh: z.string(),
    en: z.string(),
  })
  .meta({ id: 'Oddity' });

/** Who recorded it, when, what it says in words of its context, and its link in the chain of hashes. */
export const namedEventSchema = answerOf(TargetHistory).omit({ targetId: true }).meta({ id: 'NamedEvent' });

const entry = namedEventSchema.extend({ odd: z.array(oddity) }).meta({ id: 'RecordEntry' });

const record = z
  .object({ targetId: z.uuid(), chainsVerified: z.literal(true), events: z.array(entry) })
  .meta({ id: 'TargetRecord' });

export const getTargetRecordRoute = route({
  at: 'GET targets/:targetId/record',
  action: 'target.history',
  name: 'getTargetRecord',
  tag: '留痕 records',
  summary:
    '一个目标的全部记录，由事件本身读出并核对哈希链 Everything recorded of a target, read from the events themselves, hash chains verified',
  params: { targetId: idParam },
  answers: record,
  refuses: [400, 401, 404, 503],
  asks: [GetTargetRecord],
  handle: async ({ ask, params: { targetId }, caller: { actor, gone } }) => ({
    ...{ targetId, chainsVerified: true },
    events: await ask(new GetTargetRecord(targetId, actor, gone)),
  }),
});

import { DataSource } from 'typeorm';
import { z } from 'zod';
import { DomainError, writtenText } from '#domain/kernel';
import { route } from '#platform/context';
import { askToRedrive, skipEvent } from '#platform/read-store';
import { about, acting, refusesActs } from './about.js';

const name = writtenText(200).describe('读模型或流程的名称 Name of the view or the process');
const stream = writtenText(400).describe('事件流 The stream');
const kind = z.enum(['projection', 'process']);

export const retryParkedRoute = route({
  ...about,
  at: 'POST operations/parked/retries',
  action: 'operations.act',
  name: 'retryParked',
  summary: '重试停放的事件流：都不写则全部重试 Try parked streams again: all of them, where none is named',
  body: z
    .strictObject({ kind: kind.optional(), name: name.optional(), stream: stream.optional() })
    .meta({ id: 'ParkedRetry' }),
  answers: z.object({ asked: z.int().describe('要求重试的条数 How many are to be tried') }),
  refuses: refusesActs,
  needs: { dataSource: DataSource },
  handle: ({ caller, body, needs: { dataSource } }) =>
    acting(caller, { deed: 'parked.retry', ...body }, async () => ({
      asked: (await askToRedrive(dataSource, body)).length,
    })),
});

export const skipParkedRoute = route({
  ...about,
  at: 'POST operations/parked/skips',
  action: 'operations.act',
  name: 'skipParked',
  summary:
    '略过停放处的那个事件，其后的继续 Skip the event that a stream waits at, for every version of the subscriber; what follows goes on',
  body: z
    .strictObject({
      ...{ kind, name, stream, revision: z.int().min(0).max(2_147_483_647) },
      reason: writtenText(500).describe('理由 Why'),
    })
    .meta({ id: 'ParkedSkip' }),
  answers: z.object({ outcome: z.literal('skipped') }),
  refuses: refusesActs,
  needs: { dataSource: DataSource },
  handle: ({ caller, body: { reason, ...event }, needs: { dataSource } }) =>
    acting(caller, { deed: 'parked.skip', ...event }, async (by) => {
      if (!(await skipEvent(dataSource, event, { reason, by, at: new Date() }))) throw new WaitsElsewhere();
      return { outcome: 'skipped' };
    }),
});

class WaitsElsewhere extends DomainError {
  constructor() {
    super('conflict', 'stream-waits-elsewhere', {
      zh: '没有略过：这条事件流已不停在这个事件上，请刷新后再看。',
      en: 'Nothing is skipped: the stream does not wait at this event any more. Look again.',
    });
  }
}

import { CommandBus } from '@nestjs/cqrs';
import { z } from 'zod';
import { DomainError } from '#domain/kernel';
import { route } from '#platform/context';
import { type Decided } from '#platform/event-store';
import { answer, idParam, type Caller } from '#platform/http';
import { splitTask } from '../domain/as-round.route.js';
import { onTaskFields, opinion } from '../domain/request-parts.js';
import { openStep, statusSchema } from '../domain/standing.js';
import { type Target } from '../domain/target.state.js';
import { RoundFacts, type Kept } from '../round-facts.query.js';
import { SignTask } from '../sign-task/sign-task.js';

const MOST = 200;
/** More would only wait for the stores' connections. */
const AT_ONCE = 8;

const seenTask = z.strictObject({ targetId: idParam, ...onTaskFields });
type SeenTask = z.infer<typeof seenTask>;

const outcomeSchema = z
  .object({
    targetId: z.uuid(),
    ok: z.boolean(),
    ...{ status: statusSchema.optional(), revision: z.int().optional() },
    ...{ step: z.int().optional(), stepName: z.string().optional() },
    problem: z
      .object({ code: z.string(), zh: z.string(), en: z.string() })
      .optional()
      .describe('未办理的原因 Why it was not signed'),
  })
  .meta({ id: 'AgreementOutcome' });

interface Needs {
  readonly roundFacts: RoundFacts;
  readonly commandBus: CommandBus;
  readonly kept: Kept;
}

/** The agreement on one target: a command of its own, which is the same one when the request is sent again. */
async function agree({ targetId, ...task }: SeenTask, said: string | undefined, caller: Caller, needs: Needs) {
  const sender: Parameters<typeof SignTask.by>[0] = {
    envelope: (of) => caller.envelope({ ...of, part: targetId }),
  };
  const given = await needs.roundFacts.of(targetId, caller.actor, needs.kept);
  const data = { targetId, ...splitTask(task), vote: 'agree' as const, opinion: said };
  return needs.commandBus.execute<SignTask, Decided<Target>>(await SignTask.by(sender, data, given));
}

interface Outcome {
  readonly decided?: Decided<Target>;
  readonly shown: z.infer<typeof outcomeSchema>;
}

/** What became of one; what refuses it stops no other. Throws what is no refusal. */
async function outcomeOf(targetId: string, agreed: Promise<Decided<Target>>): Promise<Outcome> {
  try {
    const decided = await agreed;
    const { state, revision } = decided;
    if (state.status === 'absent') throw new Error('a decided target is present');
    return { decided, shown: { targetId, ok: true, status: state.status, revision, ...openStep(state) } };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return { shown: { targetId, ok: false, problem: { code: error.code, ...error.sentences } } };
  }
}

export const agreeInBulkRoute = route({
  at: 'POST inbox/agreements',
  action: 'target.agree',
  name: 'agreeInBulk',
  tag: '待办 inbox',
  summary: '批量同意（最多 200 项，各有结果） Agree on many tasks, each with its own outcome',
  body: z
    .strictObject({
      tasks: z
        .array(seenTask)
        .min(1)
        .max(MOST)
        .refine((tasks) => new Set(tasks.map(({ targetId }) => targetId)).size === tasks.length, {
          error: '同一目标不能重复。must name each target once.',
        })
        .describe('各项待办及所见的轮次、环节和内容 The tasks, each with what was seen of it'),
      opinion: opinion.optional().describe('对各项相同的意见 The one opinion on all of them'),
    })
    .meta({ id: 'AgreementsRequest' }),
  answers: z.object({ outcomes: z.array(outcomeSchema) }).meta({ id: 'Agreements' }),
  refuses: [400, 401, 403, 409, 422, 503],
  needs: { roundFacts: RoundFacts, commandBus: CommandBus },
  asks: [SignTask],
  handle: async ({ body, caller, needs }) => {
    const { tasks, opinion: said } = body;
    // Claims the key for the whole of what is asked.
    await caller.envelope({ stream: '', command: 'AgreeInBulk', data: body });
    const outcomes: Outcome[] = [];
    const asking = { ...needs, kept: new Map() };
    const waiting = tasks.entries();
    const work = async (): Promise<void> => {
      for (const [at, task] of waiting)
        outcomes[at] = await outcomeOf(task.targetId, agree(task, said, caller, asking));
    };
    await Promise.all(Array.from({ length: Math.min(AT_ONCE, tasks.length) }, work));
    const decided = outcomes.flatMap((each) => each.decided ?? []);
    return answer(
      decided.map(({ position }) => ({ position })),
      { outcomes: outcomes.map(({ shown }) => shown) },
    );
  },
});

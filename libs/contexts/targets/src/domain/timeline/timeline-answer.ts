import { z } from 'zod';
import { gradesSchema, resumeSchema, seatSchema, skippedSchema, stepSchema, voteSchema } from '#domain/approval';
import { hashText } from '#domain/kernel';
import { contentChangesSchema } from './content-changes.js';

/** When, and by which event of the target's stream. */
const when = { at: z.string(), revision: z.int() };
const ordinal = z.int();

const proposedCell = z
  .object({
    ...{ number: z.int(), indicatorId: z.string().optional(), column: z.string() },
    ...{ from: z.string().optional(), to: z.string().optional() },
  })
  .meta({ id: 'TimelineCell' });

/** What somebody did in a round beside moving it; each says what belongs to it. */
const actSchema = z
  .object({
    type: z.string(),
    ...when,
    /** Left out of what a process did. */
    by: z.string().optional(),
    ordinal: ordinal.optional(),
    vote: voteSchema.optional(),
    onBehalfOf: z.string().optional(),
    opinion: z.string().optional(),
    grades: gradesSchema.optional(),
    /** To whom something was given, sent, or who was brought in. */
    to: z.array(z.string()).optional(),
    /** Who left or may not see it any more, where a task was handed over for them. */
    from: z.string().optional(),
    place: z.enum(['before', 'after', 'parallel']).optional(),
    beside: ordinal.optional(),
    reason: z.string().optional(),
    text: z.string().optional(),
    /** Of a proposal: how who returned it would have the content; a row is named by its id. */
    cells: z.array(proposedCell).optional(),
    /** Which of the round's proposals were taken, or not. */
    numbers: z.array(z.int()).optional(),
  })
  .meta({ id: 'TimelineAct' });
export type Act = z.infer<typeof actSchema>;

const mayActSchema = z.object({
  personId: z.string(),
  onBehalfOf: z.string().optional(),
  /** Held the seat and might not sign: the code of the reason. */
  bar: z.string().optional(),
  /** Not all the while: when the task opened and no longer at its end, or at its end and not yet when it opened. */
  only: z.enum(['at-first', 'at-last']).optional(),
});
export type MayAct = z.infer<typeof mayActSchema>;

/** From when it opened until it was signed, closed, or asked about; working days are whole ones, the first not counted. */
const waited = { waitedMs: z.int(), waitedWorkingDays: z.int() };

const givenSchema = z.object({
  ...when,
  vote: voteSchema,
  signedBy: z.string(),
  onBehalfOf: z.string().optional(),
  opinion: z.string().optional(),
  grades: gradesSchema.optional(),
});
export type GivenAt = z.infer<typeof givenSchema>;

const taskSchema = z
  .object({
    ordinal,
    seat: seatSchema,
    ...{ zh: z.string(), en: z.string() },
    state: z.enum(['open', 'waiting', 'signed', 'unsigned', 'removed']),
    ...waited,
    mayAct: z.array(mayActSchema),
    /** How many more there were. */
    mayActLeftOut: z.int().optional(),
    given: givenSchema.optional(),
    assignedTo: z.string().optional(),
    transferredTo: z.string().optional(),
    added: z.object({ by: z.string(), at: z.enum(['before', 'after', 'parallel']), beside: ordinal }).optional(),
  })
  .meta({ id: 'TimelineTask' });
export type TaskTold = z.infer<typeof taskSchema>;

const visitSchema = z
  .object({
    step: z.int(),
    name: z.string(),
    ...{ mode: stepSchema.shape.mode, share: stepSchema.shape.share },
    openedAt: z.string(),
    closedAt: z.string().optional(),
    outcome: z.enum(['open', 'completed', 'returned', 'taken-back', 'withdrawn', 'voided', 'ended']),
    ...waited,
    due: z.string().optional(),
    overdue: z.boolean(),
    /** Of a return: to which step, or to the drafter and how it goes on. */
    returned: z
      .object({
        by: z.string(),
        opinion: z.string().optional(),
        to: z.union([z.int(), z.literal('drafter')]),
        resume: resumeSchema.optional(),
      })
      .optional(),
    tasks: z.array(taskSchema),
    acts: z.array(actSchema),
    actsLeftOut: z.int().optional(),
  })
  .meta({ id: 'TimelineStep' });
export type VisitTold = z.infer<typeof visitSchema>;

const writingSchema = z.object({
  type: z.enum(['TargetDrafted', 'TargetRevised', 'TargetReopened']),
  ...when,
  /** Left out where the record knows nobody. */
  by: z.string().optional(),
  reason: z.string().optional(),
  /** Taken over from an imported table. */
  imported: z.literal(true).optional(),
});
export type Writing = z.infer<typeof writingSchema>;

const endSchema = z.object({
  how: z.enum(['approved', 'returned', 'withdrawn', 'voided']).meta({ description: '怎样结束的 How it ended' }),
  ...when,
  by: z.string().optional(),
  reason: z.string().optional(),
});
export type End = z.infer<typeof endSchema>;

/** One round, or the preparation of the next one, which has no `submitted` yet. */
export const roundToldSchema = z
  .object({
    round: z.int(),
    written: z.array(writingSchema),
    submitted: z.object({ ...when, by: z.string(), contentHash: hashText }).optional(),
    /** Against what was submitted before; absent where nothing was. */
    changes: contentChangesSchema
      .extend({ since: z.int().meta({ description: '与第几轮送审相比 Since which round’s submission' }) })
      .meta({ id: 'ContentChangesSince' })
      .optional(),
    skipped: z.array(z.intersection(skippedSchema, z.object({ stepName: z.string() }))),
    steps: z.array(visitSchema),
    acts: z.array(actSchema),
    ended: endSchema.optional(),
    /** How many older ones of each list are not told. */
    leftOut: z.object({ written: z.int(), steps: z.int(), acts: z.int() }).optional(),
  })
  .meta({ id: 'TimelineRound' });
export type RoundTold = z.infer<typeof roundToldSchema>;

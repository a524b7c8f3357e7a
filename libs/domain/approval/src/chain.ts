import { z } from 'zod';
import { seatSchema as seatRole } from '#domain/access';
import { personIdText } from '#domain/kernel';

/** Where a role is asked for, seen from the subject; `covering` is any grant over its unit, as chains of the first releases meant it. */
export const placeSchema = z.enum([
  'covering',
  'own-unit',
  'own-department',
  'responsible-section',
  'performance-section',
  'region',
]);

const ofAll = {
  /** What the seat's vote weighs where a share decides; 1 where it is left out. */
  weight: z.int().min(1).max(100).optional(),
  /** A consulted seat: its disagreement is advice. */
  binding: z.literal(false).optional(),
};

const roleSeat = z.strictObject({
  role: seatRole,
  place: placeSchema,
  /** What is done at submission where nobody holds it: refused, the seat above, or a named person; never a pass. */
  whenEmpty: z.union([z.enum(['refuse', 'superior']), z.strictObject({ reserve: personIdText })]).optional(),
  ...ofAll,
});
const personSeat = z.strictObject({ person: personIdText, ...ofAll });

/** Who may sign: a role at a place relative to the subject, or a named person. */
export const seatSchema = z.union([roleSeat, personSeat]);
export type Seat = z.infer<typeof seatSchema>;

/** `any` 或签: the first signature completes it. `all` 会签: every seat. `share` 票签: a share of the weights. */
const mode = z.enum(['any', 'all', 'share']);

/** Steps of a round that go back where somebody disagrees or a share cannot be reached; the step before where it is left out. */
const returnsTo = z.enum(['step-before', 'drafter']);

export const stepSchema = z.strictObject({
  /** As people call it: 主管部门审核. */
  name: z.string().min(1),
  mode,
  seats: z.array(seatSchema).min(1).max(30),
  /** Of `all`: at the first disagreement, or once every seat has spoken, with all opinions. */
  onDisagree: z.enum(['return', 'collect']).optional(),
  /** Of `share`: agreed weight ÷ all weight must reach it; a fraction, so that two of three is exact. */
  share: z.strictObject({ of: z.int().min(1).max(100), in: z.int().min(1).max(100) }).optional(),
  opinion: z.literal('required').optional(),
  /** 四性 form: 完整性 相关性 适当性 可行性, and an overall grade. */
  review: z.literal('four-grades').optional(),
  due: z.strictObject({ workingDays: z.int().min(1).max(250), then: z.enum(['remind', 'escalate']) }).optional(),
  returnsTo: returnsTo.optional(),
});
export type Step = z.infer<typeof stepSchema>;

/** How a resubmission after a return goes on: from the first step, or straight back to who returned it. */
export const resumeSchema = z.enum(['from-start', 'straight-back']);
export type Resume = z.infer<typeof resumeSchema>;

export const chainSchema = z.strictObject({
  steps: z.array(stepSchema).min(1).max(30),
  /** A step that can only be signed by whom an earlier step needs is passed over, named, instead of refusing the submission. */
  sameHolder: z.literal('skip-later').optional(),
  /** What a returner may choose; from the start alone where it is left out. */
  resume: z.array(resumeSchema).min(1).optional(),
});
export type Chain = z.infer<typeof chainSchema>;

/** The chain of the first releases, step by step: any holder of the role over the unit, and every return went to the drafter. */
export const chainOfRoles = (
  steps: readonly { readonly name: string; readonly role: z.infer<typeof seatRole> }[],
): Chain => ({
  steps: steps.map(({ name, role }) => ({
    ...{ name, mode: 'any', returnsTo: 'drafter' },
    seats: [{ role, place: 'covering' }],
  })),
});

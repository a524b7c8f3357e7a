import { z } from 'zod';
import { type DomainEvent, hashText } from '#domain/kernel';
import { resumeSchema } from './chain.js';

const grade = z.enum(['优', '良', '中', '差']);
/** 四性: completeness, relevance, adequacy, feasibility, and the whole. */
export const gradesSchema = z.strictObject({
  completeness: grade,
  relevance: grade,
  adequacy: grade,
  feasibility: grade,
  overall: grade,
});
export type Grades = z.infer<typeof gradesSchema>;

export const voteSchema = z.enum(['agree', 'disagree', 'abstain']);
export type Vote = z.infer<typeof voteSchema>;

const person = z.string().min(1);
const step = z.int().min(1);
const task = { step, ordinal: z.int().min(1) };
const round = z.int().min(1);
/** Where the round stands afterwards, and until which day it is due: a view copies it and never computes. */
export const opensSchema = z.strictObject({ step, due: z.iso.date().optional() });
export type Opens = z.infer<typeof opensSchema>;

/** A vote on one task. */
const given = {
  vote: voteSchema,
  signedBy: person,
  onBehalfOf: person.optional(),
  opinion: z.string().optional(),
  grades: gradesSchema.optional(),
};
export const givenSchema = z.strictObject(given);
export type Given = z.infer<typeof givenSchema>;

/** Counts the cells that were proposed in a round, from 1; none is used twice. */
const number = z.int().min(1);
const proposedCell = z.strictObject({
  number,
  /** Where it stands: in a row, by the id that the subject gave it, or in the head of the content. */
  row: z.string().min(1).optional(),
  field: z.string().min(1),
  from: z.string().optional(),
  to: z.string().optional(),
});
/** A change of one cell of the subject's content: what was seen in it and what should stand there, each left out where it is empty. */
export type Cell = Omit<z.infer<typeof proposedCell>, 'number'>;
const settled = { round, numbers: z.array(number).min(1), proposedBy: z.array(person).min(1) };

/** Of every subject that goes through approval, spread into its catalogue. What begins and ends a round is the subject's own. */
export const approvalSchemas = {
  SignatureGiven: z.strictObject({ round, ...task, contentHash: hashText, ...given }),
  /** This step is complete, by the signature of whoever is named; the round is over with its last one. Its first schema had no signatures beside it and no `opens`. */
  StepApproved: z.strictObject({
    ...{ round, step, stepName: z.string(), contentHash: hashText, submittedBy: person, approvedBy: person },
    ...{ opinion: z.string().optional(), opens: opensSchema.optional() },
  }),
  SignatureTakenBack: z.strictObject({ round, ...task, takenBackBy: person, opens: opensSchema }),
  StepReturned: z.strictObject({
    ...{ round, fromStep: step, toStep: step, returnedBy: person },
    ...{ opinion: z.string().optional(), opens: opensSchema },
  }),
  TaskAssigned: z.strictObject({ round, ...task, assignedTo: person, assignedBy: person }),
  /** `from` names who left or may not see it any more, where a process hands it over in the name of who recorded that. */
  TaskTransferred: z.strictObject({
    ...{ round, ...task, to: person, transferredBy: person, reason: z.string().optional(), from: person.optional() },
  }),
  SignerAdded: z.strictObject({
    ...{ round, ...task, person, at: z.enum(['before', 'after', 'parallel']), beside: z.int().min(1), addedBy: person },
    ...{ binding: z.literal(false).optional(), reason: z.string().optional() },
  }),
  SignerRemoved: z.strictObject({ round, ...task, removedBy: person }),
  StepUrged: z.strictObject({ round, step, urgedBy: person, on: z.iso.date() }),
  Commented: z.strictObject({ round: round.optional(), commentedBy: person, text: z.string() }),
  Copied: z.strictObject({ round, copiedBy: person, to: z.array(person).min(1) }),
  CopyRead: z.strictObject({ round, readBy: person }),
  /** With a disagreement, and after its signature: how who gave it would have the content. It changes nothing. */
  CellsProposed: z.strictObject({
    ...{ round, ...task, contentHash: hashText, proposedBy: person, onBehalfOf: person.optional() },
    cells: z.array(proposedCell).min(1),
  }),
  /** What they say now stands in the content, which who drafts it revised in the same append where it was not so. */
  CellsAccepted: z.strictObject({ ...settled, acceptedBy: person }),
  CellsDeclined: z.strictObject({ ...settled, declinedBy: person, reason: z.string() }),
};

/** What ends a round, in words of no subject: each says it with an event of its own, and adds what belongs to it. */
export const endingSchemas = {
  RoundApproved: z.strictObject({ round }),
  RoundReturned: z.strictObject({
    ...{ round, fromStep: step, returnedBy: person, opinion: z.string().optional(), resume: resumeSchema },
  }),
  RoundWithdrawn: z.strictObject({ round, withdrawnBy: person, reason: z.string().optional() }),
};

type Of<Schemas extends Readonly<Record<string, z.ZodType>>> = {
  [Type in keyof Schemas & string]: DomainEvent<Type, z.infer<Schemas[Type]>>;
}[keyof Schemas & string];

/** What happens within a round: the same in every subject. */
export type RoundEvent = Of<typeof approvalSchemas>;
/** What ends one. */
export type Ending = Of<typeof endingSchemas>;
export type ApprovalEvent = RoundEvent | Ending;

export const isRoundEvent = (event: { readonly type: string }): event is RoundEvent => event.type in approvalSchemas;

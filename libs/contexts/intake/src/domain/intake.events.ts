import { z } from 'zod';
import { defineCatalogue, type DomainEvent, hashText } from '#domain/kernel';
import { findingsShape, recordedFindings, type PrintedFinding } from './recorded-findings.js';

const text = z.string();
const index = z.int().min(0);

const row = z.strictObject({
  level1: text.optional(),
  level2: text.optional(),
  level3: text.optional(),
  operator: text.optional(),
  value: text.optional(),
  unit: text.optional(),
  weight: text.optional(),
  direction: text.optional(),
  line: z.int(),
  raw: z.array(text),
});

const project = z.strictObject({
  name: text.optional(),
  code: text.optional(),
  unit: text.optional(),
  budget: text.optional(),
  annualGoal: text.optional(),
  weightTotal: text,
  line: z.int(),
  indicators: z.array(row),
  /** SHA-256 of the project as printed, lines apart and its budget in 元: tells a corrected project from the same one again. */
  digest: hashText,
});
export type PrintedProject = z.infer<typeof project>;

/** A repair or a revision that a person accepts or declines. */
const proposal = z.discriminatedUnion('kind', [
  z.strictObject({
    id: text,
    kind: z.literal('move-row'),
    line: z.int(),
    from: index,
    to: index,
    reason: text,
  }),
  z.strictObject({
    id: text,
    kind: z.literal('revise-target'),
    line: z.int(),
    project: index,
    targetId: z.uuid(),
    expectedRevision: z.int().min(0),
    reason: text,
  }),
]);
export type IntakeProposal = z.infer<typeof proposal>;

const outcome = z.strictObject({
  project: index,
  targetId: z.uuid().optional(),
  outcome: z.enum(['drafted', 'revised', 'unchanged', 'not-drafted', 'not-revised']),
  /** The code of the rule that refused, or of what is missing. */
  reason: text.optional(),
});
export type Outcome = z.infer<typeof outcome>;

const sentences = z.strictObject({ zh: text, en: text });

const schemas = {
  /** The file is here and being read, which takes a while; again for every further try. */
  IntakeReceived: z.strictObject({
    intakeId: z.uuid(),
    receivedBy: text,
    file: z.strictObject({ name: text, bytes: z.int(), sha256: hashText }),
    /** When it will be known at the latest what became of it; ISO 8601, UTC. */
    readBy: z.iso.datetime(),
  }),
  /** A try that was announced came to nothing; the file may be sent again. */
  ReadingFailed: z.strictObject({ code: text, sentences }),
  IntakeStarted: z.strictObject({
    intakeId: z.uuid(),
    region: text,
    importedBy: text,
    file: z.strictObject({ name: text, bytes: z.int(), sha256: hashText, encoding: text, format: text }),
    title: text.optional(),
    fiscalYear: z.int(),
    currencyUnit: text.optional(),
    department: z.strictObject({ code: text, name: text, budget: text.optional() }).optional(),
    units: z.array(z.strictObject({ code: text, name: text.optional() })),
    /** Lines that are no indicator row (title, header, totals), as printed. */
    otherLines: z.array(z.strictObject({ line: z.int(), raw: z.array(text) })),
    demoData: z.literal(true).optional(),
  }),
  RowsRead: z.strictObject({ part: z.int(), first: index, projects: z.array(project) }),
  FindingsRecorded: z.strictObject({ part: z.int(), ...findingsShape }),
  RepairProposed: proposal,
  IntakeRead: z.strictObject({
    projects: z.int(),
    indicators: z.int(),
    findings: z.int(),
    proposals: z.int(),
    /** SHA-256 over what was read: the acceptance names it. */
    digest: hashText,
  }),
  RepairAccepted: z.strictObject({ proposalId: text, decidedBy: text, reason: text.optional() }),
  RepairDeclined: z.strictObject({ proposalId: text, decidedBy: text, reason: text.optional() }),
  IntakeAccepted: z.strictObject({ intakeId: z.uuid(), digest: hashText, acceptedBy: text, repairs: z.array(text) }),
  IntakeApplied: z.strictObject({ outcomes: z.array(outcome) }),
};

type Event<Type extends keyof typeof schemas> = DomainEvent<Type, z.infer<(typeof schemas)[Type]>>;
export type IntakeReceived = Event<'IntakeReceived'>;
export type ReadingFailed = Event<'ReadingFailed'>;
export type IntakeStarted = Event<'IntakeStarted'>;
export type RowsRead = Event<'RowsRead'>;
export type FindingsRecorded = Event<'FindingsRecorded'>;
export type RepairProposed = Event<'RepairProposed'>;
export type IntakeRead = Event<'IntakeRead'>;
export type RepairAccepted = Event<'RepairAccepted'>;
export type RepairDeclined = Event<'RepairDeclined'>;
export type IntakeAccepted = Event<'IntakeAccepted'>;
export type IntakeApplied = Event<'IntakeApplied'>;

export type IntakeEvent =
  | IntakeReceived
  | ReadingFailed
  | IntakeStarted
  | RowsRead
  | FindingsRecorded
  | RepairProposed
  | IntakeRead
  | RepairAccepted
  | RepairDeclined
  | IntakeAccepted
  | IntakeApplied;

/** Until schema 2 every finding said its sentence itself. */
function withRemarks(data: unknown): FindingsRecorded['data'] {
  const { part, findings } = data as { part: number; findings: readonly PrintedFinding[] }; // what schema 1 was checked to be
  return { part, ...recordedFindings(findings) };
}

export const intakeCatalogue = defineCatalogue({
  IntakeReceived: { schema: 1, data: schemas.IntakeReceived },
  ReadingFailed: { schema: 1, data: schemas.ReadingFailed },
  IntakeStarted: { schema: 1, data: schemas.IntakeStarted },
  RowsRead: { schema: 1, data: schemas.RowsRead },
  FindingsRecorded: { schema: 2, data: schemas.FindingsRecorded, upcasters: { 1: withRemarks } },
  RepairProposed: { schema: 1, data: schemas.RepairProposed },
  IntakeRead: { schema: 1, data: schemas.IntakeRead },
  RepairAccepted: { schema: 1, data: schemas.RepairAccepted },
  RepairDeclined: { schema: 1, data: schemas.RepairDeclined },
  IntakeAccepted: { schema: 1, data: schemas.IntakeAccepted },
  IntakeApplied: { schema: 1, data: schemas.IntakeApplied },
});

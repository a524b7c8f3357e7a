import { z } from 'zod';
import { defineCatalogue, type DomainEvent, hashText } from '#domain/kernel';
import { decision, mapping, project, proposal } from './intake.shapes.js';
import { findingsShape, recordedFindings, type PrintedFinding } from './recorded-findings.js';

const text = z.string();
const index = z.int().min(0);

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
    otherLines: z.array(z.strictObject({ line: z.int(), raw: z.array(text), sheet: text.optional() })),
    /** Which form it was read as, and which column was taken for what; with `map`, as the person who sent it said. */
    form: z.strictObject({ id: text, name: text, confidence: z.number() }).optional(),
    mappings: z.array(mapping).optional(),
    map: text.optional(),
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
    /** How many findings are of severity error. Where it is not said, an older release read the table and asks nobody to decide them. */
    errors: z.int().optional(),
    /** Projects that stand as they are, whatever is decided: nothing is drafted or revised of them. */
    settled: z.array(index).optional(),
    /** What the weights of a project add up to in its year. */
    weightTotal: text.optional(),
  }),
  /** What a person decided of findings and proposals, on the reading of this digest; what comes later holds. */
  DecisionsMade: z.strictObject({ digest: hashText, decidedBy: text, decisions: z.array(decision).min(1) }),
  /** Until DecisionsMade, each proposal was decided by an event of its own. */
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
export type DecisionsMade = Event<'DecisionsMade'>;
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
  | DecisionsMade
  | RepairAccepted
  | RepairDeclined
  | IntakeAccepted
  | IntakeApplied;

/** What is new in a schema may be absent, and says nothing else of what was written before it. */
const asItWas = (data: unknown): never => data as never; // what the older schema was checked to be

/** Until schema 2 every finding said its sentence itself. */
function withRemarks(data: unknown): FindingsRecorded['data'] {
  const { part, findings } = data as { part: number; findings: readonly PrintedFinding[] }; // what schema 1 was checked to be
  return { part, ...recordedFindings(findings) };
}

export const intakeCatalogue = defineCatalogue({
  IntakeReceived: { schema: 1, data: schemas.IntakeReceived },
  ReadingFailed: { schema: 1, data: schemas.ReadingFailed },
  IntakeStarted: { schema: 2, data: schemas.IntakeStarted, upcasters: { 1: asItWas } },
  RowsRead: { schema: 2, data: schemas.RowsRead, upcasters: { 1: asItWas } },
  FindingsRecorded: { schema: 3, data: schemas.FindingsRecorded, upcasters: { 1: withRemarks, 2: asItWas } },
  RepairProposed: { schema: 2, data: schemas.RepairProposed, upcasters: { 1: asItWas } },
  IntakeRead: { schema: 2, data: schemas.IntakeRead, upcasters: { 1: asItWas } },
  DecisionsMade: { schema: 1, data: schemas.DecisionsMade },
  RepairAccepted: { schema: 1, data: schemas.RepairAccepted },
  RepairDeclined: { schema: 1, data: schemas.RepairDeclined },
  IntakeAccepted: { schema: 1, data: schemas.IntakeAccepted },
  IntakeApplied: { schema: 1, data: schemas.IntakeApplied },
});

import { z } from 'zod';
import { hashText } from '#domain/kernel';
import { adviceBeside, type Beside } from '../../domain/advice-beside.js';
import { contentSchema, type Content } from '../../domain/content.js';
import { findingSchema, findingsOf, statusSchema } from '../../domain/standing.js';
import { chainSchema, type Advisory } from '../../domain/target.events.js';
import { type InForce } from '../../in-force.js';

/** A target in a list; what is absent is left out. */
export const listedTargetSchema = z
  .object({
    targetId: z.uuid(),
    region: z.string(),
    fiscalYear: z.int(),
    unit: z.string(),
    code: z.string().optional(),
    name: z.string(),
    budget: z.string(),
    annualGoal: z.string().optional(),
    indicatorCount: z.int(),
    weightTotal: z.string(),
    status: statusSchema,
    round: z.int(),
    step: z.int().optional().describe('正在审核的环节，从 1 起 The step that is to act, from 1'),
    chain: chainSchema.optional(),
    contentHash: hashText,
    submittedBy: z.string().optional(),
    demoData: z.boolean(),
    intakeId: z.uuid().optional(),
    sourceLine: z.int().optional(),
    revision: z.int(),
    changedAt: z.iso.datetime(),
  })
  .meta({ id: 'ListedTarget' });

/** A target with its content in the very form that a revision takes, and what the checks say of it. */
export const targetSchema = listedTargetSchema
  .extend({
    content: contentSchema.describe('可原样放入 PUT …/content 的 content What PUT …/content takes, as it is'),
    findings: z.array(findingSchema),
  })
  .meta({ id: 'Target' });

type Present<Row> = { [Key in keyof Row]: Exclude<Row[Key], null> };

/** What is absent is left out, never null. */
export const present = <Row extends object>(row: Row): Partial<Present<Row>> =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as Partial<Present<Row>>;

interface TargetRow {
  readonly targetId: string;
  readonly unit: string;
  readonly name: string;
  readonly budget: string;
  readonly annualGoal: string | null;
  readonly fiscalYear: number;
}

interface IndicatorRow {
  readonly targetId: string;
  readonly place: number;
  readonly indicatorId: string;
  readonly sourceLine: number | null;
  readonly raw: readonly string[] | null;
}

const indicatorOf = ({ targetId: _, place: __, sourceLine, raw, ...cells }: IndicatorRow) => ({
  ...present(cells),
  ...(sourceLine === null ? {} : { source: { line: sourceLine, raw: raw ?? [] } }),
});

export function targetAnswer(
  of: { target: TargetRow; indicators: readonly IndicatorRow[]; advisories: readonly Advisory[] },
  inForce: InForce,
  beside?: Beside,
) {
  const { targetId, unit, name, budget, annualGoal, fiscalYear } = of.target;
  const content: Content = contentSchema.parse({
    ...present({ name, budget, annualGoal }),
    indicators: of.indicators.map(indicatorOf),
  });
  const chain = inForce.findYear(fiscalYear)?.chain ?? [];
  const more = beside ? adviceBeside({ id: targetId, unit, content }, chain, beside) : [];
  const findings = findingsOf({ content, fiscalYear, advisories: of.advisories }, inForce, more);
  return { ...present(of.target), content, findings };
}

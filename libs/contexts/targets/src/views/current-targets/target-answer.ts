import { z } from 'zod';
import { namedPeople } from '#contexts/directory/core';
import { type Advisory, type RulesInForce } from '#contexts/rules/core';
import { answerOf, type ReadOf } from '#platform/read-store/core';
import { adviceBeside, type Beside } from '../../domain/advice-beside.js';
import { contentSchema, type Content } from '../../domain/content.js';
import { findingSchema, findingsOf } from '../../domain/standing.js';
import { type CurrentIndicator } from './current-indicator.row.js';
import { CurrentTarget } from './current-target.row.js';
import { type FoundTarget } from './found-target.js';

export interface WholeTarget {
  readonly target: ReadOf<typeof CurrentTarget.columns>;
  readonly indicators: readonly ReadOf<typeof CurrentIndicator.columns>[];
  /** Of the last submission; none before the first one. */
  readonly advisories: readonly Advisory[];
}

const shownSchema = answerOf(CurrentTarget).extend({
  stepName: z.string().optional(),
  stepCount: z.int().optional().describe('审批流程共几个环节 How many steps the chain has that was submitted last'),
});

/** A target in a list, with where its round stands; the chain and the texts are read of one target. What is absent is left out. */
export const listedTargetSchema = shownSchema
  .omit({ chain: true, annualGoal: true })
  .extend({ overdue: z.boolean() })
  .meta({ id: 'ListedTarget' });

/** A target with its content in the very form that a revision takes, and what the checks say of it. */
export const targetSchema = shownSchema
  .extend({
    content: contentSchema.describe('可原样放入 PUT …/content 的 content What PUT …/content takes, as it is'),
    findings: z.array(findingSchema),
    people: namedPeople,
  })
  .meta({ id: 'Target' });

type Present<Row> = { [Key in keyof Row]: Exclude<Row[Key], null> };

/** What is absent is left out, never null. */
export const present = <Row extends object>(row: Row): Partial<Present<Row>> =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as Partial<Present<Row>>;

function shown<Row extends Pick<WholeTarget['target'], 'chain' | 'step'>>({ chain, ...row }: Row) {
  const name = chain?.steps[(row.step ?? 0) - 1]?.name ?? null;
  return { ...present(row), ...present({ stepName: name, stepCount: chain?.steps.length ?? null }) };
}

export const listedTarget = ({ place: _, ...row }: FoundTarget) => present(row);

const indicatorOf = ({ targetId: _, place: __, sourceLine, raw, ...cells }: WholeTarget['indicators'][number]) => ({
  ...present(cells),
  ...(sourceLine === null ? {} : { source: { line: sourceLine, raw: raw ?? [] } }),
});

export function targetAnswer(of: WholeTarget, rules: RulesInForce | undefined, beside?: Beside) {
  const { targetId, unit, code, name, budget, annualGoal, fiscalYear } = of.target;
  const content: Content = contentSchema.parse({
    ...present({ name, budget, annualGoal }),
    indicators: of.indicators.map(indicatorOf),
  });
  const more =
    beside && rules ? adviceBeside({ id: targetId, unit, code: code ?? undefined, content }, rules, beside) : [];
  const findings = findingsOf({ content, fiscalYear, advisories: of.advisories }, rules, more);
  return { ...shown(of.target), ...present({ chain: of.target.chain }), content, findings };
}

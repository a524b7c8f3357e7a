import { type AssessmentEvent, type SelfReport } from '#contexts/assessments';
import { exact, multiplyThenDivide, twoPlaces, type DomainEvent } from '#domain/kernel';
import { type Random } from '#testing/random';
import { chanceOf } from './chance.js';
import { type Moment } from './moment.js';
import { type FullContent, type Row } from './rows.js';
import { words } from './words.js';

type ReportedRow = SelfReport['actuals'][number];

const share = (amount: string, percent: number): string =>
  twoPlaces(multiplyThenDivide(exact(amount), exact(String(percent)), exact('100')));

/** What a unit says of its year in the report of this revision; only the last one is sure to name every row. */
export function reportOf(
  { county, project, content }: Moment,
  { revision, isLast }: { readonly revision: number; readonly isLast: boolean },
): SelfReport {
  const chance = chanceOf(county.sizes.seed, 'report', project.ordinal, revision);
  const { budget, indicators, annualGoal } = content();
  const rate = chance.chance(0.6) ? 100 : chance.between(55, 99);
  const rows = isLast ? indicators : indicators.slice(0, Math.ceil(indicators.length / 2));
  return {
    actuals: rows.map((indicator) => reported(chance, indicator)),
    execution: {
      ...{ budget, spent: share(budget, rate) },
      ...(rate < 90 && { reason: chance.oneOf(words.shortfalls) }),
    },
    ...(chance.chance(0.7) && { goalReached: `年度目标基本完成：${annualGoal.slice(0, 60)}` }),
  };
}

export type Inputs = Extract<AssessmentEvent, DomainEvent<'AssessmentSubmitted'>>['data']['inputs'];

/** What the engine is given, as it is submitted: approved rows with what was reported of each. */
export const inputsOf = ({ indicators, budget }: FullContent, { actuals, execution }: SelfReport): Inputs => ({
  indicators: indicators.map(({ indicatorId, level3, operator, value, weight, unit }, at) => ({
    ...{ indicatorId, name: level3, operator, target: value, weight },
    ...(unit !== undefined && { unit }),
    ...actuals[at],
  })),
  execution: { ...execution, approvedBudget: budget },
});

function reported(chance: Random, { indicatorId, operator, value, weight }: Row): ReportedRow {
  const isShort = chance.chance(0.15);
  const reason = isShort ? { reason: chance.oneOf(words.shortfalls) } : {};
  if (operator !== '定性') return { indicatorId, actual: reached(chance, isShort, { operator, value }), ...reason };
  const [grade, percent] = isShort ? (['partly-achieved', 70] as const) : (['achieved', 100] as const);
  return { indicatorId, qualitative: { grade, score: share(weight, percent) }, ...reason };
}

/** As targeted, or better; short of it by a fifth. */
function reached(chance: Random, isShort: boolean, { operator, value }: Pick<Row, 'operator' | 'value'>): string {
  const target = Number(value);
  const atMost = operator === '≤' || operator === '<';
  if (isShort) return String(atMost ? Math.ceil(target * 1.2) : Math.floor(target * 0.8));
  if (operator === '=' || chance.chance(0.6)) return value;
  return String(atMost ? Math.ceil(target * 0.9) : Math.floor(target * 1.1));
}

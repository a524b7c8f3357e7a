import { uuidv5 } from '#domain/kernel';
import { type Random } from '#testing/random';
import { chanceOf } from './chance.js';
import { lineOf, type Project } from './county.js';
import { revised } from './revised.js';
import { cellsOf, writtenRow, type FullContent, type Level1, type Row } from './rows.js';
import { annualGoal, budgetOf } from './words.js';

/** The content after so many revisions, always the same; without any, as it was drafted. */
export function contentOf(seed: number, project: Project, revisions: number): FullContent {
  let content = drafted(seed, project);
  let ordinal = content.indicators.length + 1;
  for (let revision = 1; revision <= revisions; revision += 1) {
    const newId = indicatorId(project, ordinal);
    content = revised(chanceOf(seed, 'revision', project.ordinal, revision), content, newId);
    if (content.indicators.at(-1)?.indicatorId === newId) ordinal += 1;
  }
  return content;
}

const indicatorId = ({ targetId }: Project, ordinal: number): string => uuidv5(`indicator/${ordinal}`, targetId);

function drafted(seed: number, project: Project): FullContent {
  const chance = chanceOf(seed, 'content', project.ordinal, 0);
  const { unit, name } = project;
  const budget = budgetOf(chance);
  const goal = annualGoal(chance);
  const rows = shapeOf(chance).map(([level1, tenths], at): Row => ({
    indicatorId: indicatorId(project, at + 1),
    ...writtenRow(chance, level1),
    weight: String(tenths / 10),
  }));
  const head = [unit.code, name, budget, goal];
  const source = (row: Row, at: number) => ({
    line: lineOf(project) + at,
    raw: cellsOf(row, at === 0 ? head : undefined),
  });
  const indicators = unit.imports ? rows.map((row, at) => ({ ...row, source: source(row, at) })) : rows;
  return { name, budget, annualGoal: goal, indicators };
}

/** Level 1 and weight, in tenths, of each row: 90 in all, usually split 50, 30 and 10. From 4 to 20 rows, 8 as a rule. */
function shapeOf(chance: Random): readonly (readonly [Level1, number])[] {
  const rows = 4 + Math.floor(chance.next() ** 2.6 * 17);
  const asksPeople = chance.chance(0.92);
  const outputs = Math.min(rows - 2, Math.max(1, Math.round((rows - 1) * (0.45 + chance.next() * 0.25))));
  const effects = rows - outputs - (asksPeople ? 1 : 0);
  const shape = [
    ...shares(chance, 500, outputs).map((tenths) => ['产出指标', tenths] as const),
    ...shares(chance, asksPeople ? 300 : 400, effects).map((tenths) => ['效益指标', tenths] as const),
    ...(asksPeople ? [['满意度指标', 100] as const] : []),
  ];
  // Printed tables are in no order.
  return shape
    .map((row) => ({ row, at: chance.next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ row }) => row);
}

/** In steps of 5 where that goes, else of 1; now and then of 2.5. */
function shares(chance: Random, tenths: number, rows: number): readonly number[] {
  const step: number = tenths / 50 >= rows ? 50 : 10;
  const all = Array.from({ length: rows }, () => step);
  const give = (to: number, share: number) => (all[to] = (all[to] ?? 0) + share);
  for (let left = tenths / step - rows; left > 0; left -= 1) give(chance.between(0, rows - 1), step);
  if (rows > 1 && step === 50 && chance.chance(0.08)) {
    give(0, 25);
    give(1, -25);
  }
  return all;
}

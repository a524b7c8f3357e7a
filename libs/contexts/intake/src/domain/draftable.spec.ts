import { describe, expect, it } from '@jest/globals';
import { targetIdOf } from '#contexts/targets';
import { bytesOf, row, smallTable, withProject } from '../../../../../test/fixtures/tables/small-table.js';
import { standingTarget } from '../../../../../test/fixtures/targets/standing-target.js';
import { readTable } from '../reading/read-table.js';
import { type ProjectReading } from '../reading/table-reading.js';
import { withKnownIds } from '#contexts/targets';
import { draftable, type Draftable } from './draftable.js';
import { inYuan } from '../reading/money.js';

const of = { region: '511124', fiscalYear: 2025 };
const projectsOf = (table = smallTable): readonly ProjectReading[] => readTable(bytesOf(table)).reading.projects;
const [first] = projectsOf();
if (!first) throw new Error('the table has projects');
const printed: ProjectReading = first;

function drafted(project = printed, code?: string, table: Parameters<typeof draftable>[2] = of): Draftable {
  const found = draftable(project, code, table);
  if ('reason' in found) throw new Error(found.reason);
  return found;
}

describe('a printed project as a draft', () => {
  it('holds what the table says, every row with its line and cells', () => {
    const { targetId, unit, content } = drafted();
    expect(unit).toBe('307001');
    expect(targetId).toBe(targetIdOf({ region: '511124', fiscalYear: 2025, unit: '307001', name: '招聘会经费' }));
    expect(content).toMatchObject({ name: '招聘会经费', budget: '100000.00', annualGoal: '办好招聘会，服务群众。' });
    expect(content.indicators[0]).toEqual({
      ...{ level1: '产出指标', level2: '数量指标', level3: '招聘会举办场次', operator: '≥', value: '5' },
      ...{ unit: '场次', weight: '50', direction: '正向指标' },
      source: { line: 5, raw: printed.indicators[0]?.raw },
    });
  });

  it('is the target of its code where it has one, else of its name without white space', () => {
    const code = '51112425Y000000000001';
    expect(drafted(printed, code).targetId).toBe(
      targetIdOf({ region: '511124', fiscalYear: 2025, unit: '307001', code, name: 'whatever' }),
    );
    expect(drafted({ ...printed, name: '招 聘会　经费' }).targetId).toBe(drafted().targetId);
    expect(drafted(printed, undefined, { ...of, fiscalYear: 2026 }).targetId).not.toBe(drafted().targetId);
  });

  it('may lack a goal, rows or words of a row: defects are drafted as they are', () => {
    const defective = { ...printed, annualGoal: null, indicators: printed.indicators.slice(0, 1) };
    const [line] = defective.indicators;
    if (!line) throw new Error('the project has rows');
    const bare = { ...line, level3: null, operator: null, value: null, weight: null, direction: null };
    const { content } = drafted({ ...defective, indicators: [bare] });
    expect(Object.keys(content)).toEqual(['name', 'budget', 'indicators']);
    expect(Object.keys(content.indicators[0] ?? {})).toEqual(['level1', 'level2', 'unit', 'source']);
    expect(drafted({ ...printed, indicators: [] }).content.indicators).toEqual([]);
  });

  it('cannot do without name, unit and budget', () => {
    expect(draftable({ ...printed, name: null }, undefined, of)).toEqual({ reason: 'name-missing' });
    expect(draftable({ ...printed, unit: null }, undefined, of)).toEqual({ reason: 'unit-missing' });
    expect(draftable({ ...printed, budget: null }, undefined, of)).toEqual({ reason: 'budget-missing' });
    expect(draftable({ ...printed, budget: '-1.00' }, undefined, of)).toEqual({ reason: 'content-invalid' });
  });

  it('holds money in 元, multiplied out exactly', () => {
    expect(inYuan('48.01', '万元')).toBe('480100.00');
    expect(inYuan('0.07', '万元')).toBe('700.00');
    expect(inYuan('90071992547409.93', '万元')).toBe('900719925474099300.00');
    expect(inYuan('480000.00', '元')).toBe('480000.00');
    expect(inYuan('480000.00', null)).toBe('480000.00');
    expect(drafted({ ...printed, currencyUnit: '万元' }).content.budget).toBe('1000000000.00');
  });
});

describe('ids of rows that stand already', () => {
  const { content } = drafted();
  const target = standingTarget(drafted());
  const ids = target.content.indicators.map(({ indicatorId }) => indicatorId);
  const known = (change: Parameters<typeof withProject>[2]): (string | undefined)[] => {
    const [project] = projectsOf(withProject(smallTable, 0, change));
    return withKnownIds(drafted(project).content, target.content).indicators.map(({ indicatorId }) => indicatorId);
  };

  it('are kept by the same rows, in whatever order', () => {
    expect(withKnownIds(content, target.content)).toEqual(target.content);
    const [a, b, c] = ids;
    expect(known((each) => ({ ...each, indicators: each.indicators.toReversed() }))).toEqual([c, b, a]);
  });
  it('are kept where only weight, unit, value or operator were corrected', () => {
    const corrected = (name: string) => row(name, '55', { operator: '=', value: '6', unit: '场' });
    expect(known((each) => ({ ...each, indicators: each.indicators.with(0, corrected('招聘会举办场次')) }))).toEqual(
      ids,
    );
  });
  it('are not given to new rows, and not twice', () => {
    const added = row('新增的指标', '5');
    expect(known((each) => ({ ...each, indicators: [added, ...each.indicators] }))).toEqual([undefined, ...ids]);
    const [one] = smallTable.projects[0]?.indicators ?? [];
    if (!one) throw new Error('the project has rows');
    expect(known((each) => ({ ...each, indicators: [one, one] }))).toEqual([ids[0], undefined]);
  });
  it('go to the row that is wholly the same before one that only has its name', () => {
    const [one] = smallTable.projects[0]?.indicators ?? [];
    if (!one) throw new Error('the project has rows');
    expect(known((each) => ({ ...each, indicators: [{ ...one, value: '9' }, one] }))).toEqual([undefined, ids[0]]);
  });
});

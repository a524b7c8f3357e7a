import { type Content } from '#contexts/targets';
import { type Random } from '#testing/random';
import { words } from './words.js';

type Indicator = Content['indicators'][number];
type Operator = NonNullable<Indicator['operator']>;
export type Level1 = '产出指标' | '效益指标' | '满意度指标';

/** A row as it is written, with all that the checks before submission ask for. */
export interface WrittenRow {
  readonly level1: Level1;
  readonly level2: string;
  readonly level3: string;
  readonly operator: Operator;
  readonly value: string;
  readonly unit?: string;
  readonly direction?: NonNullable<Indicator['direction']>;
}

export interface Row extends WrittenRow {
  readonly indicatorId: string;
  readonly weight: string;
  readonly source?: { line: number; raw: string[] };
}

export interface FullContent {
  readonly name: string;
  readonly budget: string;
  readonly annualGoal: string;
  readonly indicators: Row[];
}

interface Kind {
  readonly level2: string;
  readonly operators: readonly [Operator, ...Operator[]];
  readonly written: readonly [string, ...string[]];
}

const inWords = (level2: string): Kind => ({ level2, operators: ['定性'], written: words.inWords });

/** As often as in printed tables: half of the effects are in words, a quarter of the outputs. */
const kinds: Readonly<Record<Level1, readonly [Kind, ...Kind[]]>> = {
  产出指标: [
    { level2: '数量指标', operators: ['≥', '≥', '≥', '=', '>'], written: words.quantity },
    { level2: '数量指标', operators: ['≥', '≥', '='], written: words.quantity },
    { level2: '质量指标', operators: ['=', '≥', '='], written: words.quality },
    { level2: '时效指标', operators: ['=', '≥'], written: words.timeliness },
    { level2: '时效指标', operators: ['≤', '≤', '<'], written: words.within },
    { level2: '成本指标', operators: ['≤'], written: words.cost },
    inWords('质量指标'),
    inWords('时效指标'),
  ],
  效益指标: [
    { level2: '社会效益指标', operators: ['≥', '='], written: words.effect },
    { level2: '可持续影响指标', operators: ['≥'], written: words.effect },
    { level2: '经济效益指标', operators: ['≤'], written: words.cost },
    inWords('社会效益指标'),
    inWords('生态效益指标'),
    inWords('可持续发展指标'),
  ],
  满意度指标: [{ level2: '服务对象满意度指标', operators: ['≥', '≥', '≥', '='], written: words.satisfaction }],
};

export function writtenRow(chance: Random, level1: Level1): WrittenRow {
  const { level2, operators, written } = chance.oneOf(kinds[level1]);
  const operator = chance.oneOf(operators);
  const [level3 = '', usual = '', unit] = chance.oneOf(written).split('|');
  const isScaled = unit !== undefined && unit !== '%';
  const value = isScaled ? String(Math.max(1, Math.round(Number(usual) * (0.5 + chance.next())))) : usual;
  const direction = chance.chance(0.4) ? { direction: directionOf(operator) } : {};
  return { level1, level2, level3, operator, value, ...(unit !== undefined && { unit }), ...direction };
}

const directionOf = (operator: Operator): NonNullable<Indicator['direction']> =>
  operator === '≤' || operator === '<' ? '反向指标' : '正向指标';

/** The cells of a printed row; the first four stand on the project's first row only, and the value in words is two too far right. */
export function cellsOf(row: WrittenRow & { readonly weight: string }, head: readonly string[] = ['', '', '', '']) {
  const { level1, level2, level3, operator, value, unit = '', weight, direction = '' } = row;
  const measured = operator === '定性' ? ['', '', value, weight] : [value, unit, weight];
  return [...head, level1, level2, level3, operator, ...measured, direction];
}

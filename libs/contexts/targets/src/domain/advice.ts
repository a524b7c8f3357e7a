import { exact, isDecimal, sum } from '#domain/kernel';
import { rowName, type CheckCode, type Finding, type InWords, type RulesInForce } from '#contexts/rules/pure';
import { type Content, type Indicator } from './content.js';
import { orElse } from './ruled.js';
import { levels } from './vocabulary.js';

/** Percentage points by which a level may stray from a usual split before it is worth a 提示. */
const FAR = 10;

const advisory = (code: CheckCode, zh: string, en: string, indicatorId?: string): Finding => ({
  code,
  severity: 'advisory',
  ...(indicatorId === undefined ? {} : { indicatorId }),
  zh,
  en,
});

const weightOf = (indicators: readonly Indicator[], level1: string) =>
  sum(indicators.flatMap((indicator) => (indicator.level1 === level1 ? (indicator.weight ?? []) : [])));

const isFarFrom = (split: Readonly<Record<string, string>>, indicators: readonly Indicator[]): boolean =>
  Object.entries(split).some(([level1, usual]) =>
    weightOf(indicators, level1).minus(exact(usual)).abs().greaterThan(FAR),
  );

const opens = '（([【“《{';
const closes = '）)]】”》}';
const count = (text: string, of: string): number => Array.from(text).filter((char) => of.includes(char)).length;
const isUnclosed = (text: string): boolean => count(text, opens) > count(text, closes);

/** Cut off by a column's width: something is left open, or the same name stands elsewhere in full. */
const looksCutOff = ({ level3: name }: Indicator, { begun }: Rows): boolean =>
  name !== undefined && (isUnclosed(name) || begun.has(name));

export function targetAdvice({ indicators }: Content, { usualSplit }: Pick<RulesInForce, 'usualSplit'>): Finding[] {
  const found: Finding[] = [];
  if (!indicators.some(({ level1 }) => level1 === '满意度指标')) {
    found.push(
      advisory('no-satisfaction', `没有满意度指标。${orElse.zh}`, `There is no satisfaction indicator. ${orElse.en}`),
    );
  }
  if (usualSplit.length > 0 && usualSplit.every((split) => isFarFrom(split, indicators))) {
    found.push(
      advisory(
        'unusual-split',
        `各类指标的权重与常用分配相差较大。${orElse.zh}`,
        `The split of weights between the kinds of indicators is far from the usual. ${orElse.en}`,
      ),
    );
  }
  return found;
}

type Test = readonly [
  code: CheckCode,
  fits: (indicator: Indicator, rows: Rows) => boolean,
  inWords: (indicator: Indicator) => InWords,
];

const key = ({ level1, level2, level3, operator, value }: Indicator): string =>
  [level1, level2, level3, operator, value].join('\u0000');

/** What is seen of all rows at once: to look through them for each would take a second for some hundred long ones. */
interface Rows {
  /** How often each indicator stands there, by its key. */
  readonly times: ReadonlyMap<string, number>;
  /** The names with which a longer one begins. */
  readonly begun: ReadonlySet<string>;
}

function rowsOf(all: readonly Indicator[]): Rows {
  const times = new Map<string, number>();
  for (const each of all.map(key)) times.set(each, (times.get(each) ?? 0) + 1);
  // In order, a longer one comes right after.
  const names = [...new Set(all.flatMap(({ level3 }) => level3 ?? []))].sort();
  return { times, begun: new Set(names.filter((name, at) => names[at + 1]?.startsWith(name))) };
}

const isOver100Percent = ({ unit, value }: Indicator): boolean =>
  unit?.normalize('NFKC') === '%' && value !== undefined && isDecimal(value) && exact(value).greaterThan(100);

const doesNotFit = ({ level1, level2 }: Indicator): boolean =>
  level1 !== undefined && level2 !== undefined && !(levels[level1]?.includes(level2) ?? false);

/** What was found, what stands under this level 1, and where this level 2 would stand. */
function levelWords({ level1 = '', level2 = '' }: Indicator): InWords {
  const under = levels[level1];
  const all = Object.keys(levels);
  const above = all.filter((level) => levels[level]?.includes(level2));
  const zh = under ? `「${level1}」之下是${under.join('、')}` : `一级指标只有${all.join('、')}`;
  const en = under ? `under “${level1}” stand ${under.join(', ')}` : `level 1 is one of ${all.join(', ')}`;
  const elsewhere =
    above.length === 0
      ? { zh: '', en: '' }
      : { zh: `；「${level2}」属于${above.join('、')}`, en: `; “${level2}” belongs to ${above.join(', ')}` };
  return {
    zh: `的二级指标「${level2}」与一级指标「${level1}」不对应（${zh}${elsewhere.zh}）。${orElse.zh}`,
    en: `level 2 “${level2}” does not fit level 1 “${level1}” (${en}${elsewhere.en}). ${orElse.en}`,
  };
}

/** They follow the name of the row. */
const tests: readonly Test[] = [
  [
    'cost-with-at-least',
    ({ level1, operator }) => level1 === '成本指标' && (operator === '≥' || operator === '>'),
    () => ({
      zh: `是成本指标，一般不应“≥”或“>”。${orElse.zh}`,
      en: `a cost indicator seldom has ≥ or >. ${orElse.en}`,
    }),
  ],
  [
    'percent-over-100',
    isOver100Percent,
    () => ({ zh: `的百分比超过 100。${orElse.zh}`, en: `the percentage is over 100. ${orElse.en}` }),
  ],
  ['level2-does-not-fit', doesNotFit, levelWords],
  [
    'same-indicator-twice',
    (indicator, { times }) => (times.get(key(indicator)) ?? 0) > 1,
    () => ({
      zh: `与另一行相同（名称、性质和指标值都一样）。${orElse.zh}`,
      en: `another row has the same name, operator and value. ${orElse.en}`,
    }),
  ],
  [
    'qualitative-with-unit',
    ({ operator, unit }) => operator === '定性' && unit !== undefined,
    ({ unit = '' }) => ({
      zh: `是定性指标，不应有度量单位「${unit}」。${orElse.zh}`,
      en: `a qualitative indicator should have no unit of measure, here “${unit}”. ${orElse.en}`,
    }),
  ],
  [
    'value-repeats-name',
    ({ operator, value, level3 }) => operator === '定性' && value !== undefined && value === level3,
    () => ({
      zh: '的指标值只是重复了指标名称，请写明应达到的状态。',
      en: 'the value only repeats the name; say what is to be reached.',
    }),
  ],
  [
    'name-looks-cut-off',
    looksCutOff,
    () => ({ zh: `的三级指标名称似乎不完整。${orElse.zh}`, en: `the name of level 3 looks cut off. ${orElse.en}` }),
  ],
];

export function indicatorAdvice(indicators: readonly Indicator[]): Finding[] {
  const rows = rowsOf(indicators);
  return indicators.flatMap((indicator, index) =>
    tests
      .filter(([, fits]) => fits(indicator, rows))
      .map(([code, , inWords]) => {
        const [row, said] = [rowName(indicator, index), inWords(indicator)];
        return advisory(code, `${row.zh}${said.zh}`, `${row.en}: ${said.en}`, indicator.indicatorId);
      }),
  );
}

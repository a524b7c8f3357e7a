import { exact, isDecimal, sum } from '#domain/kernel';
import { type AdvisoryCode } from './advisory-names.js';
import { type Content, type Indicator } from './content.js';
import { type Finding } from './findings.js';
import { type RegionRules } from './region-rules.js';
import { levels } from './vocabulary.js';

/** Percentage points by which a level may stray from a usual split before it is worth a 提示. */
const FAR = 10;

const advisory = (code: AdvisoryCode, zh: string, en: string, indicatorId?: string): Finding => ({
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

export function targetAdvice({ indicators }: Content, { usualSplit }: RegionRules): Finding[] {
  const found: Finding[] = [];
  if (!indicators.some(({ level1 }) => level1 === '满意度指标')) {
    found.push(advisory('no-satisfaction', '没有满意度指标，请确认。', 'There is no satisfaction indicator.'));
  }
  if (usualSplit.length > 0 && usualSplit.every((split) => isFarFrom(split, indicators))) {
    found.push(
      advisory(
        'unusual-split',
        '各类指标的权重与常用分配相差较大，请确认。',
        'The split of weights is far from the usual.',
      ),
    );
  }
  return found;
}

type Words = string | ((indicator: Indicator) => string);
type Test = readonly [code: AdvisoryCode, fits: (indicator: Indicator, rows: Rows) => boolean, zh: Words, en: Words];

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
function levelWords({ level1 = '', level2 = '' }: Indicator): { readonly zh: string; readonly en: string } {
  const under = levels[level1]?.join('、');
  const above = Object.keys(levels).filter((level) => levels[level]?.includes(level2));
  const elsewhere = above.join('、');
  const zh = under ? `“${level1}”之下是${under}` : `一级指标只有${Object.keys(levels).join('、')}`;
  const en = under ? `under “${level1}” stand ${under}` : `level 1 is one of ${Object.keys(levels).join('、')}`;
  return {
    zh: `二级指标“${level2}”与一级指标“${level1}”不对应（${zh}${elsewhere && `；“${level2}”属于${elsewhere}`}），请确认。`,
    en: `Level 2 “${level2}” does not fit level 1 “${level1}” (${en}${elsewhere && `; “${level2}” belongs to ${elsewhere}`}).`,
  };
}

const inWords = (words: Words, indicator: Indicator): string => (typeof words === 'string' ? words : words(indicator));

const tests: readonly Test[] = [
  [
    'cost-with-at-least',
    ({ level1, operator }) => level1 === '成本指标' && (operator === '≥' || operator === '>'),
    '成本指标一般不应“≥”或“>”，请确认。',
    'A cost indicator with ≥ or > is unusual.',
  ],
  ['percent-over-100', isOver100Percent, '百分比超过 100，请确认。', 'A percentage is over 100.'],
  ['level2-does-not-fit', doesNotFit, (indicator) => levelWords(indicator).zh, (indicator) => levelWords(indicator).en],
  [
    'same-indicator-twice',
    (indicator, { times }) => (times.get(key(indicator)) ?? 0) > 1,
    '同一指标出现了两次，请确认。',
    'The same indicator stands twice.',
  ],
  [
    'qualitative-with-unit',
    ({ operator, unit }) => operator === '定性' && unit !== undefined,
    '定性指标不应有度量单位，请确认。',
    'A qualitative indicator has a unit of measure.',
  ],
  [
    'value-repeats-name',
    ({ operator, value, level3 }) => operator === '定性' && value !== undefined && value === level3,
    '指标值只是重复了指标名称，请写明应达到的状态。',
    'The value only repeats the name; say what is to be reached.',
  ],
  ['name-looks-cut-off', looksCutOff, '三级指标名称似乎不完整，请确认。', 'The name of level 3 looks cut off.'],
];

export function indicatorAdvice(indicators: readonly Indicator[]): Finding[] {
  const rows = rowsOf(indicators);
  return indicators.flatMap((indicator, index) =>
    tests
      .filter(([, fits]) => fits(indicator, rows))
      .map(([code, , zh, en]) =>
        advisory(
          code,
          `第 ${index + 1} 行：${inWords(zh, indicator)}`,
          `Row ${index + 1}: ${inWords(en, indicator)}`,
          indicator.indicatorId,
        ),
      ),
  );
}

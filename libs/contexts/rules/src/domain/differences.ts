import { chainDifferences } from './chain-differences.js';
import { type Severity } from './check.js';
import { checks, isCheckCode, severityOf } from './checks.js';
import { type Difference } from './difference.js';
import { level1, type YearRules } from './rules-of-year.js';

export const differencesOf = (before: YearRules, after: YearRules): readonly Difference[] => [
  ...totals(before, after),
  ...splits(before, after),
  ...chainDifferences(before.chains, after.chains),
  ...policies(before, after),
  ...severities(before, after),
  ...closingDays(before, after),
];

const totals = ({ weightTotal: was }: YearRules, { weightTotal: is }: YearRules): Difference[] =>
  was === is
    ? []
    : [
        {
          part: 'weightTotal',
          zh: `权重合计由 ${was} 改为 ${is}。`,
          en: `The total of weights was ${was} and is ${is}.`,
        },
      ];

type Split = YearRules['usualSplit'][number];
/** In the order of the levels, however it was written. */
export const splitText = (split: Split): string =>
  Object.entries(split)
    .toSorted(([a], [b]) => level1.indexOf(a) - level1.indexOf(b))
    .map(([level, weight]) => `${level} ${weight}`)
    .join('、');

function splits({ usualSplit: before }: YearRules, { usualSplit: after }: YearRules): Difference[] {
  const [was, is] = [before.map(splitText), after.map(splitText)];
  const part = 'usualSplit';
  return [
    ...was
      .filter((split) => !is.includes(split))
      .map((split) => ({ part, zh: `常用分配去掉：${split}。`, en: `No longer a usual split: ${split}.` }) as const),
    ...is
      .filter((split) => !was.includes(split))
      .map((split) => ({ part, zh: `常用分配增加：${split}。`, en: `A usual split is new: ${split}.` }) as const),
  ];
}

function policies({ scoringPolicy: was }: YearRules, { scoringPolicy: is }: YearRules): Difference[] {
  if (was.id === is.id && was.version === is.version) return [];
  const zh = `评分办法由 ${was.id} 第 ${was.version} 版改为 ${is.id} 第 ${is.version} 版。`;
  const en = `The scoring policy was ${was.id} version ${was.version} and is ${is.id} version ${is.version}.`;
  return [{ part: 'scoringPolicy', zh, en }];
}

const severityWords: Readonly<Record<Severity, readonly [zh: string, en: string]>> = {
  mandatory: ['强制', 'mandatory'],
  advisory: ['提示', 'advisory'],
};

function severities({ severities: before }: YearRules, { severities: after }: YearRules): Difference[] {
  return Object.keys(checks).flatMap((code) => {
    if (!isCheckCode(code)) return [];
    const [was, is] = [severityOf(before, code), severityOf(after, code)];
    if (was === is) return [];
    const [wasWord, isWord] = [severityWords[was], severityWords[is]];
    const zh = `检查“${checks[code].zh}”由${wasWord[0]}改为${isWord[0]}。`;
    return [{ part: 'severities', zh, en: `The check “${checks[code].en}” was ${wasWord[1]} and is ${isWord[1]}.` }];
  });
}

const closingWords = {
  closed: ['休息日', 'the days on which the region is closed'],
  open: ['上班日', 'the days on which the region works'],
} as const;

function closingDays({ closingDays: before }: YearRules, { closingDays: after }: YearRules): Difference[] {
  return (['closed', 'open'] as const).flatMap((kind) => {
    const [was, is] = [before?.[kind] ?? [], after?.[kind] ?? []];
    const [zh, en] = closingWords[kind];
    const told = (days: readonly string[], zhVerb: string, enVerb: string): Difference[] =>
      days.length === 0
        ? []
        : [
            {
              part: 'closingDays',
              zh: `${zh}${zhVerb} ${days.join('、')}。`,
              en: `${enVerb} ${en}: ${days.join(', ')}.`,
            },
          ];
    return [
      ...told(
        was.filter((day) => !is.includes(day)),
        '去掉',
        'No longer among',
      ),
      ...told(
        is.filter((day) => !was.includes(day)),
        '增加',
        'New among',
      ),
    ];
  });
}

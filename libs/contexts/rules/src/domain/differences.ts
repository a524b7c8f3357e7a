import { checks, isCheckCode, severityOf, type Severity } from './checks.js';
import { level1, type YearRules } from './rules-of-year.js';

/** What is other in one version than in another, in a sentence of each language. */
export interface Difference {
  readonly part: 'weightTotal' | 'usualSplit' | 'chain' | 'scoringPolicy' | 'severities';
  readonly zh: string;
  readonly en: string;
}

export const differencesOf = (before: YearRules, after: YearRules): readonly Difference[] => [
  ...totals(before, after),
  ...splits(before, after),
  ...chains(before, after),
  ...policies(before, after),
  ...severities(before, after),
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

type Chain = YearRules['chain'];
const part = 'chain';

const added = (before: Chain, after: Chain): Difference[] =>
  after.flatMap(({ name, role }, at) =>
    before.some((step) => step.name === name)
      ? []
      : [
          {
            part,
            zh: `审批流程增加第 ${at + 1} 步“${name}”（${role}）。`,
            en: `Step ${at + 1} of the chain is new: “${name}” (${role}).`,
          },
        ],
  );

const taken = (before: Chain, after: Chain): Difference[] =>
  before.flatMap(({ name, role }) => {
    const now = after.find((step) => step.name === name);
    if (now === undefined)
      return [
        { part, zh: `审批流程去掉“${name}”（${role}）。`, en: `The chain has no step “${name}” (${role}) any more.` },
      ];
    if (now.role === role) return [];
    const zh = `“${name}”的审核角色由 ${role} 改为 ${now.role}。`;
    return [{ part, zh, en: `The step “${name}” was for ${role} and is for ${now.role}.` }];
  });

/** The steps that stay, where they come in another order. */
function reordered(before: Chain, after: Chain): Difference[] {
  const of = (chain: Chain, other: Chain) =>
    chain.map(({ name }) => name).filter((name) => other.some((step) => step.name === name));
  const [was, is] = [of(before, after), of(after, before)];
  if (was.join('\n') === is.join('\n')) return [];
  const order = after.map(({ name }) => name).join(' → ');
  return [{ part, zh: `审批环节的顺序改为：${order}。`, en: `The order of the steps is now ${order}.` }];
}

const chains = ({ chain: before }: YearRules, { chain: after }: YearRules): Difference[] => [
  ...taken(before, after),
  ...added(before, after),
  ...reordered(before, after),
];

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

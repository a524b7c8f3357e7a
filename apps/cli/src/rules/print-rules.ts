import { chainWords, checks, isCheckCode, splitText, stepWords } from '#contexts/rules/core';
import { type Schemas } from '#platform/api-client';
import { printTable } from '#platform/terminal';

type Version = Schemas['ListedRules'];
type Rules = Schemas['RulesVersion']['rules'];

interface InWords {
  readonly zh: string;
  readonly en: string;
}

export const printFaults = (faults: readonly (InWords & { readonly path: string })[]): string =>
  faults.length === 0
    ? '没有错误。There are no faults.'
    : [`${faults.length} 处不对 faults：`, ...faults.map(({ path, zh, en }) => `  ${path}：${zh}${en}`)].join('\n');

/** What is worth knowing and keeps nothing from going on. */
export const printRemarks = (remarks: readonly InWords[]): readonly string[] =>
  remarks.map(({ zh, en }) => `注意 note：${zh}${en}`);

export const printDifferences = (differences: readonly InWords[], with_: string): string =>
  differences.length === 0
    ? `与 ${with_}相同。It says the same.`
    : [`与 ${with_}的不同 what is other：`, ...differences.map(({ zh, en }) => `  ${zh}${en}`)].join('\n');

const severityWords: Readonly<Record<string, string>> = { mandatory: '强制', advisory: '提示' };

const chainLines = ({ name, steps, ...whole }: Rules['chains'][number]): readonly string[] => [
  `审批流程 chain “${name}”：${chainWords(whole).zh}`,
  ...steps.map((step, at) => `  ${at + 1} ${step.name}：${stepWords(step).zh}`),
];

const closingLines = ({ closingDays }: Rules): readonly string[] =>
  closingDays === undefined
    ? []
    : [
        `休息日 closed：${closingDays.closed.join('、') || '无 none'}`,
        `上班日 open：${closingDays.open.join('、') || '无 none'}`,
      ];

/** The rules themselves, part by part. */
export function printRules(rules: Rules): string {
  const { weightTotal, usualSplit, chains, scoringPolicy, severities } = rules;
  const inOrder = [...new Set([...Object.keys(checks), ...Object.keys(severities)])];
  const checked = inOrder.map((code) => [
    ...[isCheckCode(code) ? checks[code].zh : code, severityWords[severities[code] ?? ''] ?? '', code],
  ]);
  return [
    `权重合计 total of weights：${weightTotal}`,
    `常用分配 usual splits：${usualSplit.map(splitText).join('；')}`,
    ...chains.flatMap(chainLines),
    ...closingLines(rules),
    `评分办法 scoring policy：${scoringPolicy.id} 第 ${scoringPolicy.version} 版`,
    printTable([{ title: '检查 check' }, { title: '程度 severity' }, { title: '代码 code' }], checked),
  ].join('\n');
}

export const printVersions = (versions: readonly Version[]): string =>
  versions.length === 0
    ? '还没有发布过规则。No rules were ever published.'
    : printTable(
        [{ title: '年度 year' }, { title: '版次 version' }, { title: '发布人 by' }, { title: '发布时间 at' }],
        versions.map(({ fiscalYear, version, publishedBy, publishedAt }) => [
          ...[String(fiscalYear), String(version), publishedBy ?? '规则文件 the file', publishedAt],
        ]),
      );

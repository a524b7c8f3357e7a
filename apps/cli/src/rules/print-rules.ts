import { checks, isCheckCode, splitText } from '#contexts/rules/core';
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

export const printDifferences = (differences: readonly InWords[], with_: string): string =>
  differences.length === 0
    ? `与 ${with_}相同。It says the same.`
    : [`与 ${with_}的不同 what is other：`, ...differences.map(({ zh, en }) => `  ${zh}${en}`)].join('\n');

const severityWords: Readonly<Record<string, string>> = { mandatory: '强制', advisory: '提示' };

/** The rules themselves, part by part. */
export function printRules({ weightTotal, usualSplit, chain, scoringPolicy, severities }: Rules): string {
  const inOrder = [...new Set([...Object.keys(checks), ...Object.keys(severities)])];
  const checked = inOrder.map((code) => [
    ...[isCheckCode(code) ? checks[code].zh : code, severityWords[severities[code] ?? ''] ?? '', code],
  ]);
  return [
    `权重合计 total of weights：${weightTotal}`,
    `常用分配 usual splits：${usualSplit.map(splitText).join('；')}`,
    `审批流程 chain：${chain.map(({ name, role }) => `${name}（${role}）`).join(' → ')}`,
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

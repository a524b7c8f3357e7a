import { type Schemas } from '#platform/api-client';
import { onOneLine, printTable } from '#platform/terminal';
import { MOST_ERRORS, printFindings } from '../reading/print-findings.js';
import { printHead, printMappings } from '../reading/print-mappings.js';
import { printProjects } from '../reading/print-projects.js';
import { printProposals } from '../reading/print-proposals.js';
import { printRows } from '../reading/print-rows.js';

type Intake = Schemas['Intake'];

export const statuses = {
  reading: '正在读取 reading',
  failed: '未能读取 failed',
  interrupted: '中断了 interrupted',
  read: '待确认 read',
  accepted: '已确认 accepted',
  applied: '已生成草稿 applied',
} as const;

const outcomeWords = {
  drafted: '已建草稿 drafted',
  revised: '已更新草稿 revised',
  unchanged: '已有，未变 unchanged',
  'not-drafted': '未建 not drafted',
  'not-revised': '未更新 not revised',
} as const;

/** Why nothing came of a project, where it comes up; any other keeps its code. */
const reasons: Readonly<Record<string, string>> = {
  'target-exists': '该项目已有绩效目标 it has a target already',
  'content-is-frozen': '已送审、批复或作废 submitted, approved or voided',
  'name-missing': '没有项目名称 it has no name',
  'unit-missing': '没有单位代码 it has no unit code',
  'budget-missing': '没有预算数 it has no budget',
  'content-invalid':
    '内容不能作为目标，如预算为负，请改正后重新导入 no target may hold this, such as a budget below zero: correct it and import again',
  'not-the-drafter': '您不是该单位的填报人 you are no drafter of the unit',
};

type Rows = readonly Schemas['IntakeRow'][];

/** The import as a person reads it: what it was taken for, every row, the projects, what is odd, what came of it. */
export function printIntake(intake: Intake, rows: Rows = [], { all = false } = {}): string {
  const { mappings = [], counts, projects, findings, proposals, outcomes } = intake;
  return [
    headOf(intake),
    ...where(mappings.length, () => printMappings(mappings)),
    ...where(rows.length, () => printRows(rows, counts?.indicators ?? rows.length)),
    printProjects(projects),
    printFindings(findings, all ? Infinity : MOST_ERRORS),
    printProposals(proposals),
    ...where(outcomes.length, () => outcomesOf(intake)),
  ].join('\n\n');
}

/** Nothing is printed where there is none. */
const where = (length: number, print: () => string): string[] => (length > 0 ? [print()] : []);

const headOf = (intake: Intake): string => {
  const { intakeId, status, file, units, map } = intake;
  return [
    ...printHead(intake),
    ...units.map(({ code, name }) => onOneLine(`单位 unit        ${code} ${name ?? ''}`)),
    onOneLine(`文件 file        ${file.name}, ${file.encoding}, ${file.format}`),
    ...(map === undefined ? [] : [onOneLine(`各栏指定 map     ${map}`)]),
    `导入 import      ${intakeId}  ${statuses[status]}`,
  ].join('\n');
};

const outcomesOf = (intake: Intake): string =>
  printTable(
    [
      { title: '#', align: 'right' },
      { title: '项目 project', width: 44 },
      { title: '结果 outcome' },
      { title: '目标编号 target id' },
      { title: '原因 reason' },
    ],
    intake.outcomes.map(({ project, outcome, targetId, reason }) => [
      String(project),
      intake.projects[project]?.name ?? '—',
      outcomeWords[outcome],
      targetId ?? '—',
      reason === undefined ? '' : (reasons[reason] ?? reason),
    ]),
  );

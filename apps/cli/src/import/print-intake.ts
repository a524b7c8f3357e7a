import { type Schemas } from '#platform/api-client';
import { onOneLine, printTable } from '#platform/terminal';
import { printFindings, printProjects, printProposals } from '../print-reading.js';

type Intake = Schemas['Intake'];

const statuses = { read: '待确认', accepted: '已确认', applied: '已生成草稿' } as const;

const outcomes = {
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
  'not-the-drafter': '您不是该单位的填报人 you are no drafter of the unit',
};

export const printIntake = (intake: Intake): string =>
  [
    headOf(intake),
    printProjects(intake.projects),
    printFindings(intake.findings),
    printProposals(intake.proposals),
    ...(intake.outcomes.length > 0 ? [outcomesOf(intake)] : []),
  ].join('\n\n');

const headOf = ({ intakeId, status, file, title, units }: Intake): string =>
  [
    onOneLine(title ?? '（没有标题 no title）'),
    ...units.map(({ code, name }) => onOneLine(`单位 unit    ${code} ${name ?? ''}`)),
    onOneLine(`文件 file    ${file.name}, ${file.encoding}, ${file.format}`),
    `导入 import  ${intakeId}  ${statuses[status]} ${status}`,
  ].join('\n');

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
      outcomes[outcome],
      targetId ?? '—',
      reason === undefined ? '' : (reasons[reason] ?? reason),
    ]),
  );

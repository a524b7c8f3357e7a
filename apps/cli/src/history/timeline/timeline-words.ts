import { recordingOf } from '#contexts/core';
import { targetStreams } from '#contexts/targets/core';
import { type Schemas } from '#platform/api-client';

export type Timeline = Schemas['TargetTimeline'];
export type RoundTold = Schemas['TimelineRound'];
export type StepTold = Schemas['TimelineStep'];
export type TaskTold = Schemas['TimelineTask'];
export type ActTold = Schemas['TimelineAct'];
export type Changes = Schemas['ContentChanges'];

const targetWords = recordingOf({ stream: targetStreams.of('') })?.words ?? {};

/** What happened, as the field says it; of what this version does not know its type. */
export const eventWords = (type: string): string => {
  const words = targetWords[type];
  return words === undefined ? type : `${words.zh} ${words.en}`;
};

export const outcomeWords: Readonly<Record<StepTold['outcome'], string>> = {
  open: '办理中 open',
  completed: '完成 completed',
  returned: '退回 returned',
  'taken-back': '签署被取回 taken back',
  withdrawn: '撤回 withdrawn',
  voided: '作废 voided',
  ended: '结束 ended',
};

export const endWords: Readonly<Record<NonNullable<RoundTold['ended']>['how'], string>> = {
  approved: '批复 approved',
  returned: '退回 returned',
  withdrawn: '撤回 withdrawn',
  voided: '作废 voided',
};

export const taskWords: Readonly<Record<TaskTold['state'], string>> = {
  open: '待办 open',
  waiting: '等候 waits',
  signed: '已签 signed',
  unsigned: '未签 not signed',
  removed: '已取消 removed',
};

export const voteWords = { agree: '同意 agreed', disagree: '不同意 disagreed', abstain: '弃权 abstained' } as const;

export const besideWords = { before: '先签 before', after: '后签 after', parallel: '并签 beside' } as const;

const barWords: Readonly<Record<string, string>> = {
  'submitter-may-not-approve': '送审人，不得审核',
  'writer-may-not-approve': '编写人，不得审核',
  'already-acted-in-this-round': '本轮已办理过别的环节',
  'already-signed-this-step': '本环节已签',
};
export const barText = (code: string): string => barWords[code] ?? code;

export const onlyWords = { 'at-first': '开始时', 'at-last': '后来' } as const;

const gradeNames = {
  ...{ completeness: '完整性', relevance: '相关性', adequacy: '适当性', feasibility: '可行性', overall: '总体' },
} as const;
export const gradesText = (grades: NonNullable<ActTold['grades']>): string =>
  `${gradeNames.completeness}${grades.completeness} ${gradeNames.relevance}${grades.relevance} ${gradeNames.adequacy}${grades.adequacy} ${gradeNames.feasibility}${grades.feasibility} ${gradeNames.overall}${grades.overall}`;

const columnWords: Readonly<Record<string, string>> = {
  ...{ name: '项目名称', budget: '预算数（元）', annualGoal: '年度目标' },
  ...{ level1: '一级指标', level2: '二级指标', level3: '三级指标', operator: '指标性质', value: '指标值' },
  ...{ unit: '计量单位', weight: '权重', direction: '指标方向性' },
};

const EMPTY = '（空）';

interface Cell {
  readonly column: string;
  readonly from?: string;
  readonly to?: string;
}
export const cellText = ({ column, from, to }: Cell): string =>
  `${columnWords[column] ?? column}：${from ?? EMPTY} → ${to ?? EMPTY}`;

const HOUR = 3_600_000;

/** In working days, and within one in hours and minutes. */
export function waitedText({ waitedMs, waitedWorkingDays }: Pick<StepTold, 'waitedMs' | 'waitedWorkingDays'>): string {
  if (waitedWorkingDays > 0) return `${waitedWorkingDays} 个工作日 working days`;
  const minutes = Math.floor(waitedMs / 60_000);
  return waitedMs < HOUR ? `${minutes} 分钟 min` : `${Math.floor(waitedMs / HOUR)} 小时 h`;
}

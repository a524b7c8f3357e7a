import { z } from 'zod';
import { type Actor, type RecordedEvent } from '#kernel';

const words: Readonly<Record<string, string>> = {
  TargetDrafted: '填报草稿',
  TargetRevised: '修改内容',
  TargetSubmitted: '送审',
  StepApproved: '审核通过',
  TargetReturned: '退回',
  TargetApproved: '批复',
  AssessmentOpened: '建立自评表',
  ActualsRecorded: '填写自评',
  AssessmentSubmitted: '提交自评',
  AssessmentScored: '评分',
};

/** What happened, as the field says it. */
export const whatHappened = (type: string): string => words[type] ?? type;

export const who = (actor: Actor): string =>
  'system' in actor ? `系统 ${actor.system}` : `${actor.personId}（${actor.roles.join('、')}）`;

const told = z.object({
  round: z.int().optional(),
  step: z.int().optional(),
  stepName: z.string().optional(),
  opinion: z.string().optional(),
  reason: z.string().optional(),
  contentHash: z.string().optional(),
  total: z.string().optional(),
  grade: z.string().optional(),
  demoData: z.boolean().optional(),
});

/** What an event of any type tells beside its content. */
export const partsOf = ({ data }: RecordedEvent): z.infer<typeof told> => told.parse(data);

export function placeOf({ round, step, stepName }: z.infer<typeof told>): string {
  if (round === undefined) return '';
  return [`第${round}轮`, ...(step === undefined ? [] : [`第${step}步`]), stepName ?? ''].join(' ').trim();
}

export const remarkOf = ({ opinion, reason, total, grade, demoData }: z.infer<typeof told>): string =>
  [
    ...(opinion === undefined ? [] : [`意见：${opinion}`]),
    ...(reason === undefined ? [] : [`原因：${reason}`]),
    ...(total === undefined ? [] : [`${total} 分 ${grade ?? ''}`.trim()]),
    ...(demoData === true ? ['示范数据'] : []),
  ].join('；');

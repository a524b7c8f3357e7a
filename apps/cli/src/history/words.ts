import { z } from 'zod';
import { asCurrent } from '#platform/event-store/core';
import { type Actor, type RecordedEvent } from '#domain/kernel';
import { targetCatalogue } from '#contexts/targets/core';

const words: Readonly<Record<string, string>> = {
  TargetDrafted: '填报草稿',
  TargetRevised: '修改内容',
  TargetSubmitted: '送审',
  StepApproved: '审核通过',
  TargetReturned: '退回',
  TargetWithdrawn: '撤回',
  TargetVoided: '作废',
  TargetReopened: '重新填报',
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
  writtenBy: z.string().optional(),
  total: z.string().optional(),
  grade: z.string().optional(),
  demoData: z.boolean().optional(),
});

const isWriting = ({ type }: RecordedEvent): boolean => type === 'TargetDrafted' || type === 'TargetRevised';

/** What an event of any type tells beside its content; who wrote is told of old schemas, too. */
export const partsOf = (event: RecordedEvent): z.infer<typeof told> =>
  told.parse(isWriting(event) ? asCurrent(event, targetCatalogue).data : event.data);

/** Nothing where who acted wrote it. Whoever is not known is barred from no signature: that must be seen. */
function writerOf(event: RecordedEvent): string[] {
  const { actor } = event.metadata;
  const { writtenBy } = partsOf(event);
  if (!isWriting(event) || ('personId' in actor && actor.personId === writtenBy)) return [];
  return [writtenBy === undefined ? '编写人不详' : `编写：${writtenBy}`];
}

export function placeOf({ round, step, stepName }: z.infer<typeof told>): string {
  if (round === undefined) return '';
  return [`第${round}轮`, ...(step === undefined ? [] : [`第${step}步`]), stepName ?? ''].join(' ').trim();
}

export function remarkOf(event: RecordedEvent): string {
  const { opinion, reason, total, grade, demoData } = partsOf(event);
  return [
    ...writerOf(event),
    ...(opinion === undefined ? [] : [`意见：${opinion}`]),
    ...(reason === undefined ? [] : [`原因：${reason}`]),
    ...(total === undefined ? [] : [`${total} 分 ${grade ?? ''}`.trim()]),
    ...(demoData === true ? ['示范数据'] : []),
  ].join('；');
}

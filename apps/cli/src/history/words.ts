import { z } from 'zod';
import { asCurrent } from '#platform/event-store/core';
import { type Actor, type RecordedEvent } from '#domain/kernel';
import { recordingOf } from '#contexts/core';

const wordsOf = (event: RecordedEvent) => recordingOf(event)?.words[event.type];

/** What happened, as the field says it. */
export const whatHappened = (event: RecordedEvent): string => wordsOf(event)?.zh ?? event.type;

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

/** What an event of any type tells beside its content, as the context of the event says; of old schemas, too. */
export function partsOf(event: RecordedEvent): z.infer<typeof told> {
  const recording = recordingOf(event);
  const known = recording?.streams.decider.catalogue[event.type];
  if (!recording || !known || known.schema < event.metadata.schema) return told.parse(event.data);
  return told.parse(recording.summary.parse(asCurrent(event, recording.streams.decider.catalogue).data));
}

/** Nothing where who acted wrote it. Whoever is not known is barred from no signature: that must be seen. */
function writerOf(event: RecordedEvent): string[] {
  const { actor } = event.metadata;
  const { writtenBy } = partsOf(event);
  if (wordsOf(event)?.writes !== true || ('personId' in actor && actor.personId === writtenBy)) return [];
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

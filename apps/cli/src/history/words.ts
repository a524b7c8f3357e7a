import { z } from 'zod';
import { type Actor } from '#domain/kernel';
import { recordingOf } from '#contexts/core';
import { type RecordEntry } from '#contexts/records/core';

/** As the API answers it, or as it was read from the store. */
export type Entry = Omit<RecordEntry, 'summary'> & { readonly summary: object };

const wordsOf = (entry: Entry) => recordingOf(entry)?.words[entry.type];

/** What happened, as the field says it. */
export const whatHappened = (entry: Entry): string => wordsOf(entry)?.zh ?? entry.type;

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

/** What of an event of any type is printed. */
export const partsOf = ({ summary }: Entry): z.infer<typeof told> => told.parse(summary);

/** Nothing where who acted wrote it. Whoever is not known is barred from no signature: that must be seen. */
function writerOf(entry: Entry): string[] {
  const { actor } = entry;
  const { writtenBy } = partsOf(entry);
  if (wordsOf(entry)?.writes !== true || ('personId' in actor && actor.personId === writtenBy)) return [];
  return [writtenBy === undefined ? '编写人不详' : `编写：${writtenBy}`];
}

export function placeOf(entry: Entry): string {
  const { round, step, stepName } = partsOf(entry);
  if (round === undefined) return '';
  return [`第${round}轮`, ...(step === undefined ? [] : [`第${step}步`]), stepName ?? ''].join(' ').trim();
}

export function remarkOf(entry: Entry): string {
  const { opinion, reason, total, grade, demoData } = partsOf(entry);
  return [
    ...writerOf(entry),
    ...(opinion === undefined ? [] : [`意见：${opinion}`]),
    ...(reason === undefined ? [] : [`原因：${reason}`]),
    ...(total === undefined ? [] : [`${total} 分 ${grade ?? ''}`.trim()]),
    ...(demoData === true ? ['示范数据'] : []),
  ].join('；');
}

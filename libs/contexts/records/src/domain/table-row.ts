import { z } from 'zod';
import { assessmentStatusSchema } from '#contexts/assessments/core';
import { targetStatusSchema } from '#contexts/targets/core';
import { maySee } from '#domain/access';
import { type Actor, type RecordedEvent } from '#domain/kernel';

/** One project of the year's table, as it stands or as it stood. */
export const tableRowSchema = z
  .object({
    targetId: z.uuid(),
    fiscalYear: z.int(),
    unit: z.string(),
    name: z.string(),
    budget: z.string(),
    indicatorCount: z.int(),
    weightTotal: z.string(),
    status: targetStatusSchema,
    round: z.int(),
    step: z
      .int()
      .nullable()
      .describe('正在审核的环节，从 1 起；没有则为 null The step that is to act, null where none is'),
    stepName: z.string().nullable(),
    assessment: assessmentStatusSchema
      .nullable()
      .describe('自评状态；尚未建立自评则为 null Status of the self-assessment, null where none is open'),
    score: z.string().nullable(),
    grade: z.string().nullable(),
  })
  .meta({ id: 'TargetTableRow' });
export type TableRow = Readonly<z.infer<typeof tableRowSchema>>;

/** Which projects: of one fiscal year, of units whose code begins so. */
export interface Scope {
  readonly year: number;
  readonly unit: string;
}

const opening = z.object({ fiscalYear: z.int(), unit: z.string() });

/** Year and unit of a project stand in the first event of its target and never change; nothing where it is no such event. */
export const placeOf = ({ data }: RecordedEvent): z.infer<typeof opening> | undefined => opening.safeParse(data).data;

export const isWithin = (event: RecordedEvent, { year, unit }: Scope): boolean => {
  const place = placeOf(event);
  return place?.fiscalYear === year && place.unit.startsWith(unit);
};

/** Of those within the actor's sight. */
export interface Seen extends Scope {
  readonly actor: Actor;
}

/** The same of who asks; `event` is the first of a target. */
export const isInSight = (event: RecordedEvent, of: Seen): boolean =>
  isWithin(event, of) && maySee(of.actor, 'target.read', placeOf(event)?.unit ?? '');

const textOf = ({ unit, name, targetId }: TableRow): string => [unit, name, targetId].join('\u0000');

export const inOrder = (rows: readonly TableRow[]): TableRow[] =>
  [...rows].sort((a, b) => (textOf(a) < textOf(b) ? -1 : 1));

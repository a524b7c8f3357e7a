import { Query } from '@nestjs/cqrs';
import { type EntityManager, type SelectQueryBuilder } from 'typeorm';
import { z } from 'zod';
import { type Person } from '#domain/kernel';
import { answering, scopeOf } from '#platform/context';
import { cursor, pageOf, type Page } from '#platform/http';
import { IntakeUnit } from './intake-unit.row.js';
import { ListedIntake } from './listed-intake.row.js';

export const importStatus = z.enum(['reading', 'failed', 'interrupted', 'read', 'accepted', 'applied']);

export interface ImportsAsked {
  readonly limit: number;
  readonly after?: string | undefined;
  readonly fiscalYear?: number | undefined;
  readonly unit?: string | undefined;
  readonly status?: z.infer<typeof importStatus> | undefined;
  readonly importedBy?: string | undefined;
}

export type ListedImport = Omit<ListedIntake, 'status'> & {
  readonly status: z.infer<typeof importStatus>;
  readonly units: readonly string[];
};

export class ListImports extends Query<Page<ListedImport>> {
  constructor(
    readonly asked: ImportsAsked,
    readonly actor: Person,
    readonly now: Date,
  ) {
    super();
  }
}

const place = z.tuple([z.iso.datetime(), z.uuid()]);
const unitsOf = (rows: EntityManager) =>
  rows.createQueryBuilder().subQuery().select('1').from(IntakeUnit, 'u').where('u.intakeId = t.intakeId');

/** The latest first. What is beyond the caller's sight is not there: every unit must be within it, and before one is known they must have sent it. */
export const listImports = answering(ListImports, async (rows, { asked, actor, now }) => {
  const found = rows
    .createQueryBuilder(ListedIntake, 't')
    .where(
      `CASE WHEN EXISTS ${unitsOf(rows).getQuery()}
            THEN :all OR NOT EXISTS ${unitsOf(rows).andWhere('NOT (u.unit LIKE ANY(:scopes))').getQuery()}
            ELSE t.importedBy = :me END`,
      { ...scopeOf(actor, 'intake.read'), me: actor.personId },
    )
    .orderBy({ 't.importedAt': 'DESC', 't.intakeId': 'DESC' })
    .limit(asked.limit + 1);
  narrow(found, rows, asked, now);
  if (asked.after !== undefined) {
    const [importedAt, intakeId] = cursor.decode(asked.after, place);
    found.andWhere('(t.importedAt, t.intakeId) < (:importedAt, :intakeId)', { importedAt, intakeId });
  }
  const page = pageOf(await found.getMany(), asked.limit, (row) => [row.importedAt.toISOString(), row.intakeId]);
  return { ...page, items: await withUnits(rows, page.items, now) };
});

function narrow(
  found: SelectQueryBuilder<ListedIntake>,
  rows: EntityManager,
  { fiscalYear, unit, status, importedBy: who }: ImportsAsked,
  now: Date,
): void {
  if (fiscalYear !== undefined) found.andWhere('t.fiscalYear = :fiscalYear', { fiscalYear });
  if (who !== undefined) found.andWhere('t.importedBy = :who', { who });
  if (unit !== undefined)
    found.andWhere(`EXISTS ${unitsOf(rows).andWhere('u.unit LIKE :unit').getQuery()}`, { unit: `${unit}%` });
  if (status === undefined) return;
  const isLate = 't.readBy IS NOT NULL AND t.readBy < :now';
  found.andWhere(status === 'interrupted' ? `t.status = 'reading' AND (${isLate})` : 't.status = :status', { status });
  if (status === 'reading') found.andWhere(`NOT (${isLate})`);
  found.setParameter('now', now);
}

/** What was announced and is over its time was left behind by an API that ended. */
const statusAt = ({ status, readBy }: ListedIntake, now: Date): ListedImport['status'] =>
  status === 'reading' && readBy !== null && readBy < now ? 'interrupted' : status;

async function withUnits(rows: EntityManager, items: readonly ListedIntake[], now: Date): Promise<ListedImport[]> {
  if (items.length === 0) return [];
  const named = await rows
    .createQueryBuilder(IntakeUnit, 'u')
    .where('u.intakeId = ANY(:ids)', { ids: items.map(({ intakeId }) => intakeId) })
    .orderBy({ 'u.intakeId': 'ASC', 'u.unit': 'ASC' })
    .getMany();
  return items.map((item) =>
    Object.assign({}, item, {
      status: statusAt(item, now),
      units: named.filter(({ intakeId }) => intakeId === item.intakeId).map(({ unit }) => unit),
    }),
  );
}

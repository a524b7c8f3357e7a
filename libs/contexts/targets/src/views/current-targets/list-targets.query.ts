import { Query } from '@nestjs/cqrs';
import { z } from 'zod';
import { answering } from '#platform/context';
import { cursor, pageOf, type Page } from '#platform/http';
import { Statement } from '../statement.js';
import { overdueOn, STEP_NAME, targetsAsked, type Narrowing, type Sight } from './asked-targets.js';
import { CurrentTarget } from './current-target.row.js';
import { type FoundTarget } from './found-target.js';

export const targetSorts = ['unit', 'name', 'budget', 'changed', 'due'] as const;

export interface TargetsAsked extends Narrowing {
  readonly sort: (typeof targetSorts)[number];
  readonly order: 'asc' | 'desc';
  readonly limit: number;
  readonly after?: string | undefined;
}

export class ListTargets extends Query<Page<FoundTarget>> {
  constructor(
    readonly asked: TargetsAsked,
    readonly sight: Sight,
  ) {
    super();
  }
}

interface SortColumn {
  readonly by: string;
  readonly type: string;
  readonly shape: z.ZodType<string>;
}

const text = (by: string): SortColumn => ({ by, type: 'text', shape: z.string() });
const last: SortColumn = { by: 't.target_id', type: 'uuid', shape: z.uuid() };

/** What it is sorted by, the target's id last. */
const columnsOf: Readonly<Record<TargetsAsked['sort'], readonly SortColumn[]>> = {
  unit: [{ by: '(-t.fiscal_year)', type: 'integer', shape: z.string().regex(/^-\d{4}$/) }, text('t.unit'), last],
  name: [text('t.name'), last],
  budget: [{ by: 't.budget', type: 'numeric', shape: z.string().regex(/^-?\d{1,16}(\.\d{1,2})?$/) }, last],
  changed: [
    { by: `(extract(epoch from t.changed_at) * 1000)::bigint`, type: 'bigint', shape: z.string().regex(/^\d{1,13}$/) },
    last,
  ],
  due: [{ by: `coalesce(t.due, '9999-12-31')`, type: 'text', shape: z.iso.date() }, last],
};

const inSnakeCase = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const LEFT_OUT = ['annualGoal', 'chain'];
const columns = Object.keys(CurrentTarget.columns)
  .filter((name) => !LEFT_OUT.includes(name))
  .map((name) => `t.${inSnakeCase(name)} as "${name}"`);

/** What one may see of what is asked for, by keyset. */
export const listTargets = answering(ListTargets, async (rows, { asked, sight }) => {
  const { sort, order, limit, after } = asked;
  const of = new Statement();
  const sorted = columnsOf[sort];
  const by = sorted.map((column) => column.by);
  const places = by.map((column) => `${column}::text`).join(', ');
  const found: unknown = await rows.query(
    `select ${columns.join(', ')}, ${STEP_NAME} as "stepName", jsonb_array_length(t.chain -> 'steps') as "stepCount",
       ${overdueOn(of.put(sight.today))} as overdue, array[${places}] as place
     ${targetsAsked(of, asked, sight)} ${after === undefined ? '' : `and ${beyond(of, after, { sorted, order })}`}
     order by ${by.map((column) => `${column} ${order}`).join(', ')} limit ${of.put(limit + 1)}`,
    of.parameters,
  );
  // The columns as they are named above.
  return pageOf(found as readonly FoundTarget[], limit, ({ place }) => place);
});

function beyond(
  of: Statement,
  after: string,
  { sorted, order }: { readonly sorted: readonly SortColumn[]; readonly order: 'asc' | 'desc' },
): string {
  const place = cursor.decode(after, z.tuple(sorted.map(({ shape }) => shape) as [z.ZodType<string>]));
  const values = sorted.map(({ type }, at) => `${of.put(place[at])}::${type}`);
  return `(${sorted.map(({ by }) => by).join(', ')}) ${order === 'asc' ? '>' : '<'} (${values.join(', ')})`;
}

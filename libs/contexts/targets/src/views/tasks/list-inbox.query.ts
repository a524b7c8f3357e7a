import { Query } from '@nestjs/cqrs';
import { type EntityManager } from 'typeorm';
import { z } from 'zod';
import { answering } from '#platform/context';
import { cursor, pageOf, type Page } from '#platform/http';
import { partsOfBox, sortOf } from './box-statements.js';
import { type Box, type Narrowing, type Order, type Reader, type Sort } from './inbox-asked.js';
import { itemOf, type InboxItem } from './inbox-item.js';
import { roundRows } from './round-rows.query.js';
import { READ_AT_ONCE, Statement } from '../statement.js';

export interface InboxAsked extends Narrowing {
  readonly box: Box;
  readonly sort: Sort;
  readonly order: Order;
  readonly limit: number;
  readonly after?: string | undefined;
}

export class ListInbox extends Query<Page<InboxItem>> {
  constructor(
    readonly asked: InboxAsked,
    readonly reader: Reader,
  ) {
    super();
  }
}

/** Where a row stands in its box. */
export interface Place {
  readonly at: string;
  readonly targetId: string;
  readonly n: number;
}

const shapes: Readonly<Record<Sort, z.ZodType<string>>> = {
  due: z.iso.date(),
  opened: z.string().regex(/^\d{1,13}$/),
  budget: z.string().regex(/^-?\d{1,16}(\.\d{1,2})?$/),
  name: z.string(),
};
const keyOf = ({ at, targetId, n }: Place) => [at, targetId, n];

/** A box of one person's, by keyset. SQL narrows by seat, place and who acted; the machine decides each row. */
export const listInbox = answering(ListInbox, async (rows, { asked, reader }) => {
  const { limit, after, sort } = asked;
  const found: { readonly place: Place; readonly item: InboxItem }[] = [];
  await rows.query(READ_AT_ONCE);
  let from = after === undefined ? undefined : placeIn(after, sort);
  for (;;) {
    const places = await placesIn(rows, asked, reader, from);
    const targets = await roundRows(rows, places);
    found.push(
      ...places.flatMap((place) => {
        const target = targets.get(place.targetId);
        const item = target && itemOf(asked.box, place, target, reader);
        return item === undefined ? [] : [{ place, item }];
      }),
    );
    from = places.at(-1);
    if (places.length <= limit || found.length > limit) break;
  }
  const { items, ...next } = pageOf(found, limit, ({ place }) => keyOf(place));
  return { items: items.map(({ item }) => item), ...next };
});

function placeIn(after: string, sort: Sort): Place {
  const [at, targetId, n] = cursor.decode(after, z.tuple([shapes[sort], z.uuid(), z.int32()]));
  return { at, targetId, n };
}

async function placesIn(rows: EntityManager, asked: InboxAsked, reader: Reader, from?: Place): Promise<Place[]> {
  const { box, sort, order, limit } = asked;
  const of = new Statement();
  const { by, text, read, n } = sortOf(box, sort);
  const parts = partsOfBox(of, box, asked, reader);
  const most = of.put(limit + 1);
  const beyond =
    from === undefined
      ? ''
      : `and (${by}, h.target_id, ${n}) ${order === 'asc' ? '>' : '<'}
         (${read(of.put(from.at))}, ${of.put(from.targetId)}::uuid, ${of.put(from.n)}::integer)`;
  const ordered = (columns: readonly string[]) =>
    `order by ${columns.map((column) => `${column} ${order}`).join(', ')} limit ${most}`;
  // A number in an order is the place of a column.
  const within = ordered([by, 'h.target_id', n].filter((column) => column !== '0'));
  const found: unknown = await rows.query(
    `select at, "targetId", n from (${parts
      .map(
        (part) =>
          `(select ${by} as key, ${text} as at, h.target_id as "targetId", ${n} as n ${part} ${beyond} ${within})`,
      )
      .join(' union all ')}) as found ${ordered(['key', '"targetId"', 'n'])}`,
    of.parameters,
  );
  return found as Place[]; // the columns as they are named above
}

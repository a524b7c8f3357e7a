import { Query } from '@nestjs/cqrs';
import { type EntityManager } from 'typeorm';
import { answering } from '#platform/context';
import { partsOfBox } from './box-statements.js';
import { type Box, type Narrowing, type Reader } from './inbox-asked.js';
import { READ_AT_ONCE, Statement } from '../statement.js';

/** How many are in each box; what is more than this many is as many. */
export const MOST_COUNTED = 10_000;

export interface InboxCounts {
  readonly todo: number;
  readonly overdue: number;
  readonly done: number;
  readonly toRead: number;
  readonly mine: number;
  readonly returned: number;
}

export class CountInbox extends Query<InboxCounts> {
  constructor(
    readonly reader: Reader,
    readonly asked: Narrowing = {},
  ) {
    super();
  }
}

export const countInbox = answering(CountInbox, async (rows, { reader, asked }) => {
  await rows.query(READ_AT_ONCE);
  const count = (box: Box, more: Narrowing = {}) => counted(rows, box, { ...asked, ...more }, reader);
  const overdue = asked.overdue === false ? 0 : await count('todo', { overdue: true });
  return {
    ...{ todo: await count('todo'), overdue, done: await count('done') },
    ...{ toRead: await count('to-read'), mine: await count('mine'), returned: await count('returned') },
  };
});

async function counted(rows: EntityManager, box: Box, asked: Narrowing, reader: Reader): Promise<number> {
  const of = new Statement();
  const parts = partsOfBox(of, box, asked, reader).map((part) => `(select ${part} limit ${MOST_COUNTED})`);
  const found: unknown = await rows.query(
    `select least(count(*), ${MOST_COUNTED})::integer as many from (${parts.join(' union all ')}) as counted`,
    of.parameters,
  );
  const [row] = found as readonly { readonly many: number }[]; // one row, as it is named above
  return row?.many ?? 0;
}

import { saysForOperator } from '../failure.js';
import { findInstance } from '../instance.js';
import { withEventStore, withReadStore } from '../stores.js';
import { currentRows } from './current-rows.js';
import { type Moment } from './moment.js';
import { printRows } from './print-rows.js';
import { type Scope, type TableRow } from './row.js';

export interface TableOptions extends Scope {
  readonly asOf?: Moment;
  readonly json?: true;
}

export async function showTable({ asOf, json, ...scope }: TableOptions): Promise<void> {
  const rows = asOf === undefined ? await current(scope) : await past(scope, asOf);
  saysForOperator();
  if (json) console.log(JSON.stringify(rows, null, 2));
  else if (rows.length > 0) console.log(printRows(rows));
  else
    console.error('没有这样的项目，请核对年度和单位代码。There is no such project: check the year and the unit code.');
}

const current = (scope: Scope): Promise<TableRow[]> =>
  withReadStore(findInstance(['DATABASE_URL']), (dataSource) => currentRows(dataSource, scope));

async function past(scope: Scope, moment: Moment): Promise<TableRow[]> {
  const { rowsAsOf } = await import('./rows-as-of.js');
  const settings = findInstance(['EVENTSTORE_URL']);
  const { timezone } = settings;
  return withEventStore(settings, (eventStore) => rowsAsOf(eventStore, scope, { moment, timezone }));
}

import { type DataSource } from 'typeorm';
import { isUnitCode, type RecordedEvent } from '#domain/kernel';
import { writeOut } from '#platform/terminal';
import { refuse, saysForOperator } from '../failure.js';
import { findInstance } from '../instance.js';
import { withEventStore, withReadStore } from '../stores.js';
import { currentRows } from './current-rows.js';
import { dayIn, localTime, type Moment } from './moment.js';
import { printRows } from './print-rows.js';
import { type Scope, type TableRow } from './row.js';

export interface TableOptions extends Scope {
  readonly asOf?: Moment;
  readonly json?: true;
}

export async function showTable({ asOf, json, ...scope }: TableOptions): Promise<void> {
  if (!isUnitCode(scope.unit)) {
    throw refuse(
      `“${scope.unit}”不是单位代码，应是每级三位数字，如 307、307001。`,
      'A unit code has three digits a level, like 307 or 307001.',
    );
  }
  const rows = asOf === undefined ? await current(scope) : await past(scope, asOf);
  if (rows.length === 0) throw noSuchProject();
  saysForOperator();
  writeOut(json ? JSON.stringify(rows, null, 2) : printRows(rows));
}

const noSuchProject = (): Error =>
  refuse('没有这样的项目，请核对年度和单位代码。', 'There is no such project: check the year and the unit code.');

const current = (scope: Scope): Promise<TableRow[]> =>
  withReadStore(findInstance(['DATABASE_URL']), async (dataSource) => {
    await refuseOldRows(dataSource);
    return currentRows(dataSource, scope);
  });

/** As the API does: they are of another event store than the one that is connected. */
async function refuseOldRows(dataSource: DataSource): Promise<void> {
  const { OTHER_LOG_WORDS: words, ServedViews } = await import('#platform/read-store');
  const served = new ServedViews(dataSource);
  for (const name of ['current-targets', 'assessments'])
    if ((await served.standingOf(name, 1)).isOfOtherLog) throw refuse(words.zh, words.en);
}

async function past(scope: Scope, moment: Moment): Promise<TableRow[]> {
  const { firstRecordOf, rowsAsOf } = await import('./rows-as-of.js');
  const settings = findInstance(['EVENTSTORE_URL']);
  const { timezone } = settings;
  return withEventStore(settings, async (eventStore) => {
    if (moment.kind === 'day') refuseTomorrow(moment.day, dayIn(timezone, new Date().toISOString()));
    else refuseBeyond(await eventStore.head(), moment.position);
    const rows = await rowsAsOf(eventStore, scope, { moment, timezone });
    if (rows.length > 0) return rows;
    const first = await firstRecordOf(eventStore, scope);
    throw first === undefined ? noSuchProject() : notYet(moment, first, timezone);
  });
}

/** What will be there once something is recorded is not told as if it were the past. */
function refuseBeyond(head: string, position: string): void {
  if (BigInt(position) <= BigInt(head)) return;
  throw refuse(
    `记录到位置 @${head} 为止，@${position} 还没有发生：请用不大于 @${head} 的位置，或去掉 --as-of 看现在的表。`,
    `The record ends at position @${head}, and @${position} has not come yet: name one up to @${head}, or leave --as-of out for the table as it stands.`,
  );
}

/** Days compare as their texts do. */
function refuseTomorrow(day: string, today: string): void {
  if (day <= today) return;
  throw refuse(
    `今天是 ${today}，${day} 还没有到：请用不晚于今天的日期，或去掉 --as-of 看现在的表。`,
    `Today is ${today}, and ${day} has not come yet: name a day up to today, or leave --as-of out for the table as it stands.`,
  );
}

function notYet(moment: Moment, { position, metadata }: RecordedEvent, timezone: string): Error {
  const then = moment.kind === 'day' ? moment.day : `@${moment.position}`;
  const first = `${localTime(timezone, metadata.recordedAt)} (@${position})`;
  return refuse(
    `截至 ${then} 这些项目还没有任何记录，第一条记录于 ${first}。`,
    `Nothing was recorded of these projects up to ${then}: the first record is of ${first}.`,
  );
}

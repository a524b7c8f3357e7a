import { writeOut } from '#platform/terminal';
import { refuse, saysForOperator } from '../failure.js';
import { findInstance } from '../instance.js';
import { findTargets } from './find-target.js';
import { asJson, asTable, listOf } from './print-record.js';
import { type Records } from './records.js';

export interface HistoryOptions {
  readonly as: string;
  readonly fromStore?: true;
  readonly json?: true;
}

/** Of the target that the text names: through the API as a person, or from the event store without one. */
export async function history(text: string, { as, fromStore, json }: HistoryOptions): Promise<void> {
  const show = (records: Records): Promise<void> => showHistory(records, text, json);
  if (!fromStore) {
    const { recordsAs } = await import('./records-as.js');
    await show(recordsAs(as));
    return;
  }
  const { withRecordsOfStore } = await import('./records-of-store.js');
  await withRecordsOfStore((records) => {
    saysForOperator();
    return show(records);
  });
}

async function showHistory(records: Records, text: string, json: true | undefined): Promise<void> {
  const found = await findTargets(text, records.listed);
  const [only] = found;
  if (found.length > 1) {
    writeOut(json ? JSON.stringify(found, null, 2) : listOf(found));
    throw refuse(`有 ${found.length} 个目标符合，请用编号指明。`, `${found.length} targets match: name one by its id.`);
  }
  const entries = only === undefined ? [] : await records.entriesOf(only.targetId);
  if (only === undefined || entries.length === 0)
    throw refuse('没有这个目标，请核对。', 'There is no such target: check it.');
  writeOut(json ? asJson(only.targetId, entries) : asTable(entries, findInstance([]).timezone));
  if (entries.some(({ odd }) => odd.length > 0)) process.exitCode = 1;
}

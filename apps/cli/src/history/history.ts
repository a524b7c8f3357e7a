import { writeOut } from '#platform/terminal';
import { saysForOperator } from '../failure.js';
import { findInstance } from '../instance.js';
import { findTargets, noTarget, onlyOf } from './find-target.js';
import { asJson, asTable } from './print-record.js';
import { type Records, type RecordsOfApi } from './records.js';

export interface HistoryOptions {
  readonly as: string;
  readonly events?: true;
  readonly fromStore?: true;
  readonly json?: true;
}

/** Of the target that the text names: through the API as a person, or from the event store without one. */
export async function history(text: string, { as, events, fromStore, json }: HistoryOptions): Promise<void> {
  if (!fromStore) {
    const { recordsAs } = await import('./records-as.js');
    await (events ? showEvents : showTimeline)(recordsAs(as), text, json);
    return;
  }
  const { withRecordsOfStore } = await import('./records-of-store.js');
  await withRecordsOfStore((records) => {
    saysForOperator();
    return showEvents(records, text, json);
  });
}

async function showTimeline(records: RecordsOfApi, text: string, json: true | undefined): Promise<void> {
  const { targetId } = onlyOf(await findTargets(text, records.listed), json);
  const timeline = await records.timelineOf(targetId);
  const { drawTimeline } = await import('./timeline/draw-timeline.js');
  writeOut(json ? JSON.stringify(timeline, null, 2) : drawTimeline(timeline, findInstance([]).timezone));
  if (timeline.oddCount > 0) process.exitCode = 1;
}

async function showEvents(records: Records, text: string, json: true | undefined): Promise<void> {
  const { targetId } = onlyOf(await findTargets(text, records.listed), json);
  const entries = await records.entriesOf(targetId);
  if (entries.length === 0) throw noTarget();
  writeOut(json ? asJson(targetId, entries) : asTable(entries, findInstance([]).timezone));
  if (entries.some(({ odd }) => odd.length > 0)) process.exitCode = 1;
}

import { answerOf } from '#platform/api-client';
import { writeError, writeOut } from '#platform/terminal';
import { apiAs } from '../sign-in/api-as.js';
import { itemsOf } from './inbox-items.js';
import { type BoxName, type InboxOptions } from './options.js';
import { printCounts, printInbox } from './print-inbox.js';

export async function showInbox(named: BoxName, { as, json, ...options }: InboxOptions): Promise<void> {
  const box = named === 'copies' ? 'to-read' : named;
  const api = apiAs(as);
  const { items, isAll } = await itemsOf(api, box, options);
  const counts = await answerOf(api.GET('/api/v1/inbox/counts'));
  writeOut(json ? JSON.stringify({ counts, items }, null, 2) : `${printCounts(counts)}\n\n${printInbox(box, items)}`);
  if (!isAll) writeError('还有更多，加 --limit 显示。There are more: --limit shows them.');
}

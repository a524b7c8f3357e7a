import { answerOf, type ApiClient, type Schemas } from '#platform/api-client';
import { writeError, writeOut } from '#platform/terminal';
import { apiAs } from '../sign-in/api-as.js';
import { type BoxName } from './inbox.command.js';
import { given, type Asking, type Narrowing } from './options.js';
import { printCounts, printInbox } from './print-inbox.js';

export type InboxItem = Schemas['InboxItem'];
type Box = 'todo' | 'done' | 'to-read' | 'mine' | 'returned';

export interface InboxOptions extends Asking, Narrowing {
  readonly limit: number;
}

const MOST = 200;

/** The first rows of a box, so many at most; whether there are more. */
export async function itemsOf(
  api: ApiClient,
  box: Box,
  { limit, year, unit, step, overdue, text }: Narrowing & { readonly limit: number },
): Promise<{ readonly items: readonly InboxItem[]; readonly isAll: boolean }> {
  const wanted = { box, ...given({ fiscalYear: year, unit, step, overdue: overdue && ('true' as const), text }) };
  const items: InboxItem[] = [];
  for (let after: string | undefined; ;) {
    const query = { ...wanted, limit: Math.min(MOST, limit - items.length), ...given({ after }) };
    const page = await answerOf(api.GET('/api/v1/inbox', { params: { query } }));
    items.push(...page.items);
    after = page.next;
    if (after === undefined || items.length >= limit) return { items, isAll: after === undefined };
  }
}

export async function showInbox(named: BoxName, { as, json, ...options }: InboxOptions): Promise<void> {
  const box = named === 'copies' ? 'to-read' : named;
  const api = apiAs(as);
  const { items, isAll } = await itemsOf(api, box, options);
  const counts = await answerOf(api.GET('/api/v1/inbox/counts'));
  writeOut(json ? JSON.stringify({ counts, items }, null, 2) : `${printCounts(counts)}\n\n${printInbox(box, items)}`);
  if (!isAll) writeError('还有更多，加 --limit 显示。There are more: --limit shows them.');
}

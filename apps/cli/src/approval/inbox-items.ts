import { answerOf, type ApiClient, type Schemas } from '#platform/api-client';
import { given, type Narrowing } from './options.js';

export type InboxItem = Schemas['InboxItem'];
type Box = 'todo' | 'done' | 'to-read' | 'mine' | 'returned';

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

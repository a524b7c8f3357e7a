import { useInfiniteQuery } from '@tanstack/react-query';
import { answerOf, type Schemas } from '#platform/api-client';
import { api } from '../api/client.js';
import { type Filters, type Sorting } from './filters.js';
import { type Box } from './items-table.js';

const PAGE = 100;

/** A page of a box. */
export const pageOf = (
  box: Box,
  asked: Filters & Sorting,
  of: { after?: string; limit?: number; signal?: AbortSignal },
) => {
  const { after = '', limit = PAGE, signal } = of;
  const query = { box, ...asked, limit, ...(after === '' ? {} : { after }) };
  return answerOf(api.GET('/api/v1/inbox', { params: { query }, ...(signal ? { signal } : {}) }));
};

/** Pages of a box. */
export const useItems = (box: Box, asked: Filters & Sorting, isWanted = true) =>
  useInfiniteQuery({
    queryKey: ['inbox', box, asked],
    enabled: isWanted,
    initialPageParam: '',
    queryFn: ({ pageParam: after, signal }) => pageOf(box, asked, { after, signal }),
    getNextPageParam: ({ next }) => next ?? undefined,
  });

/** All that match, page by page; tells how many have come. */
export async function allItems(box: Box, asked: Filters & Sorting, told: (count: number) => void, signal: AbortSignal) {
  const all: Schemas['InboxItem'][] = [];
  for (let after: string | undefined = ''; after !== undefined;) {
    const page: Schemas['InboxItemPage'] = await pageOf(box, asked, { after, limit: 200, signal });
    all.push(...page.items);
    told(all.length);
    after = page.next;
  }
  return all;
}

import { useInfiniteQuery } from '@tanstack/react-query';
import { answerOf } from '#platform/api-client';
import { api } from '../api/client.js';
import { type Box } from './items-table.js';

/** Pages of a box. */
export const useItems = (box: Box, text: string) =>
  useInfiniteQuery({
    queryKey: ['inbox', box, text],
    initialPageParam: '',
    queryFn: ({ pageParam: after, signal }) =>
      answerOf(
        api.GET('/api/v1/inbox', {
          signal,
          params: { query: { box, ...(text === '' ? {} : { text }), ...(after === '' ? {} : { after }) } },
        }),
      ),
    getNextPageParam: ({ next }) => next ?? undefined,
  });

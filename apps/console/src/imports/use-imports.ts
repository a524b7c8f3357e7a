import { type Schemas, answerOf } from '#platform/api-client';
import { useInfiniteQuery } from '@tanstack/react-query';
import { api } from '../api/client.js';

export type Listed = Schemas['ListedIntake'];
export type Status = Listed['status'];

const UNDER_WAY: readonly Status[] = ['reading', 'accepted'];
const LOOK_AGAIN_MS = 2000;

/** The latest first; asked again while something is under way. */
export const useImports = (status: Status | undefined) =>
  useInfiniteQuery({
    queryKey: ['imports', status],
    initialPageParam: '',
    queryFn: ({ pageParam: after, signal }) =>
      answerOf(
        api.GET('/api/v1/intakes', {
          signal,
          params: { query: { ...(status === undefined ? {} : { status }), ...(after === '' ? {} : { after }) } },
        }),
      ),
    getNextPageParam: ({ next }) => next ?? undefined,
    refetchInterval: ({ state: { data } }) =>
      data?.pages.some(({ items }) => items.some((each) => UNDER_WAY.includes(each.status))) ? LOOK_AGAIN_MS : false,
  });

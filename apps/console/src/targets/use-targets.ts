import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { sum, twoPlaces } from '#domain/kernel';
import { answerOf } from '#platform/api-client';
import { useEffect } from 'react';
import { api } from '../api/client.js';
import { asOfRows } from './as-of-rows.js';
import { useSummary } from './use-summary.js';
import { asQuery, canLookBack, narrowingOf, type Row, type View } from './view.js';

export interface Shown {
  readonly rows: readonly Row[];
  /** Of all that is asked for, whether it has come yet or not. */
  readonly total: { readonly count: number; readonly budget: string } | undefined;
  readonly isPending: boolean;
  readonly error: unknown;
  readonly again: () => void;
}

/** So many are shown at once; the others come behind them. */
const FIRST = 200;
const REST = 2000;

/** The targets of a view as they stand, with what they come to. */
export function useTargets(view: View): Shown {
  const isNow = view.asOf === undefined;
  const now = useNow(view, isNow);
  const total = useSummary(narrowingOf(view), isNow);
  const then = useAsOf(view);
  if (isNow) {
    const rows = now.data?.pages.flatMap(({ items }) => items) ?? [];
    const error = now.error ?? total.error;
    return { rows, total: total.data, isPending: now.isPending, error, again: () => void now.refetch() };
  }
  const rows = asOfRows(then.data ?? [], view);
  return {
    ...{ rows, total: { count: rows.length, budget: twoPlaces(sum(rows.map(({ budget }) => budget))) } },
    ...{ isPending: then.isLoading, error: then.error, again: () => void then.refetch() },
  };
}

function useNow(view: View, enabled: boolean) {
  const { sort, order } = view;
  const asked = { ...narrowingOf(view), ...(sort ? { sort } : {}), ...(order ? { order } : {}) };
  const list = useInfiniteQuery({
    queryKey: ['targets', asked],
    enabled,
    initialPageParam: '',
    queryFn: ({ pageParam: after, signal }) =>
      answerOf(
        api.GET('/api/v1/targets', {
          signal,
          params: {
            query: { ...asQuery(asked), limit: after === '' ? FIRST : REST, ...(after === '' ? {} : { after }) },
          },
        }),
      ),
    getNextPageParam: ({ next }) => next ?? undefined,
  });
  const { hasNextPage, isFetching, isError, fetchNextPage } = list;
  useEffect(() => {
    if (hasNextPage && !isFetching && !isError) void fetchNextPage();
  }, [hasNextPage, isFetching, isError, fetchNextPage]);
  return list;
}

/** The table of a day in the past; nothing where none is asked for. */
export const useAsOf = ({ asOf, fiscalYear, unit }: View) =>
  useQuery({
    queryKey: ['target-table', fiscalYear, unit, asOf],
    enabled: asOf !== undefined && canLookBack({ ...(fiscalYear ? { fiscalYear } : {}), ...(unit ? { unit } : {}) }),
    staleTime: 60_000, // the day may be today
    queryFn: async ({ signal }) => {
      const query = { fiscalYear: fiscalYear ?? 0, unit: unit ?? '', asOf: asOf ?? '' };
      return (await answerOf(api.GET('/api/v1/target-table', { signal, params: { query } }))).items;
    },
  });

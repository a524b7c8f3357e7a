import { answerOf, type Schemas } from '#platform/api-client';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, queries } from '../api/client.js';

export type State = Schemas['Operations'];
export type Job = Schemas['OperatedJob'];
export type ParkedStream = Schemas['ParkedStream'];
export type JobState = 'failed' | 'waiting' | 'active' | 'delayed';

const LOOK_AGAIN_MS = 5000;
const paged = (after: string) => (after === '' ? {} : { after });
const each = {
  initialPageParam: '',
  getNextPageParam: ({ next }: { readonly next?: string }) => next ?? undefined,
  refetchInterval: LOOK_AGAIN_MS,
};

export const useOperations = () =>
  queries.useQuery('get', '/api/v1/operations', {}, { refetchInterval: LOOK_AGAIN_MS });

export const useParked = () =>
  useInfiniteQuery({
    ...each,
    queryKey: ['operations', 'parked'],
    queryFn: ({ pageParam, signal }) =>
      answerOf(api.GET('/api/v1/operations/parked', { signal, params: { query: paged(pageParam) } })),
  });

export const useJobs = (state: JobState) =>
  useInfiniteQuery({
    ...each,
    queryKey: ['operations', 'jobs', state],
    queryFn: ({ pageParam, signal }) =>
      answerOf(api.GET('/api/v1/operations/jobs', { signal, params: { query: { state, ...paged(pageParam) } } })),
  });

/** One act of an operator; whatever came of it, what is shown is asked anew. */
export function useAct<Given>(act: (given: Given) => Promise<unknown>) {
  const client = useQueryClient();
  return useMutation({ mutationFn: act, onSettled: () => client.invalidateQueries() });
}

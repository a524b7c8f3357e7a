import { useQuery } from '@tanstack/react-query';
import { answerOf } from '#platform/api-client';
import { api } from '../api/client.js';

/** Years of which there are targets within sight, the latest first. */
export const useYears = (): readonly number[] =>
  useQuery({
    queryKey: ['target-years'],
    staleTime: 60_000,
    queryFn: async ({ signal }) => (await answerOf(api.GET('/api/v1/target-summary', { signal }))).years,
  }).data ?? [];

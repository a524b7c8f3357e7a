import { useQuery } from '@tanstack/react-query';
import { answerOf } from '#platform/api-client';
import { api } from '../api/client.js';
import { asQuery, type View } from './view.js';

/** How many there are, what they come to and where they stand, of what is asked for; as long as it is `enabled`. */
export const useSummary = (asked: Omit<View, 'sort' | 'order' | 'asOf'>, enabled = true) =>
  useQuery({
    queryKey: ['targets', 'total', asked],
    enabled,
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/target-summary', { signal, params: { query: asQuery(asked) } })),
  });

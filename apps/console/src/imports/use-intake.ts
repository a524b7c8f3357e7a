import { answerOf, type Schemas } from '#platform/api-client';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, queries } from '../api/client.js';
import { type Decision, inParts } from './decisions.js';

const LOOK_AGAIN_MS = 1000;
const UNDER_WAY: readonly string[] = ['reading', 'accepted'];

/** Asked again while it is read, and while drafts are made of it. */
export const useIntake = (intakeId: string) =>
  queries.useQuery(
    'get',
    '/api/v1/intakes/{intakeId}',
    { params: { path: { intakeId } } },
    { refetchInterval: ({ state: { data } }) => (data && UNDER_WAY.includes(data.status) ? LOOK_AGAIN_MS : false) },
  );

const PAGE = 200;
const paged = (after: string) => ({ limit: PAGE, ...(after === '' ? {} : { after }) });

/** What is to be decided, or everything that was found. */
export const useFindings = (intakeId: string, only: 'open' | 'all') =>
  useInfiniteQuery({
    queryKey: ['findings', intakeId, only],
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) => {
      const query = { ...paged(pageParam), ...(only === 'open' ? { open: 'true' as const } : {}) };
      const params = { path: { intakeId }, query };
      return answerOf(api.GET('/api/v1/intakes/{intakeId}/findings', { signal, params }));
    },
    getNextPageParam: ({ next }) => next ?? undefined,
  });

/** The rows of one project, as they were printed and as they were read. */
export const useRows = (intakeId: string, project: number) =>
  useInfiniteQuery({
    queryKey: ['rows', intakeId, project],
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) => {
      const params = { path: { intakeId }, query: { ...paged(pageParam), project } };
      return answerOf(api.GET('/api/v1/intakes/{intakeId}/rows', { signal, params }));
    },
    getNextPageParam: ({ next }) => next ?? undefined,
    // What was read never changes.
    staleTime: Infinity,
  });

interface Deciding {
  /** The same at every try of the same decisions. */
  readonly key: string;
  readonly decisions: readonly Decision[];
}

/** Records decisions on what was read, part by part where there are many. */
export function useDecide({ intakeId, digest = '' }: Pick<Schemas['Intake'], 'intakeId' | 'digest'>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ key, decisions }: Deciding) => {
      for (const [at, part] of inParts(decisions).entries()) {
        const params = { path: { intakeId }, header: { 'Idempotency-Key': `${key}-${at}` } };
        const body = { digest, decisions: [...part] };
        await answerOf(api.POST('/api/v1/intakes/{intakeId}/decisions', { params, body }));
      }
    },
    onSettled: () => client.invalidateQueries(),
  });
}

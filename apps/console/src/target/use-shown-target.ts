import { useQuery } from '@tanstack/react-query';
import { answerOf, type Schemas } from '#platform/api-client';
import { api, queries } from '../api/client.js';
import { marksOf, noMarks } from './paper-changes.js';
import { sinceWhen } from './since.js';

/** All that the server says of one target to whoever is signed in. */
export function useShownTarget(targetId: string) {
  const params = { path: { targetId } };
  const target = queries.useQuery('get', '/api/v1/targets/{targetId}', { params });
  const next = queries.useQuery('get', '/api/v1/targets/{targetId}/next', { params });
  const { status, round = 0 } = target.data ?? {};
  // Once it is over nobody signs it any more.
  const isOver = status === undefined || status === 'approved' || status === 'voided';
  const signers = queries.useQuery('get', '/api/v1/targets/{targetId}/signers', { params }, { enabled: !isOver });
  const timeline = queries.useQuery('get', '/api/v1/targets/{targetId}/timeline', { params }, { enabled: round > 0 });
  const me = queries.useQuery('get', '/api/v1/whoami').data?.personId ?? '';
  return { target, next, signers, timeline, me };
}

interface Compared {
  readonly target: Pick<Schemas['Target'], 'targetId' | 'status' | 'contentHash'>;
  readonly timeline: { readonly data?: Schemas['TargetTimeline'] | undefined };
  readonly me: string;
}

/** What is other than it was when one acted on it last, else in the submission before. */
export function useChanges({ target, timeline, me }: Compared) {
  const { targetId, status, contentHash } = target;
  const since = sinceWhen(timeline.data?.items ?? [], me, status === 'in-approval');
  const { data, error } = useQuery({
    queryKey: ['differences', targetId, since?.round, contentHash],
    enabled: since !== undefined && status !== 'approved',
    queryFn: ({ signal }) =>
      answerOf(
        api.GET('/api/v1/targets/{targetId}/differences', {
          signal,
          params: { path: { targetId }, query: { from: since?.round ?? 1 } },
        }),
      ),
  });
  return { since: data && since, marks: data ? marksOf(data) : noMarks, error };
}

import { useQuery } from '@tanstack/react-query';
import { answerOf, type Schemas } from '#platform/api-client';
import { api, queries } from '../api/client.js';

export type Entry = Schemas['HistoryEntry'];
export type NameOf = (personId: string) => string;

/** Of a target nothing near so many things happen; what is beyond is under all events. */
const MOST_PAGES = 10;

/** What happened to a target and its assessment, oldest first. */
export const useHistory = (targetId: string) =>
  useQuery({
    queryKey: ['history', targetId],
    queryFn: async ({ signal }) => {
      const entries: Entry[] = [];
      let after: string | undefined;
      for (let page = 0; page < MOST_PAGES; page += 1) {
        const query = { limit: 200, ...(after === undefined ? {} : { after }) };
        const params = { path: { targetId }, query };
        const { items, next } = await answerOf(api.GET('/api/v1/targets/{targetId}/history', { params, signal }));
        entries.push(...items);
        if (next === undefined) break;
        after = next;
      }
      return entries;
    },
  });

export const useTimeline = (targetId: string) =>
  queries.useQuery('get', '/api/v1/targets/{targetId}/timeline', {
    params: { path: { targetId }, query: { limit: 50 } },
  });

/** Of those who are named in its rounds; of others the id. */
export function useNames(targetId: string): NameOf {
  const timeline = useTimeline(targetId);
  const names = new Map((timeline.data?.people ?? []).map(({ personId, name }) => [personId, name]));
  return (personId) => names.get(personId) ?? personId;
}

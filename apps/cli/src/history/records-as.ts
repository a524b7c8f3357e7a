import { answerOf, type ApiClient } from '#platform/api-client';
import { apiAs } from '../sign-in/api-as.js';
import { atOnce, tableOf } from '../table/table-of.js';
import { type RecordsOfApi } from './records.js';
import { type Timeline } from './timeline/timeline-words.js';

/** Through the HTTP API: what this person may see. */
export function recordsAs(as: string): RecordsOfApi {
  const api = apiAs(as);
  return {
    listed: (scope) => tableOf(api, scope),
    entriesOf: async (targetId) => {
      const params = { path: { targetId } };
      return (await answerOf(api.GET('/api/v1/targets/{targetId}/record', { params, fetch: atOnce }))).events;
    },
    timelineOf: (targetId) => timelineOf(api, targetId),
  };
}

/** Page by page; whoever is named on several is named once. */
async function timelineOf(api: ApiClient, targetId: string): Promise<Timeline> {
  const page = (after?: string) => {
    const query = { limit: 50, ...(after === undefined ? {} : { after }) };
    const params = { path: { targetId }, query };
    return answerOf(api.GET('/api/v1/targets/{targetId}/timeline', { params, fetch: atOnce }));
  };
  const { next: second, ...first } = await page();
  const items = [...first.items];
  const people = new Map(first.people.map((each) => [each.personId, each]));
  for (let next = second; next !== undefined;) {
    const more = await page(next);
    items.push(...more.items);
    for (const each of more.people) people.set(each.personId, each);
    next = more.next;
  }
  return { ...first, items, people: [...people.values()] };
}

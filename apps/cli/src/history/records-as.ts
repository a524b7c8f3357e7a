import { answerOf } from '#platform/api-client';
import { apiAs } from '../sign-in/api-as.js';
import { atOnce, tableOf } from '../table/table-of.js';
import { type Records } from './records.js';

/** Through the HTTP API: what this person may see. */
export function recordsAs(as: string): Records {
  const api = apiAs(as);
  return {
    listed: (scope) => tableOf(api, scope),
    entriesOf: async (targetId) => {
      const params = { path: { targetId } };
      return (await answerOf(api.GET('/api/v1/targets/{targetId}/record', { params, fetch: atOnce }))).events;
    },
  };
}

import { answerOf } from '#platform/api-client';
import { apiAs } from '../import/api-as.js';
import { findInstance } from '../instance.js';
import { atOnce, tableOf } from '../table/table-of.js';
import { type Records } from './records.js';

/** Through the HTTP API: what this person may see. */
export async function recordsAs(as: string): Promise<Records> {
  const api = await apiAs(findInstance(['JIXIAO_TOKEN_SECRET']), as);
  return {
    listed: (scope) => tableOf(api, scope),
    entriesOf: async (targetId) => {
      const params = { path: { targetId } };
      return (await answerOf(api.GET('/api/v1/targets/{targetId}/record', { params, fetch: atOnce }))).events;
    },
  };
}

import { answerOf } from '#platform/api-client';
import { api } from '../api/client.js';
import { type Seen } from './state.js';

const WAIT_MS = 250;
/** What another wrote is read somewhat later: so often it is asked for. */
const MOST = 40;

/** The target as it stands after a revision that is not the newest any more. */
export async function newer(targetId: string, than: number): Promise<Seen> {
  for (let tries = 1; ; tries += 1) {
    const { revision, content } = await answerOf(
      api.GET('/api/v1/targets/{targetId}', { params: { path: { targetId } } }),
    );
    if (revision > than) return { revision, content };
    if (tries === MOST) throw new Error('what is newer was not to be read');
    await new Promise((resolve) => setTimeout(resolve, WAIT_MS));
  }
}

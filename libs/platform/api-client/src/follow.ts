import { ApiProblem } from './answer-of.js';
import { type Connection, type Schemas } from './api-client.js';
import { serverSent, type ServerSent } from './server-sent.js';

/** What somebody is told who follows; `id` is what to go on from. */
export type Told = { readonly id: string } & (
  | { readonly event: 'inbox'; readonly data: Schemas['InboxCounts'] & { readonly position: string } }
  | {
      readonly event: 'target';
      readonly data: { readonly targetId: string; readonly revision: number; readonly position: string };
    }
  /** Read anew what is shown. */
  | { readonly event: 'resync'; readonly data: { readonly because: string } }
);

export interface Following extends Pick<Connection, 'url' | 'token'> {
  /** Ends it. */
  readonly signal: AbortSignal;
  /** The id of what was heard last, perhaps in another life. */
  readonly after?: string;
}

/** The server says something every 15 s: after three times that, nobody is there. */
const SILENCE_MS = 45_000;
const WAITS = { firstMs: 250, longestMs: 15_000 };

/**
 * What changed and what waits, as it happens, over restarts and lost connections, with what was missed in between. Ends when `signal`
 * aborts or the session is over; throws an ApiProblem where it is refused for good.
 */
export async function* follow({ signal, after, ...connection }: Following): AsyncGenerator<Told> {
  const going: Going = { id: after, waitMs: WAITS.firstMs, isOver: false };
  while (!signal.aborted) {
    yield* untilItBreaks({ ...connection, signal }, going);
    if (going.isOver) return;
    // Not all at once, who lost the same server.
    await pause(going.waitMs * (0.5 + Math.random()), signal);
    going.waitMs = Math.min(going.waitMs * 2, WAITS.longestMs);
  }
}

interface Going {
  id: string | undefined;
  waitMs: number;
  isOver: boolean;
}

async function* untilItBreaks(following: Following, going: Going): AsyncGenerator<Told> {
  try {
    for await (const each of oneStream({ ...following, ...(going.id === undefined ? {} : { after: going.id }) })) {
      going.waitMs = WAITS.firstMs;
      going.id = each.id ?? going.id;
      going.isOver = isLast(each);
      const told = toldOf(each);
      if (told) yield told;
    }
  } catch (error) {
    if (error instanceof ApiProblem && !isPassing(error)) throw error;
  }
}

async function* oneStream({ url, token, signal, after }: Following): AsyncGenerator<ServerSent> {
  const silent = new AbortController();
  let silence: ReturnType<typeof setTimeout> | undefined;
  const heard = (): void => {
    clearTimeout(silence);
    silence = setTimeout(() => silent.abort(), SILENCE_MS);
  };
  try {
    heard();
    const bearer = typeof token === 'function' ? await token() : token;
    const headers = {
      ...(bearer === undefined ? {} : { authorization: `Bearer ${bearer}` }),
      ...(after === undefined ? {} : { 'last-event-id': after }),
    };
    const answer = await fetch(`${url}/api/v1/events`, { headers, signal: AbortSignal.any([signal, silent.signal]) });
    if (!answer.ok || !answer.body) throw new ApiProblem(answer, await answer.json().catch(() => undefined));
    yield* serverSent(answer.body, heard);
  } finally {
    clearTimeout(silence);
  }
}

/** Who says when to come again, or is not the API but somebody before it that finds it away. */
const isPassing = ({ status, problem }: ApiProblem): boolean =>
  status === 429 || (status >= 500 && (problem === undefined || status === 503));

const isLast = ({ event, data }: ServerSent): boolean => event === 'end' && becauseOf(data) === 'session-ended';

const becauseOf = (data: string): unknown => Reflect.get(Object(JSON.parse(data)), 'because');

const EVENTS: readonly string[] = ['inbox', 'target', 'resync'] satisfies readonly Told['event'][];

/** Nothing of what this client does not know. */
const toldOf = ({ event, id, data }: ServerSent): Told | undefined =>
  EVENTS.includes(event) && id !== undefined
    ? ({ event, id, data: JSON.parse(data) as unknown } as Told) // as the document says
    : undefined;

async function pause(ms: number, signal: AbortSignal): Promise<void> {
  await new Promise<void>((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal.addEventListener('abort', done);
    if (signal.aborted) done();
  });
}

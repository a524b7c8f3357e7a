import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type Socket } from 'node:net';
import { StoreUnavailable } from '../storage/recorded.js';

export interface Questions {
  /** Why the store cannot take an append now; undefined when it can. */
  readonly unready: () => Promise<string | undefined>;
  /** Metrics in the text form of Prometheus. */
  readonly scrape: () => Promise<string>;
  /** Whether who sends this header may see more than that the store is there and takes appends. */
  readonly knows: (authorization: string | undefined) => Promise<boolean>;
}

interface Answer {
  readonly status: number;
  readonly type?: string;
  readonly body?: string;
}

interface Question extends Questions {
  readonly authorization: string | undefined;
}

/** One question, one answer: a connection lives no longer, whatever it sends or does not send. */
const LIFETIME_MS = 10_000;
const MAX_HEADER_BYTES = 8 * 1024;
const TEXT = 'text/plain; charset=utf-8';
const JSON_TEXT = 'application/json; charset=utf-8';
const PASSWORD = '请用事件库的用户和口令（Basic）。Send a user of the event store with its password (Basic).\n';
const METRICS = 'text/plain; version=0.0.4; charset=utf-8';

/** Health and metrics over HTTP/1.1, for connections that the door hands over. */
export function httpDoor(questions: Questions, lifetimeMs = LIFETIME_MS): (socket: Socket) => void {
  const server = createServer({ maxHeaderSize: MAX_HEADER_BYTES }, (request, response) => {
    answer(request, questions).then(
      (given) => send(request, response, given),
      (error: unknown) => send(request, response, failed(error)),
    );
  });
  return (socket) => {
    const late = setTimeout(() => socket.destroy(), lifetimeMs);
    socket.once('close', () => clearTimeout(late));
    server.emit('connection', socket);
    socket.resume();
  };
}

const failed = (error: unknown): Answer => ({
  status: error instanceof StoreUnavailable ? 503 : 500,
  type: TEXT,
  body: error instanceof Error ? error.message : String(error),
});

/** What there is to ask; any other path is 404 whatever the method. */
const answers = new Map<string, (question: Question) => Answer | Promise<Answer>>([
  ['/health/live', () => ({ status: 204 })],
  ['/health/ready', ready],
  // The words of the real server, by which its clients and load balancers know that it is there.
  ['/ping', () => ({ status: 200, type: JSON_TEXT, body: '{"text":"Ping request successfully handled"}' })],
  ['/metrics', metrics],
]);

async function answer({ method, url = '', headers }: IncomingMessage, questions: Questions): Promise<Answer> {
  const found = answers.get(url.split('?')[0] ?? '');
  if (!found) return { status: 404 };
  if (method !== 'GET' && method !== 'HEAD') return { status: 405 };
  return found({ ...questions, authorization: headers.authorization });
}

async function metrics({ scrape, knows, authorization }: Question): Promise<Answer> {
  if (!(await knows(authorization))) return { status: 401, type: TEXT, body: PASSWORD };
  return { status: 200, type: METRICS, body: await scrape() };
}

/** Why it is not ready comes from within: it is for those who are known. */
async function ready({ unready, knows, authorization }: Question): Promise<Answer> {
  const reason = await unready();
  const told = reason !== undefined && (await knows(authorization)) ? { reason } : {};
  const body = JSON.stringify(reason === undefined ? { status: 'ready' } : { status: 'unavailable', ...told });
  return { status: reason === undefined ? 200 : 503, type: JSON_TEXT, body };
}

function send(request: IncomingMessage, response: ServerResponse, { status, type, body }: Answer): void {
  request.resume();
  response.writeHead(status, {
    connection: 'close',
    ...(type !== undefined && { 'content-type': type }),
    ...(status === 401 && { 'www-authenticate': 'Basic realm="event store", charset="UTF-8"' }),
  });
  response.end(body);
}

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type Socket } from 'node:net';

export interface Questions {
  /** Why the store cannot take an append now; undefined when it can. */
  readonly unready: () => Promise<string | undefined>;
  /** Metrics in the text form of Prometheus. */
  readonly scrape: () => Promise<string>;
}

interface Answer {
  readonly status: number;
  readonly type?: string;
  readonly body?: string;
}

/** One question, one answer: a connection lives no longer, whatever it sends or does not send. */
const LIFETIME_MS = 10_000;
const MAX_HEADER_BYTES = 8 * 1024;
const TEXT = 'text/plain; charset=utf-8';
const JSON_TEXT = 'application/json; charset=utf-8';
const METRICS = 'text/plain; version=0.0.4; charset=utf-8';

/** Health and metrics over HTTP/1.1, for connections that the door hands over. */
export function httpDoor(questions: Questions, lifetimeMs = LIFETIME_MS): (socket: Socket) => void {
  const server = createServer({ maxHeaderSize: MAX_HEADER_BYTES }, (request, response) => {
    answer(request, questions).then(
      (given) => send(request, response, given),
      (error: unknown) => send(request, response, { status: 500, type: TEXT, body: String(error) }),
    );
  });
  return (socket) => {
    const late = setTimeout(() => socket.destroy(), lifetimeMs);
    socket.once('close', () => clearTimeout(late));
    server.emit('connection', socket);
    socket.resume();
  };
}

/** What there is to ask; any other path is 404 whatever the method. */
const answers = new Map<string, (questions: Questions) => Answer | Promise<Answer>>([
  ['/health/live', () => ({ status: 204 })],
  ['/health/ready', ready],
  // The words of the real server, by which its clients and load balancers know that it is there.
  ['/ping', () => ({ status: 200, type: JSON_TEXT, body: '{"text":"Ping request successfully handled"}' })],
  ['/metrics', async ({ scrape }) => ({ status: 200, type: METRICS, body: await scrape() })],
]);

async function answer({ method, url = '' }: IncomingMessage, questions: Questions): Promise<Answer> {
  const found = answers.get(url.split('?')[0] ?? '');
  if (!found) return { status: 404 };
  return method === 'GET' || method === 'HEAD' ? found(questions) : { status: 405 };
}

async function ready({ unready }: Questions): Promise<Answer> {
  const reason = await unready();
  const body = JSON.stringify(reason === undefined ? { status: 'ready' } : { status: 'unavailable', reason });
  return { status: reason === undefined ? 200 : 503, type: JSON_TEXT, body };
}

function send(request: IncomingMessage, response: ServerResponse, { status, type, body }: Answer): void {
  request.resume();
  response.writeHead(status, { connection: 'close', ...(type !== undefined && { 'content-type': type }) });
  response.end(body);
}

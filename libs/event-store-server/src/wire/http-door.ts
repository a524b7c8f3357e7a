import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type Socket } from 'node:net';

export interface Questions {
  /** Why the store cannot take an append now; undefined when it can. */
  unready(): Promise<string | undefined>;
  /** Metrics in the text form of Prometheus. */
  scrape(): Promise<string>;
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

async function answer({ method, url }: IncomingMessage, questions: Questions): Promise<Answer> {
  if (method !== 'GET' && method !== 'HEAD') return { status: 405 };
  switch (url?.split('?')[0]) {
    case '/health/live':
      return { status: 204 };
    case '/health/ready': {
      const reason = await questions.unready();
      const body = JSON.stringify(reason === undefined ? { status: 'ready' } : { status: 'unavailable', reason });
      return { status: reason === undefined ? 200 : 503, type: 'application/json; charset=utf-8', body };
    }
    case '/metrics':
      return { status: 200, type: METRICS, body: await questions.scrape() };
    case undefined:
    default:
      return { status: 404 };
  }
}

function send(request: IncomingMessage, response: ServerResponse, { status, type, body }: Answer): void {
  request.resume();
  response.writeHead(status, { connection: 'close', ...(type !== undefined && { 'content-type': type }) });
  response.end(body);
}

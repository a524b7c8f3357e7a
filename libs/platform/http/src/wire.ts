import { type IncomingHttpHeaders } from 'node:http';
import { type Person } from '#domain/kernel';

/** Held from before an upload's body is read until its connection is done with, and what was begun for it is over. */
export interface UploadPlace {
  /** Also until this has settled. */
  keepUntil(over: Promise<unknown>): void;
}

/** The Idempotency-Key of a request, which its commands take before they are made. */
export interface Keyed {
  readonly key: string;
  take(commandHash: string, part: number | string | undefined): Promise<void>;
}

/** The session that speaks for a request. */
export interface AskingSession {
  readonly sessionId: string;
  /** When what names it ends by itself, in milliseconds since 1970: of an access token. */
  readonly until?: number | undefined;
}

/** What we read of a Fastify request; `id` is the correlation id, `person` is set by Identify, with `session` where one speaks for them, `isUnattended` for a route that programs ask by themselves, `place` for an upload, `keyed` by KeyedRequests, `refusal` (the code of the problem) by ProblemFilter. */
export interface Asked {
  readonly id: string;
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  /** Name and port under which it was asked; of a trusted proxy, as that says. */
  readonly host?: string;
  person?: Person;
  session?: AskingSession;
  isUnattended?: boolean;
  place?: UploadPlace;
  keyed?: Keyed;
  refusal?: string;
}

/** What we use of a Fastify reply. */
export interface Reply {
  status(code: number): Reply;
  header(name: string, value: string): Reply;
  send(body: unknown): unknown;
}

/** One value of a header; Node joins repeated ones with a comma, which no check of ours accepts. */
export function headerOf(request: Asked, name: string): string | undefined {
  const value = request.headers[name];
  return Array.isArray(value) ? value.join(', ') : value;
}

import { digestOf, DomainError, type Envelope, uuidv5, type Person } from '#domain/kernel';
import { createParamDecorator, type ExecutionContext, UnauthorizedException } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { type ServerResponse } from 'node:http';
import { revisionTagForm } from './header-forms.js';
import { type Asked, headerOf } from './wire.js';

/** What a command is about to do: `part` numbers the appends of one request that needs several. */
interface Intent {
  readonly stream: string;
  readonly command: string;
  readonly data: unknown;
  readonly part?: number | string;
}

/** Who asks, on what they saw. The same person and Idempotency-Key give the same command ids. */
export interface Caller {
  readonly actor: Person;
  readonly correlationId: string;
  /** The session that speaks for them. */
  readonly sessionId?: string;
  readonly expectedRevision?: number;
  /** Aborted when nobody is there to hear the answer any more. */
  readonly gone: AbortSignal;
  /**
   * Claims the request's Idempotency-Key for the first command it makes, which must name the whole of what is asked: 409, 422 or 503
   * where it cannot.
   */
  envelope(of: Intent): Promise<Envelope>;
}

function callerOf(request: Asked, person: Person, { now, gone }: { now: Date; gone: AbortSignal }): Caller {
  const { keyed } = request;
  const commandId = uuidv5(`person/${person.personId}/${keyed?.key ?? randomUUID()}`);
  const revision = revisionOf(request);
  const seen = revision === undefined ? {} : { expectedRevision: revision };
  const session = request.session && { sessionId: request.session.sessionId };
  const asked = { actor: person, correlationId: request.id, ...seen };
  return {
    ...{ ...asked, ...session, gone },
    envelope: async ({ stream, command, data, part }) => {
      const commandHash = digestOf({ stream, command, data });
      await keyed?.take(commandHash, part);
      return {
        ...asked,
        commandId: part === undefined ? commandId : uuidv5(`${commandId}/${part}`),
        commandHash,
        recordedAt: now.toISOString(),
      };
    },
  };
}

/** The signed-in person and what their headers say (`Idempotency-Key`, `If-Match`); a malformed one is 400. */
export const Asker = createParamDecorator((_: unknown, context: ExecutionContext): Caller => {
  const http = context.switchToHttp();
  const request = http.getRequest<Asked>();
  if (request.person === undefined) throw new UnauthorizedException();
  const { raw } = http.getResponse<{ readonly raw: ServerResponse }>();
  return callerOf(request, request.person, { now: new Date(), gone: goneOf(raw) });
});

/** Also aborted after the answer: then nobody asks. */
function goneOf(response: ServerResponse): AbortSignal {
  const gone = new AbortController();
  if (response.closed) gone.abort();
  else response.once('close', () => gone.abort());
  return gone.signal;
}

/** The revision the person saw; without one the command is refused (428). */
export function requireRevision({ expectedRevision }: Pick<Caller, 'expectedRevision'>): number {
  if (expectedRevision !== undefined) return expectedRevision;
  throw new DomainError('precondition-required', 'if-match-required', {
    zh: '请带上 If-Match: "<版本号>"，说明您看到的是哪一版。',
    en: 'Send If-Match: "<revision>" to say which revision you saw.',
  });
}

function revisionOf(request: Asked): number | undefined {
  const tag = headerOf(request, 'if-match');
  if (tag === undefined) return undefined;
  const [, digits] = revisionTagForm.exec(tag) ?? [];
  if (digits !== undefined) return Number(digits);
  throw new DomainError('invalid', 'invalid-if-match', {
    zh: 'If-Match 应是一个带引号的版本号，例如 "3"。',
    en: 'If-Match must be one revision in quotes, like "3".',
  });
}

import { type Actor, digestOf, DomainError, type Envelope, uuidv5 } from '#kernel';
import { createParamDecorator, type ExecutionContext, UnauthorizedException } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { type Asked, headerOf, type Person } from './wire.js';

/** What a command is about to do: `part` numbers the appends of one request that needs several. */
export interface Intent {
  readonly stream: string;
  readonly command: string;
  readonly data: unknown;
  readonly part?: number | string;
}

/** Who asks, on what they saw. The same person and Idempotency-Key give the same command ids. */
export interface Caller {
  readonly actor: Extract<Actor, { personId: string }>;
  readonly correlationId: string;
  readonly expectedRevision?: number;
  envelope(of: Intent): Envelope;
}

export function callerOf(request: Asked, person: Person, now: Date): Caller {
  const commandId = uuidv5(`person/${person.personId}/${idempotencyKeyOf(request) ?? randomUUID()}`);
  const revision = revisionOf(request);
  const seen = revision === undefined ? {} : { expectedRevision: revision };
  const asked = { actor: person, correlationId: request.id, ...seen };
  return {
    ...asked,
    envelope: ({ stream, command, data, part }) => ({
      ...asked,
      commandId: part === undefined ? commandId : uuidv5(`${commandId}/${part}`),
      commandHash: digestOf({ stream, command, data }),
      recordedAt: now.toISOString(),
    }),
  };
}

/** The signed-in person and what their headers say (`Idempotency-Key`, `If-Match`); a malformed one is 400. */
export const Asker = createParamDecorator((_: unknown, context: ExecutionContext): Caller => {
  const request = context.switchToHttp().getRequest<Asked>();
  if (request.person === undefined) throw new UnauthorizedException();
  return callerOf(request, request.person, new Date());
});

/** The revision the person saw; without one the command is refused (428). */
export function requireRevision({ expectedRevision }: Pick<Caller, 'expectedRevision'>): number {
  if (expectedRevision !== undefined) return expectedRevision;
  throw new DomainError('precondition-required', 'if-match-required', {
    zh: '请带上 If-Match: "<版本号>"，说明您看到的是哪一版。',
    en: 'Send If-Match: "<revision>" to say which revision you saw.',
  });
}

function idempotencyKeyOf(request: Asked): string | undefined {
  const key = headerOf(request, 'idempotency-key');
  if (key === undefined || /^[\x20-\x7e]{1,200}$/.test(key)) return key;
  throw new DomainError('invalid', 'invalid-idempotency-key', {
    zh: 'Idempotency-Key 应为 1 至 200 个可打印的 ASCII 字符。',
    en: 'Idempotency-Key must be 1 to 200 printable ASCII characters.',
  });
}

function revisionOf(request: Asked): number | undefined {
  const tag = headerOf(request, 'if-match');
  if (tag === undefined) return undefined;
  const [, digits] = /^"(0|[1-9]\d{0,14})"$/.exec(tag) ?? [];
  if (digits !== undefined) return Number(digits);
  throw new DomainError('invalid', 'invalid-if-match', {
    zh: 'If-Match 应是一个带引号的版本号，例如 "3"。',
    en: 'If-Match must be one revision in quotes, like "3".',
  });
}

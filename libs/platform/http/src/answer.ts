import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { map, type Observable } from 'rxjs';
import { type Reply } from './wire.js';

/** Where a stream stands after a command; a query that shows one revision of a stream has no position. */
export interface Standing {
  readonly position?: string;
  readonly revision?: number;
}

class Answer {
  constructor(
    readonly standing: Standing,
    readonly body: unknown,
    readonly status?: 202,
  ) {}
}

/**
 * What a controller returns: the body, with `Jixiao-Position` and `ETag: "<revision>"` as headers.
 * Several commands decided: the largest position, and no ETag, for a revision is of one stream only.
 */
export function answer(decided: Standing | readonly Standing[], body: unknown): Answer {
  const all = [decided].flat();
  const [only] = all;
  return new Answer(all.length === 1 && only !== undefined ? only : latest(all), body);
}

/** What a controller returns for what goes on after the answer: 202 instead of its usual status. */
export const accepted = (body: unknown): Answer => new Answer({}, body, 202);

function latest(all: readonly Standing[]): Standing {
  const positions = all.flatMap(({ position }) => (position === undefined ? [] : [BigInt(position)]));
  if (positions.length === 0) return {};
  return { position: positions.reduce((a, b) => (a > b ? a : b)).toString() };
}

/** Turns an `answer(…)` into headers and body; anything else passes as it is. */
@Injectable()
export class AnswerInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const reply = context.switchToHttp().getResponse<Reply>();
    return next.handle().pipe(map((result: unknown) => (result instanceof Answer ? send(result, reply) : result)));
  }
}

function send({ standing: { position, revision }, body, status }: Answer, reply: Reply): unknown {
  if (status !== undefined) reply.status(status);
  if (position !== undefined) reply.header('jixiao-position', position);
  if (revision !== undefined) reply.header('etag', `"${revision}"`);
  return body;
}

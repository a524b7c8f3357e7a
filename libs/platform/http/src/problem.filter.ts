import { type ArgumentsHost, Catch, type ExceptionFilter, Logger } from '@nestjs/common';
import { type Fault, faultOf, titleOf } from './problem.js';
import { isNavigation, problemPage } from './problem-page.js';
import { redacted, type Sent } from './redacted.js';
import { type Asked, type Reply } from './wire.js';

const LOGGED = [500, 503, 507];

/** Every error leaves as `application/problem+json` (RFC 9457), in Chinese and English, to a browser that goes there as a page of the same sentences, and a 500 says nothing of its cause; the log says it, without what was sent. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger(ProblemFilter.name);

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<Asked & Sent>();
    const fault = answerProblem(error, request, http.getResponse<Reply>());
    if (LOGGED.includes(fault.status)) this.tell(error, request, fault);
  }

  private tell(error: unknown, request: Asked & Sent, { status }: Fault): void {
    const line = { correlationId: request.id, message: redacted(String(error), request) };
    if (status === 500) this.logger.error(line, redacted(trailOf(error), request));
    else this.logger.warn(line);
  }
}

/** What the filter answers, for routes that Nest does not know. */
export function answerProblem(error: unknown, request: Asked, reply: Reply): Fault {
  const fault = faultOf(error);
  request.refusal = fault.code;
  const { status, headers, body } = isNavigation(request) ? pageAnswer(fault, request) : problemAnswer(fault, request);
  reply.status(status);
  for (const [name, value] of Object.entries(headers)) reply.header(name, value);
  reply.send(body);
  return fault;
}

export const problemAnswer = (fault: Fault, request: Pick<Asked, 'id' | 'url'>) => ({
  status: fault.status,
  headers: { 'content-type': 'application/problem+json; charset=utf-8', ...headersOf(fault) },
  body: JSON.stringify(problemOf(fault, request)),
});

const pageAnswer = (fault: Fault, request: Pick<Asked, 'id' | 'url'>): ReturnType<typeof problemAnswer> => {
  const { status, headers } = problemAnswer(fault, request);
  const type = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' };
  return { status, headers: { ...headers, ...type }, body: problemPage(fault.sentences) };
};

/** The stacks of an error and of what caused it. */
function trailOf(error: unknown): string {
  if (!(error instanceof Error)) return '';
  return error.cause === undefined ? (error.stack ?? '') : `${error.stack ?? ''}\nCaused by: ${trailOf(error.cause)}`;
}

const problemOf = ({ status, code, sentences, details }: Fault, request: Pick<Asked, 'id' | 'url'>) => ({
  ...details,
  type: `urn:jixiao:problem:${code}`,
  title: titleOf(status),
  status,
  detail: `${sentences.zh} ${sentences.en}`,
  code,
  sentences,
  instance: request.url.split('?')[0],
  correlationId: request.id,
});

function headersOf({ status, details }: Fault): Record<string, string> {
  if (status === 401) return { 'www-authenticate': 'Bearer realm="jixiao"' };
  const { retryAfterSeconds } = details;
  if (typeof retryAfterSeconds === 'number') return { 'retry-after': String(Math.ceil(retryAfterSeconds)) };
  // Where it is null, to come again is no use.
  return status === 503 && retryAfterSeconds === undefined ? { 'retry-after': '1' } : {};
}

import { DomainError, type ErrorKind } from '#domain/kernel';
import { HttpException } from '@nestjs/common';

/** What went wrong, before it is tied to one request. */
export interface Fault {
  readonly status: number;
  readonly code: string;
  readonly sentences: { readonly zh: string; readonly en: string };
  readonly details: Readonly<Record<string, unknown>>;
}

const statusOf: Readonly<Record<ErrorKind, number>> = {
  invalid: 400,
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  stale: 412,
  unprocessable: 422,
  'precondition-required': 428,
  'too-many-requests': 429,
  unavailable: 503,
  'out-of-space': 507,
};

/** Every status an answer of ours may carry instead of the thing asked for. */
export const titles = {
  400: '请求有误 Bad request',
  401: '请先登录 Sign in required',
  403: '无权操作 Forbidden',
  404: '未找到 Not found',
  405: '方法不可用 Method not allowed',
  408: '请求超时 Request timeout',
  409: '与现状冲突 Conflict',
  412: '内容已有新版 Precondition failed',
  413: '内容过大 Content too large',
  414: '网址过长 URI too long',
  415: '内容类型不符 Unsupported media type',
  422: '无法处理 Unprocessable content',
  428: '须说明所见版本 Precondition required',
  429: '请求过多 Too many requests',
  431: '请求头过大 Request header fields too large',
  500: '内部错误 Internal error',
  503: '暂时不可用 Service unavailable',
  507: '磁盘已满 Insufficient storage',
} as const;
export type ProblemStatus = keyof typeof titles;

const isProblemStatus = (status: number): status is ProblemStatus => status in titles;

export const titleOf = (status: number): string => (isProblemStatus(status) ? titles[status] : titles[400]);

/** Refusals that come from Nest or Fastify before any rule of ours is asked: [code, 中文, English]. */
const refusals: Readonly<Partial<Record<number, readonly [string, string, string]>>> = {
  400: [
    'malformed-request',
    '请求无法解析，请检查网址和 JSON。',
    'The request cannot be parsed: check its URL and JSON.',
  ],
  401: [
    'sign-in-required',
    '请先登录：令牌缺失、无效或已过期。',
    'Sign in first: the token is missing, invalid or expired.',
  ],
  403: ['forbidden', '您无权这样做。', 'You may not do this.'],
  404: ['no-such-route', '没有这个接口，请看 /docs。', 'There is no such route: see /docs.'],
  405: ['method-not-allowed', '此接口不接受该方法，请看 /docs。', 'This route does not take that method: see /docs.'],
  408: [
    'request-timeout',
    '请求发送得太慢，已断开，请检查网络后重发。',
    'The request came too slowly and was cut off: check the network and send it again.',
  ],
  413: ['body-too-large', '请求内容过大，请分批提交。', 'The body is too large: send less at once.'],
  414: ['uri-too-long', '网址或其中的参数过长，请缩短。', 'The URL or a part of it is too long: shorten it.'],
  415: [
    'unsupported-media-type',
    '此接口不接受该内容类型或编码（JSON 须为 UTF-8），请看 /docs。',
    'This route does not take that content type or charset (JSON is UTF-8): see /docs.',
  ],
  431: ['headers-too-large', '请求头过大，请减少其中的内容。', 'The request headers are too large: send less in them.'],
  503: ['unavailable', '服务暂时不可用，请稍后再试。', 'The service is unavailable for now: try again later.'],
  507: [
    'disk-full',
    '数据库所在的磁盘已满，没有保存；请管理员腾出空间，之后用同一 Idempotency-Key 再试。',
    'The disk of the database is full and nothing was saved: have an administrator make room, then try again with the same Idempotency-Key.',
  ],
};

const statusOfForeign = (error: unknown): number => {
  if (error instanceof HttpException) return error.getStatus();
  const isFastifys =
    error instanceof Error && 'code' in error && typeof error.code === 'string' && error.code.startsWith('FST_ERR_');
  return isFastifys && 'statusCode' in error && typeof error.statusCode === 'number' ? error.statusCode : 500;
};

// Of Postgres class 08, 57P0x and that it has no connection left; what the driver and TypeORM say of a connection that broke under a
// query; what the driver and its pool say where none became free, or nothing was answered, in time.
const AWAY = new RegExp(
  `^(${[
    ...['08...', '57P0[123]', '53300', 'ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'QueryRunnerAlreadyReleasedError'],
    ...['Connection terminated.*', 'timeout exceeded when trying to connect', 'timeout expired', 'Query read timeout'],
  ].join('|')})$`,
);

/** "disk_full" of Postgres: the statement has changed nothing. */
const FULL = /^53100$/;

/** Whether the read models' database, or its driver, says one of these words. */
function isDatabase(words: RegExp, error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const said = ['code', 'name', 'message'].map((key) => String(Reflect.get(error, key)));
  return said.some((word) => words.test(word)) || isDatabase(words, Reflect.get(error, 'driverError'));
}

/** Away: it is being started again or has too much to do, and the same question may be asked once more. */
const statusOfDatabase = (error: unknown): number | undefined =>
  isDatabase(AWAY, error) ? 503 : isDatabase(FULL, error) ? 507 : undefined;

/** Any error → what may be told about it. What is not a refusal is a 500 that tells nothing. */
export function faultOf(error: unknown): Fault {
  if (error instanceof DomainError) {
    return { status: statusOf[error.kind], code: error.code, sentences: error.sentences, details: error.details };
  }
  const status = statusOfDatabase(error) ?? statusOfForeign(error);
  const known = refusals[status] ?? (status >= 400 && status < 500 ? refusals[400] : undefined);
  if (known === undefined) return internalError;
  const [code, zh, en] = known;
  return { status, code, sentences: { zh, en }, details: {} };
}

const internalError: Fault = {
  status: 500,
  code: 'internal-error',
  sentences: {
    zh: '系统内部出错，请稍后再试；仍不行时把 correlationId 告诉管理员。',
    en: 'Something broke inside: try again later, or give the correlationId to an administrator.',
  },
  details: {},
};

import { type OpenAPIObject } from '@nestjs/swagger';
import { correlationForm, keyForm, positionForm, revisionTagForm } from './header-forms.js';
import { type ProblemStatus, titles } from './problem.js';

type Components = NonNullable<OpenAPIObject['components']>;

type Schema = NonNullable<Components['schemas']>[string];

const text = { type: 'string' };
const sentences: Schema = { type: 'object', properties: { zh: text, en: text }, required: ['zh', 'en'] };
const errors: Schema = {
  type: 'array',
  description: '逐处说明（code 为 invalid-request 时） Each fault, when code is invalid-request',
  items: { type: 'object', properties: { path: text, zh: text, en: text }, required: ['path', 'zh', 'en'] },
};

/** RFC 9457 as we answer it, documented once and referenced. */
export const problem: {
  schema: Schema;
  content: Record<string, { schema: { $ref: string } }>;
} = {
  schema: {
    type: 'object',
    description: '出错答复（RFC 9457） Problem details',
    properties: {
      type: { ...text, example: 'urn:jixiao:problem:if-match-required' },
      title: text,
      status: { type: 'integer' },
      detail: { ...text, description: '一句中文，一句英文 One sentence each' },
      code: { ...text, description: '稳定的代码 A stable code', example: 'if-match-required' },
      sentences,
      errors,
      instance: text,
      correlationId: text,
    },
    required: ['type', 'title', 'status', 'detail', 'code', 'sentences', 'instance', 'correlationId'],
    additionalProperties: true,
  },
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
};

/** A refusal of this status, as a response of the document. */
export const problemOf = (status: ProblemStatus) => ({ description: titles[status], content: problem.content });

const revisionTag: Schema = { type: 'string', pattern: revisionTagForm.source };

export const parameters: NonNullable<Components['parameters']> = {
  IdempotencyKey: {
    name: 'Idempotency-Key',
    in: 'header',
    required: false,
    description:
      '同一人以同一键重发同一命令，只生效一次；24 小时内同一键用于别的内容答 422，正在处理答 409（Retry-After）。 ' +
      'The same command sent again by the same person under the same key happens once; for 24 hours the key with another content is 422, while it is under way 409 (Retry-After).',
    schema: { type: 'string', pattern: keyForm.source },
  },
  IfMatch: {
    name: 'If-Match',
    in: 'header',
    required: true,
    description:
      '您所见的版本号，如 "3"（缺 428，过时 412）。 The revision you saw, like "3" (428 without it, 412 when it is stale).',
    schema: revisionTag,
  },
  OptionalIfMatch: {
    name: 'If-Match',
    in: 'header',
    required: false,
    description: '您所见的版本号，如 "3"；过时答 412。 The revision you saw, like "3": 412 when it is stale.',
    schema: revisionTag,
  },
  CorrelationId: {
    name: 'X-Correlation-Id',
    in: 'header',
    required: false,
    description: '贯穿日志与事件的标识，答复中原样返回。 An id for logs and events, echoed in the answer.',
    schema: { type: 'string', pattern: correlationForm.source },
  },
};

export const headers: NonNullable<Components['headers']> = {
  JixiaoPosition: {
    description:
      '提交位置，可作为之后查询的 Jixiao-Min-Position。 The commit position: send it as Jixiao-Min-Position with a later query.',
    schema: { type: 'string', pattern: positionForm.source },
  },
  ETag: {
    description: '版本号，可作为之后的 If-Match。 The revision, for a later If-Match.',
    schema: revisionTag,
  },
  CorrelationId: {
    description: '贯穿日志与事件的标识。 The id that logs and events carry.',
    schema: { type: 'string', pattern: correlationForm.source },
  },
};

const header = (name: keyof typeof headers) => ({ $ref: `#/components/headers/${name}` });
/** Of every answer, and of what a command answers when it is done. */
export const answerHeaders = { 'X-Correlation-Id': header('CorrelationId') };
export const commandHeaders = { 'Jixiao-Position': header('JixiaoPosition'), ETag: header('ETag') };

import { DomainError } from '#kernel';
import { type ArgumentMetadata, Injectable, type PipeTransform } from '@nestjs/common';
import { z } from 'zod';

const MOST_ERRORS = 100;
const BETWEEN = '\n';
const zh = z.locales.zhCN().localeError;
const en = z.locales.en().localeError;

const textOf = (said: ReturnType<typeof zh>): string =>
  typeof said === 'string' ? said : (said?.message ?? 'Invalid input');

const bilingual: z.core.$ZodErrorMap = (issue) => `${textOf(zh(issue))}${BETWEEN}${textOf(en(issue))}`;

/** Zod's own messages come with both halves; a schema's is 中文 then English and parts after its last Chinese character. */
function halvesOf(message: string): { zh: string; en: string } {
  const [first = message, second] = message.split(BETWEEN);
  if (second !== undefined) return { zh: first, en: second };
  const [, chinese = message, english = ''] = /^(.*[\u3000-\u9fff\uff00-\uffef])\s*(.*)$/s.exec(message) ?? [];
  return { zh: chinese, en: english === '' ? message : english };
}

/**
 * Checks what a route declares with `@Body({ schema })`, `@Query({ schema })` or `@Param('id', { schema })`, all zod, and
 * hands on what the schema made of it; 400 `invalid-request` lists every fault in both languages.
 */
@Injectable()
export class RequestPipe implements PipeTransform {
  async transform(value: unknown, { schema, data }: ArgumentMetadata): Promise<unknown> {
    if (schema === undefined) return value;
    if (!(schema instanceof z.core.$ZodType)) throw new Error('A request schema must be a zod schema.');
    const result = await z.safeParseAsync(schema, value, { error: bilingual });
    if (result.success) return result.data;
    throw invalidRequest(
      result.error.issues.map(({ path, message }) => ({
        path: [...(data === undefined ? [] : [data]), ...path.map(String)].join('.'),
        ...halvesOf(message),
      })),
    );
  }
}

function invalidRequest(errors: readonly { path: string; zh: string; en: string }[]): DomainError {
  const count = errors.length;
  const sentences = {
    zh: `请求内容有 ${count} 处不合要求，请按 errors 改正。`,
    en: `The request has ${count} ${count === 1 ? 'fault' : 'faults'}: correct what errors lists.`,
  };
  return new DomainError('invalid', 'invalid-request', sentences, { errors: errors.slice(0, MOST_ERRORS) });
}

import { DomainError } from '#kernel';
import { type ArgumentMetadata, Injectable, type PipeTransform } from '@nestjs/common';
import { z } from 'zod';
import { faultMap, faultSentence, type FaultSentence } from './fault-sentences.js';

const MOST_ERRORS = 100;

/**
 * Checks what a route declares with `@Body({ schema })`, `@Query({ schema })` or `@Param('id', { schema })`, all zod, and
 * hands on what the schema made of it; 400 `invalid-request` lists every fault in both languages.
 */
@Injectable()
export class RequestPipe implements PipeTransform {
  async transform(value: unknown, { schema, data }: ArgumentMetadata): Promise<unknown> {
    if (schema === undefined) return value;
    if (!(schema instanceof z.core.$ZodType)) throw new Error('A request schema must be a zod schema.');
    const result = await z.safeParseAsync(schema, value, { error: faultMap });
    if (result.success) return result.data;
    const named = data === undefined ? [] : [data];
    throw invalidRequest(
      result.error.issues.map(({ path, message }) => faultSentence([...named, ...path.map(String)], message)),
    );
  }
}

function invalidRequest(errors: readonly FaultSentence[]): DomainError {
  const count = errors.length;
  const sentences = {
    zh: `请求内容有 ${count} 处不合要求，请按 errors 改正。`,
    en: `The request has ${count} ${count === 1 ? 'fault' : 'faults'}: correct what errors lists.`,
  };
  return new DomainError('invalid', 'invalid-request', sentences, { errors: errors.slice(0, MOST_ERRORS) });
}

import { DomainError } from '#domain/kernel';
import { type ArgumentMetadata, Injectable, type PipeTransform } from '@nestjs/common';
import { z } from 'zod';
import { faultMap, faultSentence, type FaultSentence } from './fault-sentences.js';

const MOST_ERRORS = 100;

/** A part of a request, and what is wrong with it. */
export interface Checked {
  readonly schema: unknown;
  readonly value: unknown;
  readonly name: string | undefined;
  readonly faults: readonly FaultSentence[];
}

/** 400: every fault in both languages. */
export class InvalidRequest extends DomainError {
  /** `of` is what alone was checked so far. */
  constructor(
    errors: readonly FaultSentence[],
    readonly of?: Checked,
  ) {
    const count = errors.length;
    const sentences = {
      zh: `请求内容有 ${count} 处不合要求，请按 errors 改正。`,
      en: `The request has ${count} ${count === 1 ? 'fault' : 'faults'}: correct what errors lists.`,
    };
    super('invalid', 'invalid-request', sentences, { errors: errors.slice(0, MOST_ERRORS) });
  }
}

/** What the schema made of the value, or what is wrong with it; `name` is that of a parameter that is asked for alone. */
export async function checked(
  schema: unknown,
  value: unknown,
  name: string | undefined,
): Promise<{ readonly data?: unknown; readonly faults: readonly FaultSentence[] }> {
  if (!(schema instanceof z.core.$ZodType)) throw new Error('A request schema must be a zod schema.');
  const result = await z.safeParseAsync(schema, value, { error: faultMap });
  if (result.success) return { data: result.data, faults: [] };
  const named = name === undefined ? [] : [name];
  const { issues } = result.error;
  return { faults: issues.map(({ path, message }) => faultSentence([...named, ...path.map(String)], message)) };
}

/**
 * Checks what a route declares with `@Body({ schema })`, `@Query({ schema })` or `@Param('id', { schema })`, all zod, and
 * hands on what the schema made of it. Nest asks it for each alone; AllFaults puts the faults of one request together.
 */
@Injectable()
export class RequestPipe implements PipeTransform {
  async transform(value: unknown, { schema, data: name }: ArgumentMetadata): Promise<unknown> {
    if (schema === undefined) return value;
    const { data, faults } = await checked(schema, value, name);
    if (faults.length > 0) throw new InvalidRequest(faults, { schema, value, name, faults });
    return data;
  }
}

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

type Issue = z.core.$ZodIssue;

/** Of a choice between forms, what is wrong with the form that the value comes nearest to: the one with the fewest faults. */
function nearest(issue: Issue): readonly Issue[] {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue];
  const forms = issue.errors.map((each) => each.flatMap(nearest));
  const fewest = Math.min(...forms.map(({ length }) => length));
  const near = forms.filter(
    ({ length, 0: first }) => length === fewest && first !== undefined && first.path.length > 0,
  );
  const [form] = near;
  // Where several are as near, or it is no form at all, nobody can tell which was meant.
  if (form === undefined || near.length > 1) return [issue];
  return form.map((each) => ({ ...each, path: [...issue.path, ...each.path] }));
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
  const faults = issues.flatMap((issue) => nearest(issue));
  return { faults: faults.map(({ path, message }) => faultSentence([...named, ...path.map(String)], message)) };
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

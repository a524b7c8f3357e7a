import { DomainError } from '#kernel';
import { z } from 'zod';

/** The query of every list; extend it with the filters of the route. */
export const pageQuery = z.strictObject({
  limit: z.coerce.number().int().min(1).max(200).default(50).describe('每页条数 Items per page'),
  after: z.string().min(1).max(1000).optional().describe('上一页的 next `next` of the page before'),
});

export interface Page<T> {
  readonly items: readonly T[];
  /** Give it as `after` for the next page; absent on the last one. */
  readonly next?: string;
}

/** The answer of a list in the OpenAPI document. */
export const pageSchema = <Item extends z.ZodType>(item: Item) =>
  z.object({ items: z.array(item), next: z.string().optional() });

type SortKey = readonly (string | number)[];

/** An opaque place in a list: the sort key of the last row seen. */
export const cursor = {
  encode: (key: SortKey): string => Buffer.from(JSON.stringify(key)).toString('base64url'),

  /** The sort key as `shape` describes it; anything else is 400. */
  decode<Key>(text: string, shape: z.ZodType<Key>): Key {
    const key = shape.safeParse(jsonOf(text));
    if (key.success) return key.data;
    throw new DomainError('invalid', 'invalid-cursor', {
      zh: 'after 应原样取自上一页的 next。',
      en: 'after must be the next of the page before, unchanged.',
    });
  },
};

/** A page out of `limit + 1` rows: the extra row only tells that there are more. */
export function pageOf<T>(rows: readonly T[], limit: number, keyOf: (row: T) => SortKey): Page<T> {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return rows.length > limit && last !== undefined ? { items, next: cursor.encode(keyOf(last)) } : { items };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
  } catch {
    return undefined; // no key has this shape, so the caller's check refuses it
  }
}

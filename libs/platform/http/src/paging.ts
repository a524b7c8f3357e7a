import { DomainError, isKeepable, unitCode } from '#domain/kernel';
import { z } from 'zod';

/** An integer as a query carries it: in decimal digits and nothing else, where a number may be written in ten other ways. */
export const wholeNumber = (schema: z.ZodInt, example: number) =>
  z.preprocess((sent, context) => {
    if (typeof sent !== 'string') return sent;
    // What no number holds is too large, as the schema says.
    if (/^[0-9]+$/.test(sent)) return Math.min(Number(sent), Number.MAX_SAFE_INTEGER);
    const message = `应是十进制整数，如 ${example}。must be an integer in decimal digits, like ${example}.`;
    context.addIssue({ code: 'custom', message });
    return z.NEVER;
  }, schema);

/** The query of every list; extend it with the filters of the route. */
export const pageQuery = z.strictObject({
  limit: wholeNumber(z.int().min(1).max(200), 50).prefault(50).describe('每页条数 Items per page'),
  after: z.string().min(1).max(1000).optional().describe('上一页的 next `next` of the page before'),
});

/** The query of a list that shows units within one's sight. */
export const unitsQuery = pageQuery.extend({
  fiscalYear: wholeNumber(z.int().min(2000).max(2100), 2024).optional().describe('年度 Fiscal year'),
  unit: unitCode.optional().describe('单位或部门代码，含下级 Unit or department code, with all below it'),
});

/** The body of a command that needs none. */
export const emptyBody = z.strictObject({}).optional();

export interface Page<T> {
  readonly items: readonly T[];
  /** Give it as `after` for the next page; absent on the last one. */
  readonly next?: string;
}

/** The answer of a list in the OpenAPI document, named after what it lists: of `ListedTarget` a `ListedTargetPage`. */
export function pageSchema<Item extends z.ZodType>(item: Item) {
  const page = z.object({ items: z.array(item), next: z.string().optional() });
  const id = item.meta()?.id;
  return id === undefined ? page : page.meta({ id: `${id}Page` });
}

const MAX_BIGINT = 2n ** 63n - 1n;

type SortKey = readonly (string | number)[];

/** What text, integer and bigint columns take: a cursor is made by anybody. */
const sortKey = z.array(
  z.union([
    z.int32(),
    z.string().refine((text) => isKeepable(text) && (!/^\d{19,}$/.test(text) || BigInt(text) <= MAX_BIGINT)),
  ]),
);

/** An opaque place in a list: the sort key of the last row seen. */
export const cursor = {
  encode: (key: SortKey): string => Buffer.from(JSON.stringify(key)).toString('base64url'),

  /** The sort key as `shape` describes it, of values that a column takes; anything else is 400. */
  decode<Key>(text: string, shape: z.ZodType<Key>): Key {
    const json = jsonOf(text);
    const key = shape.safeParse(json);
    if (key.success && sortKey.safeParse(json).success) return key.data;
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

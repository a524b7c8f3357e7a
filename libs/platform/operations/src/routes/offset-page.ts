import { z } from 'zod';
import { cursor, type Page } from '#platform/http';

const place = z.tuple([z.int().min(0)]);

/** A page of what is listed by how many stand before it: of what is looked at while it changes, nobody promises more. */
export async function offsetPage<Item>(
  { limit, after }: { readonly limit: number; readonly after?: string | undefined },
  listed: (asked: { readonly offset: number; readonly limit: number }) => Promise<readonly Item[]>,
): Promise<Page<Item>> {
  const offset = after === undefined ? 0 : cursor.decode(after, place)[0];
  const found = await listed({ offset, limit: limit + 1 });
  const items = found.slice(0, limit);
  return found.length > limit ? { items, next: cursor.encode([offset + limit]) } : { items };
}

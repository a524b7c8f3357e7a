import { z } from 'zod';
import { cursor, pageOf, type Page } from '#platform/http/core';

const place = z.tuple([z.int().min(0)]);

/** So many of a list's places behind one of them, as what stands there. */
export function placesAfter<Item>(
  length: number,
  { limit, after }: { readonly limit: number; readonly after?: string | undefined },
  itemAt: (at: number) => Item | undefined,
): Page<Item> {
  const first = after === undefined ? 0 : cursor.decode(after, place)[0] + 1;
  const places = Array.from({ length: Math.max(0, Math.min(limit + 1, length - first)) }, (_, at) => first + at);
  const { items, ...next } = pageOf(places, limit, (at) => [at]);
  return { items: items.flatMap((at) => itemAt(at) ?? []), ...next };
}

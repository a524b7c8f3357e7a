import { z } from 'zod';
import { cursor, type Page } from '#platform/http/core';

const place = z.tuple([z.int().min(0)]);

/** Cells of a hostile workbook are large: a page ends with the item that makes it more than this, as JSON. */
const MOST_BYTES = 1_000_000;

/** The first place of a page. */
export const firstPlace = (after: string | undefined): number =>
  after === undefined ? 0 : cursor.decode(after, place)[0] + 1;

/** So many of a list's places behind one of them, as what stands there; fewer where that is much. */
export function placesAfter<Item>(
  length: number,
  { limit, after }: { readonly limit: number; readonly after?: string | undefined },
  itemAt: (at: number) => Item | undefined,
): Page<Item> {
  const first = firstPlace(after);
  const last = Math.min(first + limit, length);
  const items: Item[] = [];
  let [at, left] = [first, MOST_BYTES];
  for (; at < last && left > 0; at += 1) {
    const item = itemAt(at);
    if (item === undefined) continue;
    items.push(item);
    left -= Buffer.byteLength(JSON.stringify(item));
  }
  return at > first && at < length ? { items, next: cursor.encode([at - 1]) } : { items };
}

import { describe, expect, it } from '@jest/globals';
import { placesAfter } from './places-after.js';

const findings = Array.from({ length: 7 }, (_, at) => `finding ${at}`);
const findingsAfter = (page: { limit: number; after?: string | undefined }, length = findings.length) =>
  placesAfter(length, page, (at) => findings[at]);

describe('the findings of an import', () => {
  it('come page by page, each once and in order, and the last page says so', () => {
    const seen: string[] = [];
    let pages = 0;
    for (let after: string | undefined, isOver = false; !isOver; pages += 1) {
      const page = findingsAfter({ limit: 3, after });
      seen.push(...page.items);
      [after, isOver] = [page.next, page.next === undefined];
    }
    expect([seen, pages]).toEqual([findings, 3]);
    expect(findingsAfter({ limit: 7 })).toEqual({ items: findings });
    expect(findingsAfter({ limit: 7 }, 0)).toEqual({ items: [] });
  });

  it('end a page early where they are large, and leave none out', () => {
    const large = Array.from({ length: 5 }, (_, at) => `${at}${'长'.repeat(200_000)}`); // 600 KB each
    const page = (after?: string) => placesAfter(large.length, { limit: 100, after }, (at) => large[at]);
    const pages = [page()];
    for (let next = pages[0]?.next; next !== undefined; next = pages.at(-1)?.next) pages.push(page(next));
    expect(pages.map(({ items }) => items.length)).toEqual([2, 2, 1]);
    expect(pages.flatMap(({ items }) => items)).toEqual(large);
  });

  it('are not asked for by a place that no page gave', () => {
    for (const after of ['x', Buffer.from('["a"]').toString('base64url'), Buffer.from('[-1]').toString('base64url')])
      expect(() => findingsAfter({ limit: 3, after })).toThrow(expect.objectContaining({ code: 'invalid-cursor' }));
  });
});

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

  it('are not asked for by a place that no page gave', () => {
    for (const after of ['x', Buffer.from('["a"]').toString('base64url'), Buffer.from('[-1]').toString('base64url')])
      expect(() => findingsAfter({ limit: 3, after })).toThrow(expect.objectContaining({ code: 'invalid-cursor' }));
  });
});

import { describe, expect, it } from '@jest/globals';
import { type PrintedFinding } from '../../domain/recorded-findings.js';
import { findingsAfter } from './findings-after.js';

const findings: readonly PrintedFinding[] = Array.from({ length: 7 }, (_, line) => ({
  ...{ code: 'cells-moved', severity: 'note', line, message: '。 .' },
}));

describe('the findings of an import', () => {
  it('come page by page, each once and in order, and the last page says so', () => {
    const seen: PrintedFinding[] = [];
    let pages = 0;
    for (let after: string | undefined, isOver = false; !isOver; pages += 1) {
      const page = findingsAfter({ findings }, { limit: 3, after });
      seen.push(...page.items);
      [after, isOver] = [page.next, page.next === undefined];
    }
    expect([seen, pages]).toEqual([findings, 3]);
    expect(findingsAfter({ findings }, { limit: 7 })).toEqual({ items: findings });
    expect(findingsAfter({ findings: [] }, { limit: 7 })).toEqual({ items: [] });
  });

  it('are not asked for by a place that no page gave', () => {
    for (const after of ['x', Buffer.from('["a"]').toString('base64url'), Buffer.from('[-1]').toString('base64url')])
      expect(() => findingsAfter({ findings }, { limit: 3, after })).toThrow(
        expect.objectContaining({ code: 'invalid-cursor' }),
      );
  });
});

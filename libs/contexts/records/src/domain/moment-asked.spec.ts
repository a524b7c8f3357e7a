import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { momentAsked, momentIn } from './moment-asked.js';

describe('a moment of the past, as a query names it', () => {
  it('is a day or a position', () => {
    expect(momentIn(momentAsked.parse('2024-02-29'))).toEqual({ kind: 'day', day: '2024-02-29' });
    expect(momentIn(momentAsked.parse('@1234'))).toEqual({ kind: 'position', position: '1234' });
  });

  it.each(['7603-69-13', '2025-02-29', '@99999999999999999999', 'yesterday', ''])(
    'is not %j, which is refused before it is compared',
    (text) => {
      const two = z
        .object({ from: momentAsked, to: momentAsked })
        .refine(({ from, to }) => momentIn(from) <= momentIn(to));
      expect(two.safeParse({ from: text, to: '@1' }).error?.issues.map(({ path }) => path)).toEqual([['from']]);
      expect(two.safeParse({ from: '@1', to: text }).error?.issues.map(({ path }) => path)).toEqual([['to']]);
    },
  );
});

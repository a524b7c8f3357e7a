import { describe, expect, it } from '@jest/globals';
import { nextAfter } from './next-item.js';

const items = ['a', 'b', 'b', 'c'].map((targetId) => ({ targetId }));

describe('the next item', () => {
  it.each([
    ['a', 'b'],
    ['b', 'c'],
    ['c', 'a'],
    ['of another page', 'a'],
  ])('after %s is %s', (here, next) => {
    expect(nextAfter(items, here)).toEqual({ targetId: next });
  });

  it('is none where there is no other', () => {
    expect(nextAfter([{ targetId: 'a' }], 'a')).toBeUndefined();
    expect(nextAfter(items.slice(4), 'a')).toBeUndefined();
  });
});

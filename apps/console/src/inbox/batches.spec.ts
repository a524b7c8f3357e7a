import { describe, expect, it } from '@jest/globals';
import { batches } from './batches.js';

const items = (...ids: string[]) => ids.map((targetId, at) => ({ targetId, at }));

describe('tasks in requests', () => {
  it('are no more than one takes', () =>
    expect(batches(items('a', 'b', 'c', 'd', 'e'), 2).map((batch) => batch.length)).toEqual([2, 2, 1]));

  it('have no target twice in one, and lose none', () => {
    const all = batches(items('a', 'a', 'b', 'a'), 3);
    expect(all.map((batch) => batch.map(({ targetId }) => targetId))).toEqual([['a', 'b'], ['a'], ['a']]);
  });

  it('are none where there is nothing', () => expect(batches([])).toEqual([]));
});

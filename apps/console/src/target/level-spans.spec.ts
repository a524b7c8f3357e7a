import { describe, expect, it } from '@jest/globals';
import { levelSpans } from './level-spans.js';

describe('the levels of a form on paper', () => {
  it('share a cell where neighbours are equal, a second level only within its first', () => {
    const rows = [
      { level1: '产出', level2: '数量' },
      { level1: '产出', level2: '数量' },
      { level1: '产出', level2: '质量' },
      { level1: '效益', level2: '质量' },
      { level1: '产出', level2: '数量' },
      {},
    ];
    expect(levelSpans(rows).map(({ level1, level2 }) => [level1, level2])).toEqual([
      [3, 2],
      [0, 0],
      [0, 1],
      [1, 1],
      [1, 1],
      [1, 1],
    ]);
    expect(levelSpans([])).toEqual([]);
  });
});

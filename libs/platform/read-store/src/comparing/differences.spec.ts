import { describe, expect, it } from '@jest/globals';
import { Differences } from './differences.js';

const difference = (key: number) => ({ table: 't', key: String(key), column: null, live: null, replayed: null });

describe('differences', () => {
  it('are all counted, and the first twenty are kept', () => {
    const differences = new Differences();
    differences.add(difference(0));
    differences.addSome([1, 2, 3].map(difference), 1000);
    for (let key = 4; key < 30; key += 1) differences.add(difference(key));
    differences.addSome([difference(30)], 1);
    expect(differences.count).toBe(1028);
    expect(differences.first.map(({ key }) => Number(key))).toEqual([...Array(20).keys()]);
  });
});

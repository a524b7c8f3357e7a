import { describe, expect, it } from '@jest/globals';
import { decided, put } from './decisions.js';

describe('decisions on findings', () => {
  it('are sent in the order of the findings, without values that are not typed yet', () => {
    const all = put(put(put({}, 12, { do: 'accept' }), 3, { do: 'set', value: '307001' }), 5, {
      do: 'set',
      value: ' ',
    });
    expect(decided(all)).toEqual([
      { finding: 3, do: 'set', value: '307001' },
      { finding: 12, do: 'accept' },
    ]);
  });

  it('are changed and taken back', () => {
    const one = put({}, 3, { do: 'accept' });
    expect(decided(put(one, 3, { do: 'leave-out' }))).toEqual([{ finding: 3, do: 'leave-out' }]);
    expect(decided(put(one, 3, undefined))).toEqual([]);
  });
});

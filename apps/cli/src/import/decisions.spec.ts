import { describe, expect, it } from '@jest/globals';
import { decisionsOf } from './decisions.js';

const reason = '原表如此。';

describe('what a person types after --decide', () => {
  it.each<[string, object]>([
    ['accept', { decisions: [], rest: { proposals: { decision: 'accepted', reason } } }],
    ['拒绝', { decisions: [], rest: { proposals: { decision: 'declined', reason } } }],
    ['printed', { decisions: [], rest: { errors: { decision: 'as-printed', reason } } }],
    ['3=accept', { decisions: [{ decision: 'accepted', finding: 3, reason }] }],
    ['move-row-67=decline', { decisions: [{ decision: 'declined', proposal: 'move-row-67', reason }] }],
    ['3,7-8=printed', { decisions: [3, 7, 8].map((finding) => ({ decision: 'as-printed', finding, reason })) }],
    ['3.权重=10', { decisions: [{ decision: 'set-value', finding: 3, field: 'weight', value: '10', reason }] }],
    [
      '3.指标值@67=a=b.c',
      { decisions: [{ decision: 'set-value', finding: 3, field: 'value', line: 67, value: 'a=b.c', reason }] },
    ],
  ])('%s', (said, meant) => expect(decisionsOf([said], reason)).toEqual(meant));

  it('is gathered, one by one before what is said of the rest', () =>
    expect(decisionsOf(['accept', '3=printed', 'printed'], reason)).toEqual({
      decisions: [{ decision: 'as-printed', finding: 3, reason }],
      rest: { proposals: { decision: 'accepted', reason }, errors: { decision: 'as-printed', reason } },
    }));

  it('needs a reason where something stands as printed or is set by hand', () => {
    for (const said of ['printed', '3=printed', '3.权重=10'])
      expect(() => decisionsOf([said], undefined)).toThrow('--reason');
    expect(decisionsOf(['3=accept'], undefined)).toEqual({ decisions: [{ decision: 'accepted', finding: 3 }] });
  });

  it.each(['', '3', '3=maybe', 'move-row-67=printed', '3.颜色=红', '1-9999999=accept'])('refuses 「%s」', (said) =>
    expect(() => decisionsOf([said], reason)).toThrow(),
  );
});

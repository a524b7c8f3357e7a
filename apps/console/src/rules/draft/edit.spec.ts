import { describe, expect, it } from '@jest/globals';
import { freeName, moved, newStep, put, withMode, without, withWhen } from './edit.js';

describe('editing rules', () => {
  it('sets a property, and takes it away', () => {
    expect(put({ a: 1, b: 2 }, 'a', 3)).toEqual({ a: 3, b: 2 });
    expect(Object.keys(put<{ a?: number }, 'a'>({ a: 1 }, 'a', undefined))).toEqual([]);
  });

  it('moves one past its neighbour, and none over the end', () => {
    expect(moved(['a', 'b', 'c'], 1, -1)).toEqual(['b', 'a', 'c']);
    expect(moved(['a', 'b', 'c'], 1, 1)).toEqual(['a', 'c', 'b']);
    expect(moved(['a', 'b'], 0, -1)).toEqual(['a', 'b']);
    expect(moved(['a', 'b'], 1, 1)).toEqual(['a', 'b']);
    expect(without(['a', 'b', 'c'], 1)).toEqual(['a', 'c']);
  });

  it('gives each a name of its own', () => {
    const taken = [{ name: '新环节' }, { name: '新环节 2' }];
    expect(freeName('新环节', taken)).toBe('新环节 3');
    expect(freeName('其他', taken)).toBe('其他');
  });

  it('keeps with a mode what belongs to it alone', () => {
    const share = withMode({ ...newStep('评审'), onDisagree: 'collect' }, 'share');
    expect(share).toMatchObject({ mode: 'share', share: { of: 1, in: 2 } });
    expect(share).not.toHaveProperty('onDisagree');
    expect(withMode(share, 'any')).not.toHaveProperty('share');
    expect(withMode({ ...newStep('评审'), onDisagree: 'collect' }, 'all')).toMatchObject({ onDisagree: 'collect' });
  });

  it('has no condition that says nothing', () => {
    expect(withWhen(newStep('评审'), { budgetFrom: '500000' })).toHaveProperty('when');
    expect(withWhen({ ...newStep('评审'), when: { budgetFrom: '1' } }, {})).not.toHaveProperty('when');
  });
});

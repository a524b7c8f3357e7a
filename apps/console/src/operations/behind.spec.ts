import { describe, expect, it } from '@jest/globals';
import { behind, builtPercent } from './behind.js';

const at = { eventsBehind: 0, capped: false, secondsBehind: 0 };
const subscriber = {
  ...{ kind: 'projection' as const, name: 'tasks', version: 1, state: 'serving' as const, position: '7' },
  ...{ isOfOtherLog: false, parked: 0, ledBy: null, renewedAt: '2026-01-01T00:00:00.000Z', ...at },
};

describe('how far behind', () => {
  it('says nothing of what is up to date', () => expect(behind(subscriber, 'zh')).toBeUndefined());

  it('says how many events and how long, and where there are more', () => {
    const late = { ...subscriber, eventsBehind: 10_000, capped: true, secondsBehind: 61.4 };
    expect([behind(late, 'zh'), behind(late, 'en')]).toEqual(['10000+ 个事件 · 61 秒', '10000+ events · 61 s']);
  });

  it('tells how much is built, of positions beyond what a number holds', () => {
    expect(builtPercent({ position: '9007199254740993' }, '18014398509481986')).toBe(50);
    expect([builtPercent({ position: null }, '9'), builtPercent({ position: '9' }, '0')]).toEqual([0, 100]);
    expect(builtPercent({ position: '12' }, '9')).toBe(100);
  });
});

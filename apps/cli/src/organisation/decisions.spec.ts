import { describe, expect, it } from '@jest/globals';
import { decisionsOf } from './decisions.js';

const findings = [
  { number: 1, severity: 'error', proposal: '307001' },
  { number: 2, severity: 'error' },
  { number: 3, severity: 'warning' },
  { number: 4, severity: 'error', proposal: '2024-03-01' },
] as const;

describe('--decide', () => {
  it('is of one finding, or of all that are left', () => {
    expect(decisionsOf(['4:2024-03-09', 'accept', 'leave-out'], findings)).toEqual([
      { do: 'set', finding: 4, value: '2024-03-09' },
      { do: 'accept', finding: 1 },
      { do: 'leave-out', finding: 2 },
    ]);
    expect(decisionsOf(['1=leave-out', '2=accept'], findings)).toEqual([
      { do: 'leave-out', finding: 1 },
      { do: 'accept', finding: 2 },
    ]);
    expect(decisionsOf([], findings)).toEqual([]);
  });
  it.each(['3', '3=', 'decline', '=accept', '3=set'])('is nothing else: %s', (text) => {
    expect(() => decisionsOf([text], findings)).toThrow('3=accept');
  });
});

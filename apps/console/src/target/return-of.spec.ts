import { describe, expect, it } from '@jest/globals';
import { type Schemas } from '#platform/api-client';
import { returnOf } from './return-of.js';

const at = { at: '2026-01-01T00:00:00.000Z', revision: 1 };
const submitted = { ...at, by: 'p-drafter', contentHash: '' };
const task = (ordinal: number, vote: 'agree' | 'disagree', opinion?: string): Schemas['TimelineTask'] => ({
  ...{ ordinal, seat: { person: 'p' }, zh: '', en: '', state: 'signed', waitedMs: 0, waitedWorkingDays: 0, mayAct: [] },
  given: { ...at, vote, signedBy: `p-${ordinal}`, ...(opinion === undefined ? {} : { opinion }) },
});
const step = (...tasks: Schemas['TimelineTask'][]): Schemas['TimelineStep'] => ({
  ...{ step: 1, name: '财政会签', mode: 'all', openedAt: at.at, outcome: 'returned', acts: [], tasks },
  ...{ waitedMs: 0, waitedWorkingDays: 0, overdue: false },
});
const ended = { ...at, how: 'returned' as const, by: 'p-2' };

describe('why a round came back', () => {
  it('is what all who disagreed said, and from which step', () =>
    expect(
      returnOf([{ submitted, ended, steps: [step(task(1, 'agree', '好'), task(2, 'disagree', '缺依据'))] }]),
    ).toEqual({ by: 'p-2', stepName: '财政会签', opinions: [{ signedBy: 'p-2', opinion: '缺依据' }] }));

  it('is told while it is written anew, and no more once it is submitted again', () => {
    const back = { submitted, ended, steps: [step(task(1, 'disagree', '缺依据'))] };
    expect(returnOf([back, { steps: [] }])).toMatchObject({ stepName: '财政会签' });
    expect(returnOf([back, { submitted, steps: [step()] }])).toBeUndefined();
  });

  it('is nothing of what was withdrawn', () =>
    expect(returnOf([{ submitted, ended: { ...at, how: 'withdrawn' }, steps: [step()] }])).toBeUndefined());
});

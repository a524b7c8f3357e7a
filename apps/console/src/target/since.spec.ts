import { describe, expect, it } from '@jest/globals';
import { type Schemas } from '#platform/api-client';
import { sinceWhen } from './since.js';

type Step = Schemas['TimelineStep'];

const at = { at: '2026-01-01T00:00:00.000Z', revision: 1 };
const step = (signedBy: string, more: Partial<Step> = {}): Step => ({
  ...{ step: 1, name: '单位审核', mode: 'any', openedAt: at.at, outcome: 'completed' },
  ...{ waitedMs: 0, waitedWorkingDays: 0, overdue: false, acts: [] },
  tasks: [
    {
      ...{ ordinal: 1, seat: { person: signedBy }, zh: '', en: '', state: 'signed', waitedMs: 0, waitedWorkingDays: 0 },
      ...{ mayAct: [], given: { ...at, vote: 'agree', signedBy } },
    },
  ],
  ...more,
});
const round = (number: number, ...steps: Step[]) => ({
  ...{ round: number, steps, submitted: { ...at, by: 'p-drafter', contentHash: '' } },
});

describe('with what the content is compared', () => {
  it('is nothing in the first round', () => expect(sinceWhen([round(1)], 'p-head', true)).toBeUndefined());

  it('is what one signed or returned last, before the submission that one looks at', () => {
    const rounds = [round(1, step('p-head')), round(2, step('p-other')), round(3, step('p-head'))];
    expect(sinceWhen(rounds, 'p-head', true)).toEqual({ round: 1, because: 'signed' });
    const back = step('p-x', { returned: { by: 'p-head', to: 'drafter' } });
    expect(sinceWhen([round(1, back), round(2)], 'p-head', true)).toEqual({ round: 1, because: 'returned' });
  });

  it('is the submission before for who had no part in any', () =>
    expect(sinceWhen([round(1, step('p-x')), round(2)], 'p-head', true)).toEqual({ round: 1, because: 'before' }));

  it('is the last submission once it is back with the drafter', () => {
    const rounds = [round(1), { round: 2, steps: [] }];
    expect(sinceWhen(rounds, 'p-drafter', false)).toEqual({ round: 1, because: 'before' });
  });
});

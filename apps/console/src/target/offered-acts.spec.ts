import { describe, expect, it } from '@jest/globals';
import { type Schemas } from '#platform/api-client';
import { actsOf } from './offered-acts.js';

type Act = Schemas['ActNow'];
const next = (acts: Act[], copiesToRead?: number[]): Schemas['TargetNext'] => ({
  ...{ targetId: 't', status: 'in-approval', revision: 1, round: 1, contentHash: 'h', acts, people: [] },
  ...(copiesToRead ? { copiesToRead } : {}),
});
const sign = (form: Act['form']): Act => ({ act: 'sign', may: true, step: 1, ordinal: 1, ...(form ? { form } : {}) });
const names = (asked: Schemas['TargetNext']) => actsOf(asked).map(({ name }) => name);

describe('the acts that are offered', () => {
  it('are to agree and to return where a disagreement is a return', () => {
    const form = { votes: ['agree', 'disagree'], grades: false, opinionFor: ['disagree'], returns: [] } as const;
    expect(names(next([sign({ ...form, votes: [...form.votes], opinionFor: ['disagree'], returns: [] })]))).toEqual([
      ...['agree', 'disagree'],
    ]);
  });

  it('are three votes where a share decides', () => {
    const form: Act['form'] = { votes: ['agree', 'disagree', 'abstain'], grades: false, opinionFor: [] };
    expect(names(next([sign(form)]))).toEqual(['agree', 'vote', 'abstain']);
  });

  it('leave out what one may not, and what is a link', () =>
    expect(
      names(
        next([
          { act: 'void', may: false },
          { act: 'revise', may: true },
          { act: 'comment', may: true },
        ]),
      ),
    ).toEqual(['comment']));

  it('tell two tasks apart, and begin with a copy that waits', () => {
    const acts: Act[] = [1, 2].map((ordinal) => ({ act: 'transfer', may: true, step: 1, ordinal }));
    const offered = actsOf(next(acts, [1]));
    expect(offered.map(({ name }) => name)).toEqual(['read', 'transfer', 'transfer']);
    expect(new Set(offered.map(({ key }) => key)).size).toBe(3);
  });
});

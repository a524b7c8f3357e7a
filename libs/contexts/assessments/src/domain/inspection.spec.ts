import { describe, expect, it } from '@jest/globals';
import { assessedYear } from '#testing/county';
import { assessmentInspection } from './inspection.js';

const { opened, recorded, submitted, scored, drafter, head, stranger } = assessedYear;
const process = { system: 'spec' };
const { oddIn, evolve, initialState } = assessmentInspection;
const state = evolve(initialState, opened);

describe('the inspection of an assessment', () => {
  it.each([
    [opened, process],
    [recorded, drafter],
    [submitted, drafter],
    [scored, process],
  ])('finds nothing odd in an honest year', (event, actor) => expect(oddIn(state, event, actor)).toEqual([]));

  it.each([
    ['actuals of another unit', recorded, stranger, 'without-role'],
    ['actuals by a process', recorded, process, 'not-a-person'],
    [
      'a submission without the role',
      { ...submitted, data: { ...submitted.data, submittedBy: 'p-head' } },
      head,
      'without-role',
    ],
    [
      'a submission in another’s name',
      { ...submitted, data: { ...submitted.data, submittedBy: 'p-x' } },
      drafter,
      'not-the-actor',
    ],
  ])('names %s', (_, event, actor, code) => expect(oddIn(state, event, actor).map((odd) => odd.code)).toEqual([code]));
});

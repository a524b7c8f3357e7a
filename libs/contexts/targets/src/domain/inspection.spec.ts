import { describe, expect, it } from '@jest/globals';
import { type Actor } from '#domain/kernel';
import { targetInspection } from './inspection.js';
import {
  approved,
  drafted,
  finallyApproved,
  content,
  people,
  reopened,
  returned,
  revisedTo,
  submitted,
  voided,
  withdrawn,
} from './target-for-spec.js';
import { type TargetEvent } from './target.events.js';

const { drafter, head, otherHead, reviewer, finance, performance, everyone, stranger, process } = people;
type Recorded = readonly [event: TargetEvent, actor: Actor];

const firstApproved = approved(1, 'p-head');
const honest: readonly Recorded[] = [
  [drafted, process],
  [revisedTo(content), drafter],
  [submitted(), drafter],
  [approved(1, 'p-head'), head],
  [returned(2, 'p-reviewer'), reviewer],
  [submitted(2), drafter],
  [approved(1, 'p-head', 2), head],
  [approved(2, 'p-reviewer', 2), reviewer],
  [approved(3, 'p-finance', 2), finance],
  [approved(4, 'p-performance', 2), performance],
  [finallyApproved(2), performance],
];

/** The codes of what is odd in the last of these events. */
function oddIn(...recorded: readonly Recorded[]): readonly string[] {
  let state = targetInspection.initialState;
  let found: readonly string[] = [];
  for (const [event, actor] of recorded) {
    found = targetInspection.oddIn(state, event, actor).map(({ code }) => code);
    state = targetInspection.evolve(state, event);
  }
  return found;
}

describe('the inspection of a target', () => {
  it.each(honest.map(([event], index) => [event.type, index + 1] as const))(
    'finds nothing odd in an honest %s (%i)',
    (_, count) => expect(oddIn(...honest.slice(0, count))).toEqual([]),
  );

  it('finds nothing odd in an honest way out of a round', () => {
    const out: readonly Recorded[] = [
      ...honest.slice(0, 3),
      [withdrawn(), drafter],
      [submitted(2), drafter],
      [voided({ round: 2 }), head],
      [reopened, drafter],
      [revisedTo(content, { writtenBy: 'p-drafter' }), process],
      [submitted(3), drafter],
    ];
    for (const [index] of out.entries()) expect(oddIn(...out.slice(0, index + 1))).toEqual([]);
  });

  const drafting = honest.slice(0, 2);
  const inRound = honest.slice(0, 3);
  const afterFirst = honest.slice(0, 4);
  const all = honest.slice(0, 10);

  it.each<[string, readonly Recorded[], Recorded, ...string[]]>([
    ['a draft of another unit', [], [drafted, stranger], 'without-role', 'not-the-actor'],
    ['a revision by an approver', drafting, [revisedTo(content), head], 'without-role', 'not-the-actor'],
    ['a revision in mid-round', inRound, [revisedTo(content), drafter], 'content-is-frozen'],
    ['a submission in another’s name', drafting, [submitted(), everyone], 'not-the-actor'],
    ['a submission by a process', drafting, [submitted(), process], 'not-a-person'],
    ['a submission while a round is open', inRound, [submitted(2), drafter], 'content-is-frozen'],
    ['an approval in another’s name', inRound, [approved(1, 'p-head'), otherHead], 'not-the-actor'],
    ['an approval by a process', inRound, [approved(1, 'p-head'), process], 'not-a-person'],
    ['an approval without the role', inRound, [approved(1, 'p-auditor'), people.auditor], 'without-role'],
    ['an approval of another unit’s head', inRound, [approved(1, 'p-stranger'), stranger], 'without-role'],
    ['an approval before its turn', inRound, [approved(2, 'p-reviewer'), reviewer], 'out-of-turn'],
    ['an approval of a round that is over', inRound, [approved(1, 'p-head', 3), head], 'out-of-turn'],
    ['an approval where no round is open', drafting, [approved(1, 'p-head'), head], 'no-round-open'],
    [
      'an approval that names another submitter',
      inRound,
      [{ ...firstApproved, data: { ...firstApproved.data, submittedBy: 'p-other' } }, head],
      'another-submitter',
    ],
    [
      'who approves what they submitted',
      inRound,
      [approved(1, 'p-drafter'), { personId: 'p-drafter', unit: '307001', roles: ['unit-head@307'] }],
      'signed-by-the-submitter',
    ],
    [
      'one person on two steps',
      afterFirst,
      [approved(2, 'p-head'), { personId: 'p-head', unit: '307001', roles: ['department-reviewer@307'] }],
      'acted-twice',
    ],
    ['a return in another’s name', afterFirst, [returned(2, 'p-reviewer'), head], 'not-the-actor', 'without-role'],
    [
      'a draft that names another writer',
      [],
      [{ ...drafted, data: { ...drafted.data, writtenBy: 'p-x' } }, drafter],
      'not-the-actor',
    ],
    ['a withdrawal after a signature', afterFirst, [withdrawn(), drafter], 'not-withdrawable'],
    ['a withdrawal in another’s name', inRound, [withdrawn(), head], 'not-the-actor'],
    ['a withdrawal by an approver', inRound, [withdrawn('p-head'), head], 'without-role'],
    ['a voiding in another’s name', inRound, [voided({ round: 1 }), drafter], 'not-the-actor'],
    [
      'a voiding by an approver',
      drafting,
      [{ ...voided(), data: { ...voided().data, voidedBy: 'p-reviewer' } }, reviewer],
      'without-role',
    ],
    ['a voiding of what is approved', honest, [voided(), head], 'content-is-frozen'],
    ['a second voiding', [...drafting, [voided(), head]], [voided(), head], 'content-is-frozen'],
    ['a reopening by an approver', drafting, [reopened, head], 'without-role'],
    ['a final approval before the last step', all.slice(0, 9), [finallyApproved(2), finance], 'not-signed-by-all'],
    ['a final approval by who did not sign last', all, [finallyApproved(2), head], 'not-signed-by-all'],
  ])('names %s', (_, before, forged, ...codes) => expect(oddIn(...before, forged)).toEqual(codes));
});

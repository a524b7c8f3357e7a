import { describe, expect, it } from '@jest/globals';
import { deciderSpec } from '#testing/core';
import { type ProposedContent } from '../domain/proposed-content.js';
import {
  ContentIsFrozen,
  IndicatorStandsTwice,
  NotTheDrafter,
  TargetNotFound,
  UnknownIndicator,
} from '../domain/target.errors.js';
import { targetDecider } from '../domain/target.state.js';
import { approved, by, content, contentOf, drafted, finallyApproved, ids } from '../domain/target-for-spec.js';
import { people, proposed, returned, revisedTo, rows, submitted, targetId } from '../domain/target-for-spec.js';
import { ReviseTarget, reviseTarget } from './revise-target.js';

const given = deciderSpec(targetDecider, reviseTarget);
const [first, second, third, fourth] = content.indicators;
const kept = [first!, second!, third!, fourth!];
const added = { ...rows[1], level3: '新增的一行' };
const revise = (changes: Partial<ProposedContent>, actor = people.drafter, more = {}) =>
  new ReviseTarget({ targetId, content: { ...proposed, indicators: kept, ...changes }, ...more }, by(actor, 0));
const changed = revise({ budget: '500000.00' });
const withoutSecond = contentOf({ indicators: [rows[0], rows[2], rows[3]] }, [1, 3, 4]);

describe('revise-target', () => {
  it('replaces the content and keeps the ids of the rows that stay', () =>
    given(drafted)
      .when(changed)
      .then(revisedTo(contentOf({ budget: '500000.00' }))));

  it('says why, what it was read from, and that it is demo data', () => {
    const more = { reason: '预算调整', source: { intakeId: targetId, project: 0, line: 9, digest: 'b'.repeat(64) } };
    const command = revise({ annualGoal: '新的目标' }, people.process, { ...more, demoData: true, acceptedBy: 'p-a' });
    given(drafted)
      .when(command)
      .then(revisedTo(contentOf({ annualGoal: '新的目标' }), { ...more, demoData: true, writtenBy: 'p-a' }));
  });

  it('has been written by the person who revises, whoever they name', () =>
    given(drafted)
      .when(revise({ budget: '500000.00' }, people.everyone, { acceptedBy: 'p-somebody' }))
      .then(revisedTo(contentOf({ budget: '500000.00' }), { writtenBy: 'p-everyone' })));

  it('gives a new row the next id, in whatever place it stands', () => {
    const result = contentOf({ indicators: [added, ...rows] }, [5, 1, 2, 3, 4]);
    given(drafted)
      .when(revise({ indicators: [added, ...kept] }))
      .then(revisedTo(result));
  });

  it('never gives the id of a removed row again', () => {
    const indicators = [first!, third!, fourth!, added, added];
    const result = contentOf({ indicators: [rows[0], rows[2], rows[3], added, added] }, [1, 3, 4, 5, 6]);
    given(drafted, revisedTo(withoutSecond)).when(revise({ indicators })).then(revisedTo(result));
    const all = revisedTo(contentOf({ indicators: [] }, []));
    given(drafted, all)
      .when(revise({ indicators: [added] }))
      .then(revisedTo(contentOf({ indicators: [added] }, [5])));
  });

  describe('rows that come without their id', () => {
    const bare = (...changes: readonly object[]) => changes.map((change, at) => ({ ...rows[at]!, ...change }));
    const idsAfter = (indicators: ProposedContent['indicators'], of = content) => {
      const state = [drafted, revisedTo(of)].reduce(targetDecider.evolve, targetDecider.initialState);
      const [event] = reviseTarget(revise({ indicators, budget: '1.00' }))(state);
      if (event?.type !== 'TargetRevised') return [];
      return event.data.content.indicators.map(({ indicatorId }) => ids.findIndex((id) => id === indicatorId) + 1);
    };

    it('are known where they say the same, so that nothing changes', () =>
      given(drafted)
        .when(revise({ indicators: bare({}, {}, {}, {}) }))
        .thenNothing());

    it('are known by their names where only what they ask for was corrected, in any order', () => {
      expect(idsAfter(bare({ value: '25' }, { weight: '25' }, {}, { operator: '>' }))).toEqual([1, 2, 3, 4]);
      expect(idsAfter(bare({ value: '25' }, {}, {}, {}).toReversed())).toEqual([4, 3, 2, 1]);
    });

    it('are new where their name is, and the row that is gone keeps its id to itself', () =>
      expect(idsAfter(bare({}, { level3: '办理天数' }, {}, {}))).toEqual([1, 5, 3, 4]));

    it('are not guessed where two could be meant', () => {
      const twins = contentOf({ indicators: [rows[0], { ...rows[0], value: '30' }, rows[2], rows[3]] });
      const [one] = bare({ value: '40' });
      expect(idsAfter([one!, ...bare({}, {}, {}, {}).slice(2)], twins)).toEqual([5, 3, 4]);
      expect(idsAfter([rows[0], { ...rows[0], value: '30' }], twins)).toEqual([1, 2]);
      expect(idsAfter([one!, { ...one!, value: '50' }])).toEqual([5, 6]);
    });

    it('never take the id of a row that is named', () => expect(idsAfter([first!, { ...rows[0] }])).toEqual([1, 5]));
  });

  it('changes the order of rows, which is content', () => {
    const result = contentOf({ indicators: [rows[3], rows[0], rows[1], rows[2]] }, [4, 1, 2, 3]);
    given(drafted)
      .when(revise({ indicators: [fourth!, first!, second!, third!] }))
      .then(revisedTo(result));
  });

  it('refuses an id of no row, and that of one row twice, and says which rows', () => {
    const state = targetDecider.evolve(targetDecider.initialState, drafted);
    const decide = (...indicators: ProposedContent['indicators']) => reviseTarget(revise({ indicators }))(state);
    expect(() => decide(first!, { ...first!, indicatorId: ids[5] })).toThrow(UnknownIndicator);
    expect(() => decide(first!, { ...first!, indicatorId: ids[5] })).toThrow('第 2 行的指标编号不属于本目标');
    expect(() => decide(first!, second!, first!)).toThrow(IndicatorStandsTwice);
    expect(() => decide(first!, second!, first!)).toThrow('第 1 行和第 3 行用了同一个指标编号');
  });

  it('refuses the id of a row that was removed', () =>
    given(drafted, revisedTo(withoutSecond)).when(revise({})).thenThrows(UnknownIndicator));

  it('stays quiet when nothing differs but what it was read from', () => {
    given(drafted).when(revise({})).thenNothing();
    const elsewhere = kept.map((row) => ({ ...row, source: { line: 99, raw: ['别处'] } }));
    given(drafted)
      .when(revise({ indicators: elsewhere }))
      .thenNothing();
    given(drafted, revisedTo(contentOf({ budget: '500000.00' })))
      .when(changed)
      .thenNothing();
  });

  it('is frozen in approval and once approved', () => {
    given(drafted, submitted()).when(changed).thenThrows(ContentIsFrozen);
    given(drafted, submitted(), approved(1, 'p-head')).when(changed).thenThrows(ContentIsFrozen);
    given(drafted, submitted(), approved(4, 'p-performance'), finallyApproved())
      .when(changed)
      .thenThrows(ContentIsFrozen);
  });

  it('thaws when it is returned', () =>
    given(drafted, submitted(), returned(1, 'p-head'))
      .when(changed)
      .then(revisedTo(contentOf({ budget: '500000.00' }))));

  it('is for the drafter of the unit; for another unit it is not there', () => {
    for (const actor of [people.head, people.auditor]) {
      given(drafted)
        .when(revise({ budget: '1.00' }, actor))
        .thenThrows(NotTheDrafter);
    }
    given(drafted)
      .when(revise({ budget: '1.00' }, people.stranger))
      .thenThrows(TargetNotFound);
    given().when(changed).thenThrows(TargetNotFound);
  });

  it('is decided on the revision that was seen and never anew on another', () =>
    expect(reviseTarget(changed)).not.toHaveProperty('decidableAnew'));
});

import { describe, expect, it } from '@jest/globals';
import { SeenHasChanged } from '#domain/approval';
import { deciderSpec } from '#testing/core';
import { ContentIsFrozen, MayNotVoid, TargetNotFound } from '../domain/target.errors.js';
import { targetDecider } from '../domain/target.state.js';
import { approved, by, contentHash, drafted, finallyApproved, people, returned } from '../domain/target-for-spec.js';
import { seen, submitted, targetId, voided, withdrawn } from '../domain/target-for-spec.js';
import { VoidTarget, voidTarget } from './void-target.js';

const given = deciderSpec(targetDecider, voidTarget);
const { reason } = voided().data;
type Seen = VoidTarget['data']['seen'];
const giveUp = (what: Seen = { round: 0, contentHash }, actor = people.head) =>
  new VoidTarget({ targetId, seen: what, reason }, by(actor));
const opened = [drafted, submitted()];

describe('void-target', () => {
  it('gives up a draft, and a round at any step where nobody is left to act', () => {
    given(drafted).when(giveUp()).then(voided());
    given(...opened)
      .when(giveUp(seen(1)))
      .then(voided({ round: 1 }));
    given(...opened, approved(1, 'p-head'))
      .when(giveUp(seen(2)))
      .then(voided({ round: 1 }));
    given(...opened, returned(1, 'p-head'))
      .when(giveUp({ round: 1, contentHash }))
      .then(voided());
  });

  it('is for the drafters and the head of the unit, nobody else; for who may not see it is not there', () => {
    const byDrafter = { ...voided(), data: { voidedBy: 'p-drafter', reason } };
    given(drafted).when(giveUp(undefined, people.drafter)).then(byDrafter);
    for (const actor of [people.reviewer, people.auditor, people.performance, people.process]) {
      given(drafted).when(giveUp(undefined, actor)).thenThrows(MayNotVoid);
    }
    given(drafted).when(giveUp(undefined, people.stranger)).thenThrows(TargetNotFound);
  });

  it.each<[string, Seen]>([
    ['round', { ...seen(1), round: 2 }],
    ['step', seen(2)],
    ['step that is not open any more', { round: 1, contentHash }],
    ['content', { ...seen(1), contentHash: '0'.repeat(64) }],
  ])('refuses a stale %s', (_, stale) =>
    given(...opened)
      .when(giveUp(stale))
      .thenThrows(SeenHasChanged),
  );

  it('refuses a step where none is open', () => {
    given(...opened, withdrawn())
      .when(giveUp(seen(1)))
      .thenThrows(SeenHasChanged);
    expect(new SeenHasChanged({ round: 1, step: null, contentHash }).message).toContain('现不在审核中');
  });

  it('refuses what is approved, and what is void already', () => {
    given(...opened, finallyApproved())
      .when(giveUp({ round: 1, contentHash }))
      .thenThrows(ContentIsFrozen);
    given(drafted, voided()).when(giveUp()).thenThrows(ContentIsFrozen);
  });

  it('is decided anew on what came between: it names what was seen', () =>
    expect(voidTarget(giveUp())).toHaveProperty('decidableAnew', true));
});

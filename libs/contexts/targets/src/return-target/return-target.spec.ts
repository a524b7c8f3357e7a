import { describe, expect, it } from '@jest/globals';
import { AlreadyActedInThisRound, NotYourStep, SeenIsStale } from '#domain/approval';
import { SubmitterMayNotApprove, WriterMayNotApprove } from '#domain/approval';
import { deciderSpec } from '#testing/core';
import { NotInApproval, TargetNotFound } from '../domain/target.errors.js';
import { targetDecider } from '../domain/target.state.js';
import {
  approved,
  by,
  content,
  contentOf,
  drafted,
  finallyApproved,
  people,
  returned,
} from '../domain/target-for-spec.js';
import { reopened, revisedTo, seen, submitted, targetId, voided, withdrawn } from '../domain/target-for-spec.js';
import { ReturnTarget, returnTarget } from './return-target.js';

const given = deciderSpec(targetDecider, returnTarget);
const opinion = returned(1, 'p-head').data.opinion;
const sendBack = (actor = people.head, what = seen(1)) =>
  new ReturnTarget({ targetId, seen: what, opinion }, by(actor));
const opened = [drafted, submitted()];
const atStep2 = [...opened, approved(1, 'p-head')];

describe('return-target', () => {
  it('returns from any step with an opinion', () => {
    given(...opened)
      .when(sendBack())
      .then(returned(1, 'p-head'));
    given(...atStep2)
      .when(sendBack(people.reviewer, seen(2)))
      .then(returned(2, 'p-reviewer'));
    const second = [...atStep2, returned(2, 'p-reviewer'), submitted(2)];
    given(...second)
      .when(sendBack(people.head, seen(1, 2)))
      .then(returned(1, 'p-head', 2));
  });

  it.each([
    ['round', { ...seen(1), round: 2 }],
    ['step', seen(1 + 4)],
    ['content', { ...seen(1), contentHash: '0'.repeat(64) }],
  ])('refuses a stale %s', (_, stale) =>
    given(...opened)
      .when(sendBack(people.head, stale))
      .thenThrows(SeenIsStale),
  );

  it('tells the second of two who saw their step that it is over', () =>
    given(...atStep2)
      .when(sendBack(people.otherHead, seen(1)))
      .thenThrows(SeenIsStale));

  it('refuses who wrote content since the last approval, though a colleague submitted and others revised since', () => {
    const imported = { ...drafted, data: { ...drafted.data, writtenBy: 'p-head' } };
    const later = revisedTo(contentOf({ budget: '1.00' }), { writtenBy: 'p-drafter' });
    given(imported, submitted()).when(sendBack()).thenThrows(WriterMayNotApprove);
    given(imported, later, revisedTo(content), submitted(), withdrawn(), submitted(2))
      .when(sendBack(people.head, seen(1, 2)))
      .thenThrows(WriterMayNotApprove);
    given(imported, voided(), reopened, submitted()).when(sendBack()).thenThrows(WriterMayNotApprove);
  });

  it('refuses who submitted, and who acted in this round', () => {
    const asSubmitter = { ...submitted(), data: { ...submitted().data, submittedBy: 'p-head' } };
    given(drafted, asSubmitter).when(sendBack()).thenThrows(SubmitterMayNotApprove);
    const byEveryone = [...opened, approved(1, 'p-everyone')];
    given(...byEveryone)
      .when(sendBack(people.everyone, seen(2)))
      .thenThrows(AlreadyActedInThisRound);
  });

  it('refuses whose step it is not; for who may not see it is not there', () => {
    for (const actor of [people.drafter, people.auditor, people.process]) {
      given(...opened)
        .when(sendBack(actor))
        .thenThrows(NotYourStep);
    }
    given(...opened)
      .when(sendBack(people.stranger))
      .thenThrows(TargetNotFound);
    given().when(sendBack()).thenThrows(TargetNotFound);
  });

  it('refuses what is not in approval: a draft, one returned before, one approved', () => {
    given(drafted).when(sendBack()).thenThrows(NotInApproval);
    given(...opened, returned(1, 'p-head'))
      .when(sendBack())
      .thenThrows(NotInApproval);
    given(...opened, approved(4, 'p-performance'), finallyApproved())
      .when(sendBack())
      .thenThrows(NotInApproval);
  });

  it('names what was seen, so a conflict may be decided anew', () =>
    expect(returnTarget(sendBack())).toHaveProperty('decidableAnew', true));
});

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
import { ApproveStep, approveStep } from './approve-step.js';

const given = deciderSpec(targetDecider, approveStep);
const approve = (actor = people.head, what = seen(1), opinion?: string) =>
  new ApproveStep({ targetId, seen: what, ...(opinion === undefined ? {} : { opinion }) }, by(actor));
const opened = [drafted, submitted()];
const atStep2 = [...opened, approved(1, 'p-head')];
const atLastStep = [...atStep2, approved(2, 'p-reviewer'), approved(3, 'p-finance')];
const returnedAtLast = [...atLastStep, returned(4, 'p-performance')];

describe('approve-step', () => {
  it('approves the first step', () =>
    given(...opened)
      .when(approve())
      .then(approved(1, 'p-head')));

  it('keeps the opinion', () => {
    const event = approved(1, 'p-head');
    given(...opened)
      .when(approve(people.head, seen(1), '同意'))
      .then({ ...event, data: { ...event.data, opinion: '同意' } });
  });

  it('goes from step to step, each with its own role', () => {
    given(...atStep2)
      .when(approve(people.reviewer, seen(2)))
      .then(approved(2, 'p-reviewer'));
    given(...atStep2, approved(2, 'p-reviewer'))
      .when(approve(people.finance, seen(3)))
      .then(approved(3, 'p-finance'));
  });

  it('approves the target at the last step, with its whole content', () =>
    given(...atLastStep)
      .when(approve(people.performance, seen(4)))
      .then(approved(4, 'p-performance'), finallyApproved()));

  it.each([
    ['round', { ...seen(1), round: 2 }],
    ['content', { ...seen(1), contentHash: '0'.repeat(64) }],
  ])('refuses a stale %s', (_, stale) =>
    given(...opened)
      .when(approve(people.head, stale))
      .thenThrows(SeenIsStale),
  );

  it('tells the second of two who saw their step that it is over', () =>
    given(...atStep2)
      .when(approve(people.otherHead, seen(1)))
      .thenThrows(SeenIsStale));

  it.each([4, 5, 99])('refuses step %i when the first is to act', (step) =>
    given(...opened)
      .when(approve(people.everyone, seen(step)))
      .thenThrows(SeenIsStale),
  );

  it('refuses who wrote content since the last approval, though a colleague submitted and others revised since', () => {
    const imported = { ...drafted, data: { ...drafted.data, writtenBy: 'p-head' } };
    const later = revisedTo(contentOf({ budget: '1.00' }), { writtenBy: 'p-drafter' });
    given(imported, submitted()).when(approve()).thenThrows(WriterMayNotApprove);
    given(imported, later, revisedTo(content), submitted(), withdrawn(), submitted(2))
      .when(approve(people.head, seen(1, 2)))
      .thenThrows(WriterMayNotApprove);
    given(imported, voided(), reopened, submitted()).when(approve()).thenThrows(WriterMayNotApprove);
  });

  it('refuses who submitted', () => {
    const asSubmitter = { ...submitted(), data: { ...submitted().data, submittedBy: 'p-head' } };
    given(drafted, asSubmitter).when(approve()).thenThrows(SubmitterMayNotApprove);
  });

  it('refuses who acted on another step of the round, whatever roles are held', () => {
    const first = [...opened, approved(1, 'p-everyone')];
    given(...first)
      .when(approve(people.everyone, seen(2)))
      .thenThrows(AlreadyActedInThisRound);
    const later = [...first, approved(2, 'p-reviewer')];
    given(...later)
      .when(approve(people.everyone, seen(3)))
      .thenThrows(AlreadyActedInThisRound);
  });

  it('refuses who may see but whose step it is not', () => {
    for (const actor of [people.drafter, people.auditor, people.reviewer, people.process]) {
      given(...opened)
        .when(approve(actor))
        .thenThrows(NotYourStep);
    }
    given(...atStep2)
      .when(approve(people.otherHead, seen(2)))
      .thenThrows(NotYourStep);
  });

  it('is not there for who may not see', () => {
    given(...opened)
      .when(approve(people.stranger))
      .thenThrows(TargetNotFound);
    given().when(approve()).thenThrows(TargetNotFound);
  });

  it('refuses what is not in approval', () => {
    given(drafted).when(approve()).thenThrows(NotInApproval);
    given(...returnedAtLast)
      .when(approve(people.performance, seen(4)))
      .thenThrows(NotInApproval);
    const done = [...atLastStep, approved(4, 'p-performance'), finallyApproved()];
    given(...done)
      .when(approve(people.performance, seen(4)))
      .thenThrows(NotInApproval);
  });

  it('starts again at the first step after a return, where the same persons may act again', () => {
    const again = [...returnedAtLast, submitted(2)];
    given(...again)
      .when(approve(people.performance, seen(4, 2)))
      .thenThrows(SeenIsStale);
    given(...again)
      .when(approve(people.head, seen(1, 1)))
      .thenThrows(SeenIsStale);
    given(...again)
      .when(approve(people.head, seen(1, 2)))
      .then(approved(1, 'p-head', 2));
    const end = [...again, approved(1, 'p-head', 2), approved(2, 'p-reviewer', 2), approved(3, 'p-finance', 2)];
    given(...end)
      .when(approve(people.performance, seen(4, 2)))
      .then(approved(4, 'p-performance', 2), finallyApproved(2));
  });

  it('names what was seen, so a conflict may be decided anew', () =>
    expect(approveStep(approve())).toHaveProperty('decidableAnew', true));
});

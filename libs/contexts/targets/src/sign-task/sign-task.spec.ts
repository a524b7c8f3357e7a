import { describe, expect, it } from '@jest/globals';
import { MayNotSign, SeatNotHeld, SeenHasChanged, type RoundEvent } from '#domain/approval';
import { deciderSpec } from '#testing/core';
import { NeedsAPerson, NotInApproval, TargetNotFound } from '../domain/target.errors.js';
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
import {
  reopened,
  revisedTo,
  roundGiven,
  seen,
  signature,
  signed,
  submitted,
  targetId,
  voided,
  withdrawn,
} from '../domain/target-for-spec.js';
import { SignTask, signTask } from './sign-task.js';

const given = deciderSpec(targetDecider, signTask);
const approve = (actor = people.head, what = seen(1), opinion?: string) =>
  new SignTask({ targetId, seen: what, vote: 'agree', opinion }, by(actor), roundGiven);
const opinion = returned(1, 'p-head').data.opinion ?? '';
const sendBack = (actor = people.head, what = seen(1)) =>
  new SignTask({ targetId, seen: what, vote: 'disagree', opinion }, by(actor), roundGiven);
const disagreed = (step: number, by_: string, round = 1): RoundEvent => {
  const event = signature(step, by_, round, 'disagree');
  return { ...event, data: { ...event.data, opinion } } as RoundEvent;
};
const opened = [drafted, submitted()];
const atStep2 = [...opened, approved(1, 'p-head')];
const atLastStep = [...atStep2, approved(2, 'p-reviewer'), approved(3, 'p-finance')];
const returnedAtLast = [...atLastStep, returned(4, 'p-performance')];

describe('sign-task', () => {
  it('approves the first step', () =>
    given(...opened)
      .when(approve())
      .then(...signed(1, 'p-head')));

  it('keeps the opinion', () => {
    const event = signature(1, 'p-head');
    given(...opened)
      .when(approve(people.head, seen(1), '同意'))
      .then({ ...event, data: { ...event.data, opinion: '同意' } } as RoundEvent, approved(1, 'p-head'));
  });

  it('goes from step to step, each with its own role', () => {
    given(...atStep2)
      .when(approve(people.reviewer, seen(2)))
      .then(...signed(2, 'p-reviewer'));
    given(...atStep2, approved(2, 'p-reviewer'))
      .when(approve(people.finance, seen(3)))
      .then(...signed(3, 'p-finance'));
  });

  it('approves the target at the last step, with its whole content', () =>
    given(...atLastStep)
      .when(approve(people.performance, seen(4)))
      .then(...signed(4, 'p-performance'), finallyApproved()));

  it.each([
    ['round', { ...seen(1), round: 2 }],
    ['content', { ...seen(1), contentHash: '0'.repeat(64) }],
  ])('refuses a stale %s', (_, stale) =>
    given(...opened)
      .when(approve(people.head, stale))
      .thenThrows(SeenHasChanged),
  );

  it('tells the second of two who saw their step that it is over', () =>
    given(...atStep2)
      .when(approve(people.otherHead, seen(1)))
      .thenThrows(SeenHasChanged));

  it.each([4, 5, 99])('refuses step %i when the first is to act', (step) =>
    given(...opened)
      .when(approve(people.everyone, seen(step)))
      .thenThrows(SeenHasChanged),
  );

  it('refuses who wrote content since the last approval, though a colleague submitted and others revised since', () => {
    const imported = { ...drafted, data: { ...drafted.data, writtenBy: 'p-head' } };
    const later = revisedTo(contentOf({ budget: '1.00' }), { writtenBy: 'p-drafter' });
    given(imported, submitted()).when(approve()).thenThrows(MayNotSign);
    given(imported, later, revisedTo(content), submitted(), withdrawn(), submitted(2))
      .when(approve(people.head, seen(1, 2)))
      .thenThrows(MayNotSign);
    given(imported, voided(), reopened, submitted()).when(approve()).thenThrows(MayNotSign);
  });

  it('refuses who submitted', () => {
    const asSubmitter = { ...submitted(), data: { ...submitted().data, submittedBy: 'p-head' } };
    given(drafted, asSubmitter).when(approve()).thenThrows(MayNotSign);
  });

  it('refuses who acted on another step of the round, whatever roles are held', () => {
    const first = [...opened, approved(1, 'p-everyone')];
    given(...first)
      .when(approve(people.everyone, seen(2)))
      .thenThrows(MayNotSign);
    const later = [...first, approved(2, 'p-reviewer')];
    given(...later)
      .when(approve(people.everyone, seen(3)))
      .thenThrows(MayNotSign);
  });

  it('refuses who may see but whose step it is not', () => {
    for (const actor of [people.drafter, people.auditor, people.reviewer]) {
      given(...opened)
        .when(approve(actor))
        .thenThrows(SeatNotHeld);
    }
    given(...atStep2)
      .when(approve(people.otherHead, seen(2)))
      .thenThrows(SeatNotHeld);
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
      .thenThrows(SeenHasChanged);
    given(...again)
      .when(approve(people.head, seen(1, 1)))
      .thenThrows(SeenHasChanged);
    given(...again)
      .when(approve(people.head, seen(1, 2)))
      .then(...signed(1, 'p-head', 2));
    const end = [...again, approved(1, 'p-head', 2), approved(2, 'p-reviewer', 2), approved(3, 'p-finance', 2)];
    given(...end)
      .when(approve(people.performance, seen(4, 2)))
      .then(...signed(4, 'p-performance', 2), finallyApproved(2));
  });

  it('is nothing that a process does', () =>
    given(...opened)
      .when(approve(people.process))
      .thenThrows(NeedsAPerson));

  it('returns to the drafter from any step with an opinion, by who may sign there', () => {
    given(...opened)
      .when(sendBack())
      .then(disagreed(1, 'p-head'), returned(1, 'p-head'));
    given(...atStep2)
      .when(sendBack(people.reviewer, seen(2)))
      .then(disagreed(2, 'p-reviewer'), returned(2, 'p-reviewer'));
    for (const actor of [people.drafter, people.reviewer])
      given(...opened)
        .when(sendBack(actor))
        .thenThrows(SeatNotHeld);
    given(...opened)
      .when(sendBack(people.head, seen(5)))
      .thenThrows(SeenHasChanged);
  });

  it('returns to an earlier step where it is named, and the round lives', () =>
    given(...atStep2)
      .when(
        new SignTask(
          { targetId, seen: seen(2), vote: 'disagree', opinion, to: { step: 1 } },
          by(people.reviewer),
          roundGiven,
        ),
      )
      .then(disagreed(2, 'p-reviewer'), {
        type: 'StepReturned',
        data: { round: 1, fromStep: 2, toStep: 1, returnedBy: 'p-reviewer', opinion, opens: { step: 1 } },
      }));

  it('names what was seen, so a conflict may be decided anew', () =>
    expect(signTask(approve())).toHaveProperty('decidableAnew', true));
});

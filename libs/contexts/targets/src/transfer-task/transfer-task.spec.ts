import { describe, it } from '@jest/globals';
import { CannotBeAsked, Conflicting, MayNotSign, NotTheirs, SeatNotHeld, SeenHasChanged } from '#domain/approval';
import { type Person } from '#domain/kernel';
import { deciderSpec } from '#testing/core';
import { AssignTask, assignTask } from '../assign-task/assign-task.js';
import { targetDecider } from '../domain/target.state.js';
import { approved, by, drafted, people, roundGiven, seen, submitted, targetId } from '../domain/target-for-spec.js';
import { TransferTask, transferTask } from './transfer-task.js';

const deputy: Person = {
  ...{ personId: 'p-deputy', unit: '307001', roles: [] },
  deputyFor: [{ personId: 'p-head', roles: ['unit-head@307001'] }],
};
const opened = [drafted, submitted()];

describe('transfer-task', () => {
  const given = deciderSpec(targetDecider, transferTask);
  const transfer = (to: string, actor = people.head, what = seen(1)) =>
    new TransferTask({ targetId, seen: what, to, reason: '出差。' }, by(actor), roundGiven);

  it('hands the open task to somebody who may see the target, with the reason', () =>
    given(...opened)
      .when(transfer('p-auditor'))
      .then({
        type: 'TaskTransferred',
        data: { round: 1, step: 1, ordinal: 1, to: 'p-auditor', transferredBy: 'p-head', reason: '出差。' },
      }));

  it('refuses whose task it is not, a deputy, and what was seen before', () => {
    given(...opened)
      .when(transfer('p-auditor', people.reviewer))
      .thenThrows(SeatNotHeld);
    given(...opened)
      .when(transfer('p-auditor', deputy))
      .thenThrows(NotTheirs);
    given(...opened, approved(1, 'p-other-head'))
      .when(transfer('p-auditor'))
      .thenThrows(SeenHasChanged);
  });

  it('refuses a person who may not see it, may not sign it, or has the seat anyway', () => {
    for (const to of ['p-stranger', 'p-nobody'])
      given(...opened)
        .when(transfer(to))
        .thenThrows(CannotBeAsked);
    given(...opened)
      .when(transfer('p-drafter'))
      .thenThrows(MayNotSign);
    given(...opened)
      .when(transfer('p-other-head'))
      .thenThrows(Conflicting);
  });
});

describe('assign-task', () => {
  const given = deciderSpec(targetDecider, assignTask);
  const assign = (to: string, actor = people.head) =>
    new AssignTask({ targetId, seen: seen(1), to }, by(actor), roundGiven);

  it('says who of the holders is to do it, and refuses anybody else', () => {
    given(...opened)
      .when(assign('p-other-head'))
      .then({
        type: 'TaskAssigned',
        data: { round: 1, step: 1, ordinal: 1, assignedTo: 'p-other-head', assignedBy: 'p-head' },
      });
    given(...opened)
      .when(assign('p-auditor'))
      .thenThrows(CannotBeAsked);
    given(...opened)
      .when(assign('p-other-head', people.finance))
      .thenThrows(SeatNotHeld);
  });
});

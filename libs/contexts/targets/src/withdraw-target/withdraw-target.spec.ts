import { describe, expect, it } from '@jest/globals';
import { Conflicting, SeenHasChanged } from '#domain/approval';
import { deciderSpec } from '#testing/core';
import { MayNotWithdraw, NotInApproval, TargetNotFound } from '../domain/target.errors.js';
import { targetDecider } from '../domain/target.state.js';
import { approved, by, drafted, finallyApproved, people, returned, roundGiven } from '../domain/target-for-spec.js';
import { submitted, targetId, voided, withdrawn } from '../domain/target-for-spec.js';
import { WithdrawTarget, withdrawTarget } from './withdraw-target.js';

const given = deciderSpec(targetDecider, withdrawTarget);
const withdraw = (actor = people.drafter, round = 1, reason?: string) =>
  new WithdrawTarget({ targetId, round, reason }, by(actor), roundGiven);
const opened = [drafted, submitted()];

describe('withdraw-target', () => {
  it('takes back what nobody has signed, by who submitted or by another drafter of the unit: submitters leave', () => {
    given(...opened)
      .when(withdraw())
      .then(withdrawn());
    given(...opened)
      .when(withdraw(people.everyone))
      .then(withdrawn('p-everyone'));
    const withoutTheRole = { ...people.drafter, roles: ['auditor@307'] };
    given(...opened)
      .when(withdraw(withoutTheRole))
      .then(withdrawn());
  });

  it('keeps the reason', () => {
    const event = withdrawn();
    given(...opened)
      .when(withdraw(people.drafter, 1, '金额有误'))
      .then({ ...event, data: { ...event.data, reason: '金额有误' } });
  });

  it('refuses once somebody has signed in the round, and may in the next one', () => {
    const signed = [...opened, approved(1, 'p-head')];
    given(...signed)
      .when(withdraw())
      .thenThrows(Conflicting);
    given(...signed, returned(2, 'p-reviewer'), submitted(2))
      .when(withdraw(people.drafter, 2))
      .then(withdrawn('p-drafter', 2));
  });

  it('refuses another round than the one that was seen', () => {
    given(...opened)
      .when(withdraw(people.drafter, 2))
      .thenThrows(SeenHasChanged);
    given(...opened, withdrawn(), submitted(2))
      .when(withdraw())
      .thenThrows(SeenHasChanged);
  });

  it('refuses anybody else; for who may not see it is not there', () => {
    for (const actor of [people.head, people.auditor, people.process]) {
      given(...opened)
        .when(withdraw(actor))
        .thenThrows(MayNotWithdraw);
    }
    given(...opened)
      .when(withdraw(people.stranger))
      .thenThrows(TargetNotFound);
  });

  it.each([
    ['a draft', []],
    ['withdrawn', [submitted(), withdrawn()]],
    ['returned', [submitted(), returned(1, 'p-head')]],
    ['approved', [submitted(), finallyApproved()]],
    ['void', [submitted(), voided({ round: 1 })]],
  ])('refuses what is %s', (_, then) =>
    given(drafted, ...then)
      .when(withdraw())
      .thenThrows(NotInApproval),
  );

  it('is decided anew on what came between: it names what was seen', () =>
    expect(withdrawTarget(withdraw())).toHaveProperty('decidableAnew', true));
});

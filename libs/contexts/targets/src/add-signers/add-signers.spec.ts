import { describe, it } from '@jest/globals';
import { CannotBeAsked, Conflicting, NotTheirs, SeatNotHeld, TaskNotOpen, type RoundEvent } from '#domain/approval';
import { type Actor } from '#domain/kernel';
import { deciderSpec } from '#testing/core';
import { targetDecider } from '../domain/target.state.js';
import { by, contentHash, drafted, people, roundGiven, seen, submitted, targetId } from '../domain/target-for-spec.js';
import { RemoveSigner, removeSigner } from '../remove-signer/remove-signer.js';
import { AddSigners, addSigners } from './add-signers.js';

const opened = [drafted, submitted()];
const added = (ordinal: number, person: string, more: { readonly binding?: false } = {}): RoundEvent => ({
  type: 'SignerAdded',
  data: { round: 1, step: 1, ordinal, person, at: 'before', beside: 1, addedBy: 'p-head', ...more },
});

describe('add-signers', () => {
  const given = deciderSpec(targetDecider, addSigners);
  const add = (persons: string[], more: { readonly binding?: false } = {}, actor: Actor = people.head) =>
    new AddSigners({ targetId, seen: seen(1), persons, at: 'before', ...more }, by(actor), roundGiven);

  it('brings several in before oneself, in their order, each in a seat of its own', () =>
    given(...opened)
      .when(add(['p-auditor', 'p-reviewer']))
      .then(added(2, 'p-auditor'), added(3, 'p-reviewer')));

  it('asks for an opinion that binds nobody', () =>
    given(...opened)
      .when(add(['p-auditor'], { binding: false }))
      .then(added(2, 'p-auditor', { binding: false })));

  it('refuses who has no task there, who was added, who may not see it, and oneself', () => {
    given(...opened)
      .when(add(['p-auditor'], {}, people.finance))
      .thenThrows(SeatNotHeld);
    given(...opened, added(2, 'p-auditor'))
      .when(add(['p-finance'], {}, people.auditor))
      .thenThrows(NotTheirs);
    given(...opened)
      .when(add(['p-stranger']))
      .thenThrows(CannotBeAsked);
    given(...opened)
      .when(add(['p-head']))
      .thenThrows(Conflicting);
  });
});

describe('remove-signer', () => {
  const given = deciderSpec(targetDecider, removeSigner);
  const remove = (ordinal: number, actor: Actor = people.head) =>
    new RemoveSigner({ targetId, seen: seen(1), ordinal }, by(actor), roundGiven);

  it('takes an added signer out, by who added them or holds the seat beside', () => {
    for (const actor of [people.head, people.otherHead])
      given(...opened, added(2, 'p-auditor'))
        .when(remove(2, actor))
        .then({
          type: 'SignerRemoved',
          data: { round: 1, step: 1, ordinal: 2, removedBy: 'personId' in actor ? actor.personId : '' },
        });
  });

  it('refuses the chain’s own seat, one who has signed, and anybody else', () => {
    given(...opened, added(2, 'p-auditor'))
      .when(remove(1))
      .thenThrows(Conflicting);
    const signed: RoundEvent = {
      type: 'SignatureGiven',
      data: { round: 1, step: 1, ordinal: 2, contentHash, vote: 'agree', signedBy: 'p-auditor' },
    };
    given(...opened, added(2, 'p-auditor'), signed)
      .when(remove(2))
      .thenThrows(TaskNotOpen);
    given(...opened, added(2, 'p-auditor'))
      .when(remove(2, people.finance))
      .thenThrows(SeatNotHeld);
    given(...opened, added(2, 'p-auditor'))
      .when(remove(2, people.auditor))
      .thenThrows(NotTheirs);
  });
});

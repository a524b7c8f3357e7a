import { describe, it } from '@jest/globals';
import { Conflicting, NotTheirs, SeenHasChanged } from '#domain/approval';
import { type Actor } from '#domain/kernel';
import { deciderSpec } from '#testing/core';
import { NotInApproval } from '../domain/target.errors.js';
import { type TargetEvent } from '../domain/target.events.js';
import { targetDecider } from '../domain/target.state.js';
import { by, drafted, finallyApproved, people, returned, roundGiven } from '../domain/target-for-spec.js';
import { signed, submitted, targetId } from '../domain/target-for-spec.js';
import { TakeBackSignature, takeBackSignature } from './take-back-signature.js';

const given = deciderSpec(targetDecider, takeBackSignature);
const takeBack = (step: number, actor: Actor = people.head, round = 1) =>
  new TakeBackSignature({ targetId, round, step }, by(actor), roundGiven);
const opened = [drafted, submitted()];
const atStep2 = [...opened, ...signed(1, 'p-head')];

describe('take-back-signature', () => {
  it('opens one’s step again while the next one has no signature', () =>
    given(...atStep2)
      .when(takeBack(1))
      .then({
        type: 'SignatureTakenBack',
        data: { round: 1, step: 1, ordinal: 1, takenBackBy: 'p-head', opens: { step: 1 } },
      }));

  it('refuses once somebody has signed after it', () =>
    given(...atStep2, ...signed(2, 'p-reviewer'))
      .when(takeBack(1))
      .thenThrows(Conflicting));

  it('says of one that was taken back in another window, or undone by a return, that it is gone', () => {
    const takenBack: TargetEvent = {
      type: 'SignatureTakenBack',
      data: { round: 1, step: 1, ordinal: 1, takenBackBy: 'p-head', opens: { step: 1 } },
    };
    given(...atStep2, takenBack)
      .when(takeBack(1))
      .thenThrows(Conflicting);
    given(...atStep2, takenBack)
      .when(takeBack(1, people.otherHead))
      .thenThrows(NotTheirs);
    const back: TargetEvent = {
      type: 'StepReturned',
      data: { round: 1, fromStep: 2, toStep: 1, returnedBy: 'p-reviewer', opens: { step: 1 } },
    };
    given(...atStep2, back)
      .when(takeBack(1))
      .thenThrows(Conflicting);
  });

  it('refuses another’s signature, a step that nobody signed, and another round', () => {
    given(...atStep2)
      .when(takeBack(1, people.otherHead))
      .thenThrows(NotTheirs);
    given(...opened)
      .when(takeBack(1))
      .thenThrows(NotTheirs);
    given(...atStep2)
      .when(takeBack(1, people.head, 2))
      .thenThrows(SeenHasChanged);
  });

  it('refuses after the end', () => {
    const all = ['p-head', 'p-reviewer', 'p-finance', 'p-performance'].flatMap((each, at) => signed(at + 1, each));
    given(...opened, ...all, finallyApproved())
      .when(takeBack(4, people.performance))
      .thenThrows(NotInApproval);
    given(...atStep2, returned(2, 'p-reviewer'))
      .when(takeBack(1))
      .thenThrows(NotInApproval);
  });
});

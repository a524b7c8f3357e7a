import { describe, it } from '@jest/globals';
import { CannotBeAsked, Conflicting, SeenHasChanged } from '#domain/approval';
import { type Actor } from '#domain/kernel';
import { deciderSpec } from '#testing/core';
import { CommentOnTarget, commentOnTarget } from '../comment-on-target/comment-on-target.js';
import { CopyTarget, copyTarget } from '../copy-target/copy-target.js';
import { MayNotUrge, NeedsAPerson, NotInApproval, TargetNotFound } from '../domain/target.errors.js';
import { type TargetEvent } from '../domain/target.events.js';
import { targetDecider } from '../domain/target.state.js';
import { by, drafted, people, roundGiven, submitted, targetId } from '../domain/target-for-spec.js';
import { UrgeStep, urgeStep } from './urge-step.js';

const opened = [drafted, submitted()];

describe('urge-step', () => {
  const given = deciderSpec(targetDecider, urgeStep);
  const urge = (actor: Actor = people.drafter, round = 1) => new UrgeStep({ targetId, round }, by(actor), roundGiven);
  const urged = (on: string): TargetEvent => ({
    type: 'StepUrged',
    data: { round: 1, step: 1, urgedBy: 'p-drafter', on },
  });

  it('reminds the holders of the open step, once a day', () => {
    given(...opened)
      .when(urge())
      .then(urged('2025-01-01'));
    given(...opened, urged('2024-12-31'))
      .when(urge())
      .then(urged('2025-01-01'));
    given(...opened, urged('2025-01-01'))
      .when(urge())
      .thenThrows(Conflicting);
  });

  it('is for who submitted or drafts for the unit, in the round that was seen', () => {
    for (const actor of [people.head, people.auditor, people.process])
      given(...opened)
        .when(urge(actor))
        .thenThrows(MayNotUrge);
    given(...opened)
      .when(urge(people.drafter, 2))
      .thenThrows(SeenHasChanged);
    given(drafted).when(urge()).thenThrows(NotInApproval);
  });
});

describe('comment-on-target', () => {
  const given = deciderSpec(targetDecider, commentOnTarget);
  const comment = (actor: Actor) => new CommentOnTarget({ targetId, text: '请注意口径。' }, by(actor), roundGiven);

  it('keeps a remark of who may see it, in a round or outside of any', () => {
    const remark = { commentedBy: 'p-auditor', text: '请注意口径。' };
    given(...opened)
      .when(comment(people.auditor))
      .then({ type: 'Commented', data: { round: 1, ...remark } });
    given(drafted).when(comment(people.auditor)).then({ type: 'Commented', data: remark });
  });

  it('is not there for a stranger, and nothing that a process does', () => {
    given(drafted).when(comment(people.stranger)).thenThrows(TargetNotFound);
    given(drafted).when(comment(people.process)).thenThrows(NeedsAPerson);
  });
});

describe('copy-target', () => {
  const given = deciderSpec(targetDecider, copyTarget);
  const copy = (...to: string[]) => new CopyTarget({ targetId, round: 1, to }, by(people.head), roundGiven);
  const copied = (...to: string[]): TargetEvent => ({ type: 'Copied', data: { round: 1, copiedBy: 'p-head', to } });

  it('sends one copy a person and round', () => {
    given(...opened)
      .when(copy('p-auditor', 'p-finance'))
      .then(copied('p-auditor', 'p-finance'));
    given(...opened, copied('p-auditor'))
      .when(copy('p-auditor', 'p-finance'))
      .then(copied('p-finance'));
    given(...opened, copied('p-auditor'))
      .when(copy('p-auditor'))
      .thenNothing();
  });

  it('refuses a reader who may not see it', () =>
    given(...opened)
      .when(copy('p-stranger'))
      .thenThrows(CannotBeAsked));
});

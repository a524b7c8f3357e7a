import { describe, it } from '@jest/globals';
import { deciderSpec } from '#testing/core';
import * as a from '../domain/target-for-spec.js';
import { TargetNotFound } from '../domain/target.errors.js';
import { type TargetEvent } from '../domain/target.events.js';
import { targetDecider } from '../domain/target.state.js';
import { ReadCopy, readCopy } from './read-copy.js';

const given = deciderSpec(targetDecider, readCopy);
const copied: TargetEvent = { type: 'Copied', data: { round: 1, copiedBy: 'p-head', to: ['p-auditor', 'p-finance'] } };
const read: TargetEvent = { type: 'CopyRead', data: { round: 1, readBy: 'p-auditor' } };
const reading = (actor = a.people.auditor, round = 1) => new ReadCopy({ targetId: a.targetId, round }, a.by(actor));
const opened = [a.drafted, a.submitted(), copied];

describe('read-copy', () => {
  it('is recorded once, also when the round is over', () => {
    given(...opened)
      .when(reading())
      .then(read);
    given(...opened, a.returned(1, 'p-head'))
      .when(reading())
      .then(read);
    given(...opened, read)
      .when(reading())
      .then();
  });

  it('is nothing where no copy waits: of another person, of another round', () => {
    given(...opened)
      .when(reading(a.people.head))
      .then();
    given(...opened)
      .when(reading(a.people.auditor, 2))
      .then();
  });

  it('is not there for who may not see it', () =>
    given(...opened)
      .when(reading(a.people.stranger))
      .thenThrows(TargetNotFound));
});

import { describe, it } from '@jest/globals';
import { deciderSpec } from '#testing/core';
import { declined, sentBack } from '../domain/proposals-for-spec.js';
import { by, contentOf, people, revisedTo, submitted, targetId } from '../domain/target-for-spec.js';
import { ContentIsFrozen, NotTheDrafter } from '../domain/target.errors.js';
import { targetDecider } from '../domain/target.state.js';
import { DeclineCells, declineCells } from './decline-cells.js';

const given = deciderSpec(targetDecider, declineCells);
const decline = (numbers?: readonly number[], actor = people.drafter) =>
  new DeclineCells({ targetId, round: 1, numbers: numbers && [...numbers], reason: '以年初计划为准。' }, by(actor));

describe('decline-cells', () => {
  it('says of all or some why they are not taken over, and changes no content', () => {
    given(...sentBack)
      .when(decline())
      .then(declined(1, 2, 3));
    given(...sentBack)
      .when(decline([2]))
      .then(declined(2));
  });

  it('is possible for what no longer fits', () =>
    given(...sentBack, revisedTo(contentOf({ budget: '1.00' })))
      .when(decline([2]))
      .then(declined(2)));

  it('stays quiet about what is settled', () => {
    given(...sentBack, declined(2))
      .when(decline([2, 9]))
      .thenNothing();
    given(...sentBack, declined(2))
      .when(decline([2, 3]))
      .then(declined(3));
  });

  it('is for the drafter, while it is with them', () => {
    given(...sentBack)
      .when(decline(undefined, people.head))
      .thenThrows(NotTheDrafter);
    given(...sentBack, submitted(2))
      .when(decline())
      .thenThrows(ContentIsFrozen);
  });
});

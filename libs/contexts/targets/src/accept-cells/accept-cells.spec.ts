import { describe, expect, it } from '@jest/globals';
import { deciderSpec } from '#testing/core';
import { NothingProposed, ProposalsOfAnotherRound } from '../domain/cell.errors.js';
import { cells, declined, proposed, raise, sentBack } from '../domain/proposals-for-spec.js';
import { inTheWay } from '../domain/settling.js';
import { by, content, contentOf, drafted, people, revisedTo, rows } from '../domain/target-for-spec.js';
import { returned, submitted, targetId, withdrawn } from '../domain/target-for-spec.js';
import { ContentIsFrozen, NotTheDrafter, TargetNotFound } from '../domain/target.errors.js';
import { targetDecider, type Target } from '../domain/target.state.js';
import { type TargetEvent } from '../domain/target.events.js';
import { AcceptCells, acceptCells } from './accept-cells.js';

const given = deciderSpec(targetDecider, acceptCells);
const accept = (numbers?: readonly number[], actor = people.drafter, round = 1) =>
  new AcceptCells({ targetId, round, numbers: numbers && [...numbers] }, by(actor));
const accepted = (...numbers: readonly number[]): TargetEvent => ({
  type: 'CellsAccepted',
  data: { round: 1, numbers: [...numbers], proposedBy: ['p-head'], acceptedBy: 'p-drafter' },
});
const [first, second, ...rest] = rows;
const raised = contentOf({ indicators: [{ ...first, value: '30' }, second, ...rest] });
const all = contentOf({
  budget: '500000.00',
  indicators: [{ ...first, value: '30' }, { ...second, unit: undefined }, ...rest],
});
const stateOf = (...past: readonly TargetEvent[]): Target =>
  past.reduce(targetDecider.evolve, targetDecider.initialState);
const whyNot = (number: number, ...past: readonly TargetEvent[]) => {
  const state = stateOf(...past);
  if (state.status === 'absent') throw new Error('it is drafted');
  return inTheWay(state, number, 'accepted')?.sentences.zh;
};

describe('accept-cells', () => {
  it('is a revision by the drafter, who names whose proposals they took', () =>
    given(...sentBack)
      .when(accept())
      .then(revisedTo(all), accepted(1, 2, 3)));

  it('takes some, and leaves the others to be settled', () => {
    given(...sentBack)
      .when(accept([1]))
      .then(revisedTo(raised), accepted(1));
    given(...sentBack, revisedTo(raised), accepted(1))
      .when(accept())
      .then(revisedTo(all), accepted(2, 3));
  });

  it('makes no writer of who proposed: who accepted wrote it, and the reviewer may sign it again', () => {
    const state = stateOf(...sentBack, revisedTo(raised, { writtenBy: 'p-colleague' }), accepted(1));
    expect(state).toMatchObject({ writers: ['p-drafter', 'p-colleague'] });
  });

  it('leaves out what was changed since, says of each why, and takes the others', () => {
    const meanwhile = contentOf({ indicators: [{ ...first, value: '28' }, second, ...rest] });
    const past = [...sentBack, revisedTo(meanwhile)];
    const others = contentOf({
      ...{ budget: '500000.00', indicators: [{ ...first, value: '28' }, { ...second, unit: undefined }, ...rest] },
    });
    const after = [revisedTo(others), accepted(2, 3)];
    given(...past)
      .when(accept())
      .then(...after);
    expect(whyNot(1, ...past, ...after)).toContain('第 1 行「引进人数」的指标值现为“28”，不是提出建议时所见的“24”');
    expect(whyNot(2, ...past, ...after)).toBeUndefined();
  });

  it('leaves out the cells of a row that was taken out, and records nothing where nothing is left', () => {
    const without = contentOf({ indicators: [second, ...rest] }, [2, 3, 4]);
    given(...sentBack, revisedTo(without))
      .when(accept([1]))
      .thenNothing();
    expect(whyNot(1, ...sentBack, revisedTo(without))).toContain('要改的指标行不在本目标中');
  });

  it('is accepted without a revision where the drafter wrote the same by hand', () =>
    given(...sentBack, revisedTo(raised))
      .when(accept([1]))
      .then(accepted(1)));

  it('of two proposals for one cell takes the first, and the other no longer fits', () => {
    const other = proposed([{ ...raise, number: 4, to: '26' }], 2, 'p-reviewer');
    const past = [drafted, submitted(), proposed(cells), other, returned(2, 'p-reviewer')];
    const both = [revisedTo(raised), accepted(1)];
    given(...past)
      .when(accept([1, 4]))
      .then(...both);
    expect(whyNot(4, ...past, ...both)).toContain('现为“30”');
  });

  it('stays quiet about what is settled, and says what became of it', () => {
    const past = [...sentBack, revisedTo(raised), accepted(1), declined(2)];
    given(...past)
      .when(accept([1, 2, 9]))
      .thenNothing();
    expect([1, 2, 9].map((number) => whyNot(number, ...past))).toEqual([
      undefined,
      '第 2 处修改建议已决定不采纳；仍要修改，请直接修改内容。',
      '没有第 9 处修改建议，请重新打开后再办理。',
    ]);
  });

  it('goes on after a submission that was withdrawn, and is of the last round that was returned', () => {
    const again = [...sentBack, submitted(2)];
    given(...again, withdrawn('p-drafter', 2))
      .when(accept([1]))
      .then(revisedTo(raised), accepted(1));
    given(...again)
      .when(accept())
      .thenThrows(ContentIsFrozen);
    given(...again, returned(1, 'p-head', 2))
      .when(accept())
      .thenThrows(NothingProposed);
    given(...sentBack)
      .when(accept(undefined, people.drafter, 2))
      .thenThrows(ProposalsOfAnotherRound);
  });

  it('is for the drafter of the unit, and for no process', () => {
    for (const actor of [people.head, people.auditor, people.process])
      given(...sentBack)
        .when(accept(undefined, actor))
        .thenThrows(NotTheDrafter);
    given(...sentBack)
      .when(accept(undefined, people.stranger))
      .thenThrows(TargetNotFound);
    given(drafted, revisedTo(content)).when(accept()).thenThrows(NothingProposed);
  });

  it('says on what each proposal was made, so that it may be decided anew', () =>
    expect(acceptCells(accept())).toHaveProperty('decidableAnew', true));
});

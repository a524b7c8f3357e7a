import { describe, expect, it } from '@jest/globals';
import { SeatNotHeld, SeenHasChanged } from '#domain/approval';
import { deciderSpec } from '#testing/core';
import { CellIsNotAsSeen, CellSaysTheSame, RowIsNotThere } from '../domain/cell.errors.js';
import { proposedCellsSchema } from '../domain/proposed-cells.js';
import { by, contentHash, drafted, ids, people } from '../domain/target-for-spec.js';
import { returned, roundGiven, seen, signature, submitted, targetId } from '../domain/target-for-spec.js';
import { type TargetEvent } from '../domain/target.events.js';
import { targetDecider } from '../domain/target.state.js';
import { SignTask, signTask } from './sign-task.js';

const given = deciderSpec(targetDecider, signTask);
const opinion = '请补充数据来源。';
const back = (cells: readonly object[], more: object = {}, actor = people.head) =>
  new SignTask(
    {
      ...{ targetId, seen: seen(1), vote: 'disagree', opinion, cells: proposedCellsSchema.parse(cells) },
      ...more,
    },
    by(actor),
    roundGiven,
  );
const raise = { indicatorId: ids[0], field: 'value', from: '24', to: '30' };
const opened = [drafted, submitted()];
const disagreed = { ...signature(1, 'p-head', 1, 'disagree') };
const signed = { ...disagreed, data: { ...disagreed.data, opinion } } as TargetEvent;
const proposed = (...cells: readonly object[]) =>
  ({
    type: 'CellsProposed',
    data: { round: 1, step: 1, ordinal: 1, contentHash, proposedBy: 'p-head', cells },
  }) as TargetEvent;

describe('what is proposed with a return', () => {
  it('stands beside it, cell by cell, in the form in which content is kept', () =>
    given(...opened)
      .when(
        back([
          raise,
          { indicatorId: ids[1], field: 'operator', from: '≤', to: '>=' },
          { indicatorId: ids[1], field: 'weight', from: '20', to: '20.50' },
          { field: 'budget', from: '480000.00', to: '500000' },
          { indicatorId: ids[0], field: 'direction', from: '正向指标' },
        ]),
      )
      .then(
        signed,
        proposed(
          { number: 1, row: ids[0], field: 'value', from: '24', to: '30' },
          { number: 2, row: ids[1], field: 'operator', from: '≤', to: '≥' },
          { number: 3, row: ids[1], field: 'weight', from: '20', to: '20.5' },
          { number: 4, field: 'budget', from: '480000.00', to: '500000.00' },
          { number: 5, row: ids[0], field: 'direction', from: '正向指标' },
        ),
        returned(1, 'p-head'),
      ));

  it.each([
    ['a row that is not there', { ...raise, indicatorId: ids[6] }, RowIsNotThere],
    ['a cell that says something else', { ...raise, from: '25' }, CellIsNotAsSeen],
    ['a cell that is not empty', { indicatorId: ids[0], field: 'unit', to: '名' }, CellIsNotAsSeen],
    ['what stands there', { ...raise, to: '24' }, CellSaysTheSame],
  ])('refuses %s, and nothing is returned', (_, cell, refusal) =>
    given(...opened)
      .when(back([cell]))
      .thenThrows(refusal),
  );

  it('tells who is not to act, or saw something else, of that first', () => {
    const odd = [{ ...raise, from: '25' }];
    given(...opened)
      .when(back(odd, {}, people.auditor))
      .thenThrows(SeatNotHeld);
    given(...opened)
      .when(back(odd, { seen: { ...seen(1), contentHash: '0'.repeat(64) } }))
      .thenThrows(SeenHasChanged);
  });

  it('goes with no agreement', () =>
    expect(() =>
      signTask(back([raise], { vote: 'agree' }))(opened.reduce(targetDecider.evolve, targetDecider.initialState)),
    ).toThrow('修改建议只能随退回（不同意）一并提出'));

  it.each([
    ['a name that is emptied', { field: 'name', from: '人才工作经费' }],
    ['a budget that is none', { field: 'budget', from: '480000.00', to: '-1' }],
    ['an operator that is none', { indicatorId: ids[0], field: 'operator', from: '≥', to: '大约' }],
    ['a field of no row', { field: 'value', from: '24', to: '30' }],
    ['a row and a field of the head', { indicatorId: ids[0], field: 'name', from: '人', to: '才' }],
    ['a field that nothing has', { indicatorId: ids[0], field: 'source', to: '30' }],
  ])('has no form for %s', (_, cell) => expect(proposedCellsSchema.safeParse([cell]).success).toBe(false));

  it('names each cell once', () =>
    expect(proposedCellsSchema.safeParse([raise, { ...raise, to: '31' }]).success).toBe(false));
});

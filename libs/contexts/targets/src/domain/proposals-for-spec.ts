import { contentHash, drafted, ids, returned, submitted } from './target-for-spec.js';
import { type TargetEvent } from './target.events.js';

type Cells = Extract<TargetEvent, { type: 'CellsProposed' }>['data']['cells'];

export const raise = { number: 1, row: ids[0], field: 'value', from: '24', to: '30' };
/** A value, a budget, and a cell to be emptied. */
export const cells: Cells = [
  raise,
  { number: 2, field: 'budget', from: '480000.00', to: '500000.00' },
  { number: 3, row: ids[1], field: 'unit', from: '天' },
];

export const proposed = (of: Cells, step = 1, proposedBy = 'p-head'): TargetEvent => ({
  type: 'CellsProposed',
  data: { round: 1, step, ordinal: 1, contentHash, proposedBy, cells: of },
});

export const declined = (...numbers: readonly number[]): TargetEvent => ({
  type: 'CellsDeclined',
  data: {
    ...{ round: 1, numbers: [...numbers], proposedBy: ['p-head'], declinedBy: 'p-drafter' },
    reason: '以年初计划为准。',
  },
});

/** The first round, returned by its first step with those cells. */
export const sentBack: readonly TargetEvent[] = [drafted, submitted(), proposed(cells), returned(1, 'p-head')];

export { projection, type ByType } from './projections/define-projection.js';
export { type Projection, type RowChange } from './projections/projection.js';
export { remove, update, upsert, type Some } from './rows/changes.js';
export { col } from './rows/column.js';
export { answerOf, answerWithNullsOf, row, type Columns, type ReadOf, type RowClass } from './rows/row.js';

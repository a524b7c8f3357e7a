import { type StoreMeasure } from '../measure.js';
import { appendBulk } from './append-bulk.js';
import { appendInFlight } from './append-in-flight.js';
import { appendOneByOne } from './append-one-by-one.js';
import { catchUp } from './catch-up.js';
import { decide } from './decide.js';
import { delivery } from './delivery.js';
import { memory } from './memory.js';
import { readAll } from './read-all.js';
import { steadyAppend } from './steady-append.js';

/** In the order of the report; memory is last because it starts the server anew. */
export const measures: readonly StoreMeasure[] = [
  appendInFlight,
  appendOneByOne,
  appendBulk,
  readAll,
  catchUp,
  steadyAppend,
  delivery,
  decide,
  memory,
];

import { type Carrier, carry as carryAny } from '#platform/sheets';
import { recordsOfLines } from './one-cell-a-line.js';
import { isHeading, isTableWord } from './table-words.js';

/** The grids of a file that carries target tables. Throws a DomainError where nothing of it can be read. */
export const carry = (bytes: Uint8Array): Carrier =>
  carryAny(bytes, { isHeading, isWord: isTableWord, sign: /绩效|指标|项目/, recordsOfLines });

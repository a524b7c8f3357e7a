import { unitCode } from '#domain/kernel';
import { col, row } from '#platform/read-store/core';

/** Whose year it is that a score is of. */
export class YearEndAssessed extends row(
  'year_end_assessed__v2',
  { targetId: col.uuid().key(), fiscalYear: col.integer(), unit: col.text(unitCode), name: col.text() },
  { indexes: { year_end_assessed__v2_list: ['fiscalYear', 'unit', 'targetId'] } },
) {}

import { z } from 'zod';
import { col, row } from '#platform/read-store/core';

/** An import as a list shows it; what is not known before its table is read is null. */
export class ListedIntake extends row(
  'listed_intakes__v1',
  {
    intakeId: col.uuid().key(),
    importedAt: col.moment(),
    importedBy: col.text(),
    status: col.text(z.enum(['reading', 'failed', 'read', 'accepted', 'applied'])),
    fileName: col.text(),
    /** When it will be known at the latest what became of a file that takes a while. */
    readBy: col.moment().orNull(),
    fiscalYear: col.integer().orNull(),
    title: col.text().orNull(),
    projects: col.integer().orNull(),
    findings: col.integer().orNull(),
    errors: col.integer().orNull(),
    proposals: col.integer().orNull(),
  },
  { indexes: { listed_intakes__v1_latest: ['importedAt', 'intakeId'] } },
) {}

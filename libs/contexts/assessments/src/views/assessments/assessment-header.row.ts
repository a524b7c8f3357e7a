import { hashText, unitCode } from '#domain/kernel';
import { col, row } from '#platform/read-store/core';
import { statusSchema } from '../../domain/standing.js';
import { points, yuan } from '../answer-fields.js';

/** The self-assessment as it stands: one row a target. */
export class AssessmentHeader extends row(
  'assessments__v2',
  {
    targetId: col.uuid().key(),
    region: col.text(),
    fiscalYear: col.integer(),
    unit: col.text(unitCode),
    name: col.text(),
    /** 年初预算数, as approved; what spending is measured by stands in the report. */
    budget: col.decimal(18, 2).answered(yuan).described('预算数（元） Budget in yuan'),
    status: col.text(statusSchema),
    round: col.integer(),
    spent: col.decimal(18, 2).answered(yuan).orNull(),
    total: col.decimal(5, 2).answered(points).orNull(),
    grade: col.text().orNull(),
    policyId: col.text(),
    policyVersion: col.integer(),
    /** Of the score's breakdown; null until it is scored. */
    digest: col.text(hashText).orNull(),
    submittedBy: col.text().orNull(),
    contentHash: col.text(hashText),
    demoData: col.boolean(),
    /** Revision of the stream's last event: what `If-Match` names. */
    revision: col.integer(),
    changedAt: col.moment(),
  },
  { indexes: { assessments__v2_list: ['fiscalYear', 'unit', 'targetId'] } },
) {}

import { col, row } from '#platform/read-store/core';
import { approvedContentSchema } from '../../domain/approved-content.js';
import { selfReportSchema } from '../../domain/self-report.js';

/** What is assessed and what the unit reports of it; apart from the header, so that a list reads no documents. */
export class AssessmentForm extends row('assessment_forms__v1', {
  targetId: col.uuid().key(),
  content: col.json(approvedContentSchema),
  report: col.json(selfReportSchema).orNull(),
}) {}

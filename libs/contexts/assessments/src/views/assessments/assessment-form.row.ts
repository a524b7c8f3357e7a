import { advisoriesSchema, rulesNamedSchema } from '#contexts/rules/core';
import { col, row } from '#platform/read-store/core';
import { approvedContentSchema } from '../../domain/approved-content.js';
import { selfReportSchema } from '../../domain/self-report.js';

/** What is assessed and what the unit reports of it; apart from the header, so that a list reads no documents. */
export class AssessmentForm extends row('assessment_forms__v2', {
  targetId: col.uuid().key(),
  content: col.json(approvedContentSchema),
  report: col.json(selfReportSchema).orNull(),
  /** Under which it was opened; null of the first releases, which did not say. */
  rules: col.json(rulesNamedSchema).orNull(),
  /** 提示 as they stood at its submission, with the reasons that were given; null before, and where there were none. */
  advisories: col.json(advisoriesSchema).orNull(),
}) {}

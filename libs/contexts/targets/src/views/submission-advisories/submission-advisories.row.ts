import { advisoriesSchema } from '#contexts/rules/core';
import { col, row } from '#platform/read-store/core';

/** 提示 as they stood at a target's last submission, with the reasons that were given: one row a target. */
export class SubmissionAdvisories extends row('submission_advisories__v1', {
  targetId: col.uuid().key(),
  round: col.integer(),
  advisories: col.json(advisoriesSchema),
}) {}

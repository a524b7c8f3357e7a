import { z } from 'zod';
import { checkContent } from './checks.js';
import { contentSchema } from './content.js';
import { type Finding } from './findings.js';
import { type InForce } from '../in-force.js';
import { type Target } from './target.state.js';

const findingSchema = z.object({
  code: z.string(),
  severity: z.enum(['mandatory', 'advisory']),
  indicatorId: z.string().optional(),
  zh: z.string(),
  en: z.string(),
});

/** How a target stands after a command: what a person needs to name in the next one. */
export const standingSchema = z.object({
  targetId: z.string(),
  status: z.enum(['draft', 'in-approval', 'returned', 'approved']),
  revision: z.int(),
  round: z.int(),
  step: z.int().optional(),
  contentHash: z.string(),
  content: contentSchema,
  findings: z.array(findingSchema),
});

export function standingOf(target: Target, revision: number, inForce: InForce) {
  if (target.status === 'absent') throw new Error('a decided target is present');
  const { id: targetId, status, round, contentHash, content, fiscalYear } = target;
  const findings: Finding[] = checkContent(content, inForce.forYear(fiscalYear));
  const step = target.status === 'in-approval' ? { step: target.approval.step } : {};
  return { targetId, status, revision, round, ...step, contentHash, content, findings };
}

import { z } from 'zod';
import { hashText } from '#domain/kernel';
import { commandRoute } from '#platform/context';
import { idParam } from '#platform/http';
import { asShown } from '../views/intake/as-shown.route.js';
import { askedDecision, askedRest } from './asked.js';
import { DecideFindings } from './decide-findings.js';

const MOST = 500;

const body = z
  .strictObject({
    digest: hashText,
    decisions: z.array(askedDecision).max(MOST).default([]).describe('逐条决定 Decisions, one by one'),
    rest: askedRest.optional().describe('其余的决定 What is decided of everything else'),
  })
  .meta({ id: 'IntakeDecisions' });

export const decideFindingsRoute = commandRoute({
  ...asShown,
  at: 'POST intakes/:intakeId/decisions',
  action: 'intake.decide',
  name: 'decideFindings',
  summary: '对疑点和修正建议作决定 Decide findings and proposals, many at once',
  sends: DecideFindings,
  params: { intakeId: idParam },
  body,
  data: ({ params: { intakeId }, body: asked }) => ({ intakeId, ...asked }),
});

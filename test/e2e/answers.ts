import { z } from 'zod';
import { type Answered } from './person.js';

/** What the journeys use of the API's answers. */
const findings = z.array(z.object({ code: z.string(), project: z.int().optional() }));
const withFindings = z.object({ findings });
/** What a refusal or a standing found. */
export const codesIn = ({ body }: Answered): string[] => withFindings.parse(body).findings.map(({ code }) => code);

export const standing = z.object({
  targetId: z.string(),
  status: z.string(),
  round: z.int(),
  revision: z.int(),
  contentHash: z.string(),
  findings,
  content: z.looseObject({ indicators: z.array(z.looseObject({ indicatorId: z.string() })) }),
});

export const receipt = z.object({ intakeId: z.string(), status: z.string() });
export const intake = z.object({
  intakeId: z.string(),
  digest: z.string(),
  proposals: z.array(z.unknown()),
  findings,
  outcomes: z.array(z.object({ outcome: z.string(), targetId: z.string().optional(), reason: z.string().optional() })),
});

import { z } from 'zod';
import { type Answered } from './person.js';

/** What the journeys use of the API's answers. */
const target = z.object({
  targetId: z.string(),
  name: z.string(),
  status: z.string(),
  round: z.int(),
  revision: z.int(),
  budget: z.string(),
  demoData: z.boolean(),
});
export const targetPage = z.object({ items: z.array(target), next: z.string().optional() });

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

const actor = z
  .union([z.object({ personId: z.string() }), z.object({ system: z.string() })])
  .transform((who) => ('system' in who ? who.system : who.personId));
export const history = z.object({
  items: z.array(z.object({ type: z.string(), actor, summary: z.looseObject({}), hash: z.string() })),
});

const said = z.object({ zh: z.string().min(1), en: z.string().min(1) });
export const score = z.object({
  executionScore: z.string(),
  total: z.string(),
  rows: z.array(z.object({ score: z.string(), explanation: said })),
  explanation: z.object({ execution: said, total: said }),
});

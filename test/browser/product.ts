import { answerOf, apiClient, type ApiClient, Positions } from '#platform/api-client';
import { demoPeople } from '#platform/process';
import { StartedInstance } from '../started-instance.js';

/** What `test/setup/product.mjs` started, in this process. */
export function product(): StartedInstance {
  const started: unknown = Reflect.get(globalThis, 'startedProduct');
  if (started instanceof StartedInstance) return started;
  throw new Error('these specs share one product: they run in band, behind npm run test:browser');
}

const people = [
  'unit-drafter',
  'unit-head',
  'department-reviewer',
  'finance-section',
  'performance-section',
  'expert',
  'office-director',
  'auditor',
  'administrator',
  'operator',
] as const;
/** Whom a card of the demo signs in. */
export type DemoPerson = (typeof people)[number];

export const isDemoPerson = (as: string): as is DemoPerson => people.some((person) => person === as);

export const personIdOf = (as: DemoPerson): string => demoPeople().find((person) => person.as === as)?.personId ?? '';

const positions = new Positions();
const clients = new Map<DemoPerson, Promise<ApiClient>>();

/** What somebody else does meanwhile, without a browser; each sees what was done before. */
export function apiOf(as: DemoPerson): Promise<ApiClient> {
  const known = clients.get(as);
  if (known) return known;
  const made = signedIn(as);
  clients.set(as, made);
  return made;
}

async function signedIn(as: DemoPerson): Promise<ApiClient> {
  const { url } = product();
  const body = { personId: personIdOf(as), client: 'program' as const };
  const { accessToken } = await answerOf(apiClient({ url }).POST('/api/v1/sign-in/demo', { body }));
  // Also when the product is being restarted.
  return apiClient({ url, token: accessToken, positions, patience: { ms: 90_000, evenAway: true } });
}

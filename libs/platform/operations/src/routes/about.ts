import { Logger } from '@nestjs/common';
import { type Caller } from '#platform/http';
import { asOperator } from './as-operator.js';

export const about = { tag: '运维 operations', asks: [] } as const;
export const refusesReads = [400, 401, 403, 503] as const;
export const refusesActs = [400, 401, 403, 404, 409, 422, 503] as const;

const security = new Logger('Security');

/** Does what an operator asks for, and writes who did it to the security log, whatever comes of it: what was done to what, and no text of theirs. */
export async function acting<Outcome>(
  { actor }: Pick<Caller, 'actor'>,
  deed: Readonly<Record<string, string | number | undefined>>,
  act: (personId: string) => Promise<Outcome>,
): Promise<Outcome> {
  const { personId } = asOperator(actor, 'operations.act');
  try {
    const outcome = await act(personId);
    security.log({ person: personId, ...deed, outcome: 'done' });
    return outcome;
  } catch (error) {
    security.warn({ person: personId, ...deed, outcome: 'refused' });
    throw error;
  }
}

import { type Schemas } from '#platform/api-client';
import { type Assessment } from './cells.js';

/** Whether a form is offered for typing: a drafter of its unit, before it is submitted. The server decides at each save. */
export const mayFill = ({ roles }: Pick<Schemas['Whoami'], 'roles'>, { unit, status }: Assessment): boolean =>
  (status === 'open' || status === 'recorded') &&
  roles.some((grant) => {
    const [role, place = ''] = grant.split('@');
    return role === 'unit-drafter' && (place === '*' || unit.startsWith(place));
  });

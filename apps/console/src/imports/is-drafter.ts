import { type Schemas } from '#platform/api-client';

/** Whether importing is anything for them; of which units, the server says. */
export const isDrafter = ({ roles }: Schemas['Whoami']): boolean =>
  roles.some((grant) => grant.startsWith('unit-drafter@'));

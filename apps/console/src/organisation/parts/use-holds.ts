import { queries } from '../../api/client.js';

const none: readonly string[] = [];

function useGrants(): readonly (readonly string[])[] {
  const whoami = queries.useQuery('get', '/api/v1/whoami');
  return (whoami.data?.roles ?? none).map((grant) => grant.split('@'));
}

/** Whether who is signed in has one of the roles, wherever: to hide what the server would refuse anyway. */
export const useHolds = (...roles: readonly string[]): boolean =>
  useGrants().some(([role = '']) => roles.includes(role));

/** Whether they have one of them over the whole region. */
export const useHoldsOverAll = (...roles: readonly string[]): boolean =>
  useGrants().some(([role = '', place]) => place === '*' && roles.includes(role));

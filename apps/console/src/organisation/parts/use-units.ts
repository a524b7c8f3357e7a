import { useQuery } from '@tanstack/react-query';
import { answerOf, type Schemas } from '#platform/api-client';
import { api } from '../../api/client.js';

export type Unit = Schemas['ListedUnit'];

/** All units that one may see, those that are closed too: hundreds, so that they are kept whole. */
export function useUnits() {
  const units = useQuery({ queryKey: ['units'], staleTime: 60_000, queryFn: ({ signal }) => allUnits(signal) });
  const all = units.data ?? none;
  const named = (code: string): string => all.find((unit) => unit.code === code)?.name ?? '';
  return { query: units, units: all, nameOf: (code: string) => `${named(code)} ${code}`.trim() };
}

const none: readonly Unit[] = [];

async function allUnits(signal: AbortSignal): Promise<readonly Unit[]> {
  const all: Unit[] = [];
  let after: string | undefined;
  do {
    const query = { limit: 200, ...(after === undefined ? {} : { after }) };
    const page = await answerOf(api.GET('/api/v1/units', { signal, params: { query } }));
    all.push(...page.items);
    after = page.next;
  } while (after !== undefined);
  return all;
}

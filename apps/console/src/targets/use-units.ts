import { useQuery } from '@tanstack/react-query';
import { answerOf, type Schemas } from '#platform/api-client';
import { api } from '../api/client.js';

export type Unit = Schemas['TargetUnit'];

/** The units within sight, each with all below it, of one year or of all. */
export const useUnits = (fiscalYear: number | undefined) =>
  useQuery({
    queryKey: ['targets', 'units', fiscalYear],
    staleTime: 60_000,
    queryFn: async ({ signal }) => {
      const query = fiscalYear === undefined ? {} : { fiscalYear };
      return (await answerOf(api.GET('/api/v1/target-units', { signal, params: { query } }))).items;
    },
  });

/** As people call them, by code. */
export const namesOf = (units: readonly Unit[]): ReadonlyMap<string, string> =>
  new Map(units.flatMap(({ code, name }) => (name === undefined ? [] : [[code, name] as const])));

/** Names of the steps at which something is, in the order of the way. */
export const stepsOf = (units: readonly Unit[]): readonly string[] => [
  ...new Set(
    units
      .flatMap(({ parent, standings }) => (parent === undefined ? standings : []))
      .toSorted((a, b) => (a.step ?? 0) - (b.step ?? 0))
      .flatMap(({ stepName }) => stepName ?? []),
  ),
];

import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf } from '#platform/api-client';
import { api } from '../api/client.js';
import { useUnits } from '../targets/use-units.js';
import { useYears } from '../targets/use-years.js';

/** How a year stands, in all and by unit: the latest that there is something of, until another is chosen. */
export function useProgress() {
  const years = useYears();
  const [chosen, choose] = useState<number>();
  const year = chosen ?? years[0];
  const units = useUnits(year);
  const summary = useQuery({
    queryKey: ['targets', 'total', { fiscalYear: year }],
    enabled: year !== undefined,
    queryFn: ({ signal }) =>
      answerOf(
        api.GET('/api/v1/target-summary', {
          signal,
          params: { query: year === undefined ? {} : { fiscalYear: year } },
        }),
      ),
  });
  return { years, year, choose, summary, units: units.data ?? [] };
}

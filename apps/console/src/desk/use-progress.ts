import { useState } from 'react';
import { useSummary } from '../targets/use-summary.js';
import { useUnits } from '../targets/use-units.js';

/** How all of it stands, and how a year does, in all and by unit: the latest that there is something of, until another is chosen. */
export function useProgress() {
  const [chosen, choose] = useState<number>();
  const whole = useSummary({});
  const years = whole.data?.years ?? [];
  const year = chosen ?? years[0];
  const asked = year === undefined ? {} : { fiscalYear: year };
  const summary = useSummary(asked, year !== undefined);
  const units = useUnits(year);
  return { whole, years, year, choose, summary, units: units.data ?? [] };
}

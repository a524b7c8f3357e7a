import { z } from 'zod';
import { recordings } from '#contexts/core';

/** The contexts whose events are of a target's history. */
export const tellers = recordings.filter(({ ofTarget }) => ofTarget);

/** What a history tells of an event of any type: what the context of the event says. */
export const historySummarySchema = z
  .object(Object.assign({}, ...tellers.map(({ summary }) => summary.shape)) as Record<string, z.ZodType>)
  .meta({ id: 'HistorySummary' });

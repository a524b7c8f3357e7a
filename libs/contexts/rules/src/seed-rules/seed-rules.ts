import { z } from 'zod';
import { digestOf } from '#domain/kernel';
import { command } from '#platform/context/core';
import { fiscalYear, yearRulesSchema } from '../domain/rules-of-year.js';
import { rulesIdOf, rulesStreams } from '../domain/rules.streams.js';

/** The first version of a year, from the file; a stream that is there, be it with a draft alone, stays as it is. */
export class SeedRules extends command({
  streams: rulesStreams,
  id: rulesIdOf,
  data: z.object({ region: z.string(), fiscalYear, rules: yearRulesSchema }),
  onConflict: 'anew',
}) {}

export const seedRules = SeedRules.rule((state, { id: rulesId, data: { region, fiscalYear, rules } }) => {
  if (state.status === 'present') return [];
  const contentHash = digestOf(rules);
  return [{ type: 'RulesPublished', data: { rulesId, region, fiscalYear, version: 1, rules, contentHash } }];
});

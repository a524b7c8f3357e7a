import { z } from 'zod';
import { digestOf } from '#domain/kernel';
import { command } from '#platform/context/core';
import { allSeverities } from '../domain/checks.js';
import { asRuleMaker } from '../domain/rule-maker.js';
import { fiscalYear, writtenRulesSchema } from '../domain/rules-of-year.js';
import { rulesIdOf, rulesStreams } from '../domain/rules.streams.js';

/** Takes the place of what was drafted before: what is published is named by its content. */
export class DraftRules extends command({
  streams: rulesStreams,
  id: rulesIdOf,
  data: z.object({ region: z.string(), fiscalYear, rules: writtenRulesSchema }),
  onConflict: 'anew',
}) {}

export const draftRules = DraftRules.rule((state, { id: rulesId, data, envelope: { actor } }) => {
  const { region, fiscalYear } = data;
  const { personId: draftedBy } = asRuleMaker(actor, 'rules.draft', fiscalYear);
  const rules = { ...data.rules, severities: { ...data.rules.severities, ...allSeverities(data.rules.severities) } };
  const contentHash = digestOf(rules);
  const drafted = state.status === 'absent' ? undefined : state.draft;
  if (drafted?.contentHash === contentHash) return [];
  return [{ type: 'RulesDrafted', data: { rulesId, region, fiscalYear, rules, contentHash, draftedBy } }];
});

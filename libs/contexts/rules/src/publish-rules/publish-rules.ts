import { z } from 'zod';
import { hashText } from '#domain/kernel';
import { command } from '#platform/context/core';
import { refuseFaulty } from '../domain/faults.js';
import { asRuleMaker } from '../domain/rule-maker.js';
import { fiscalYear } from '../domain/rules-of-year.js';
import { DraftChanged, NoDraft, RulesUnchanged } from '../domain/rules.errors.js';
import { rulesIdOf, rulesStreams } from '../domain/rules.streams.js';

/** Names the draft that was seen by its content. */
export class PublishRules extends command({
  streams: rulesStreams,
  id: rulesIdOf,
  data: z.object({ region: z.string(), fiscalYear, contentHash: hashText }),
  onConflict: 'anew',
}) {}

export const publishRules = PublishRules.rule((state, { id: rulesId, data, envelope: { actor } }) => {
  const { region, fiscalYear } = data;
  const { personId: publishedBy } = asRuleMaker(actor, 'rules.publish', fiscalYear);
  if (state.status === 'absent' || state.draft === undefined) throw new NoDraft(fiscalYear);
  const { rules, contentHash } = state.draft;
  if (contentHash !== data.contentHash) throw new DraftChanged(contentHash);
  const latest = state.versions.at(-1);
  if (latest?.contentHash === contentHash) throw new RulesUnchanged(fiscalYear, latest.version);
  refuseFaulty(rules, fiscalYear);
  const version = state.versions.length + 1;
  const published = { rulesId, region, fiscalYear, version, rules, contentHash, publishedBy };
  return [{ type: 'RulesPublished', data: published }];
});

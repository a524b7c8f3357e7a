import { projection, remove, upsert } from '#platform/read-store/core';
import { rulesCatalogue } from '../../domain/rules.events.js';
import { RulesDraftRow } from './rules-draft.row.js';
import { RulesVersion } from './rules-version.row.js';
import { Rules1764900000100 } from './rules.migration.js';

/** The rules of every year: what was published, and what is drafted. */
export const rulesView = projection({
  name: 'rules',
  version: 2,
  versionNote: {
    says: '审批流程可以有多个 holds chains in place of one chain',
    differs: { rules_versions: ['rules'], rules_drafts: ['rules'] },
  },
  entities: [RulesVersion, RulesDraftRow],
  migrations: [Rules1764900000100],
  catalogue: rulesCatalogue,
  on: {
    RulesDrafted: ({ data: { rulesId: _, ...draft }, metadata: { recordedAt: draftedAt } }) => [
      upsert(RulesDraftRow, { ...draft, draftedAt }),
    ],
    RulesPublished: ({ data: { rulesId: _, ...version }, metadata: { recordedAt: publishedAt } }) => {
      const { region, fiscalYear } = version;
      return [upsert(RulesVersion, { ...version, publishedAt }), remove(RulesDraftRow, { region, fiscalYear })];
    },
  },
});

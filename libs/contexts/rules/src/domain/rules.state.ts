import { type Decider } from '#domain/kernel';
import { rulesCatalogue, type RulesEvent } from './rules.events.js';
import { type YearRules } from './rules-of-year.js';

export interface Version {
  readonly version: number;
  readonly rules: YearRules;
  readonly contentHash: string;
}

export interface RulesDraft {
  readonly rules: YearRules;
  readonly contentHash: string;
  readonly draftedBy: string;
}

export interface PresentRules {
  readonly status: 'present';
  readonly region: string;
  readonly fiscalYear: number;
  /** The latest is the last; none where there is but a draft. */
  readonly versions: readonly Version[];
  /** What was drafted and not published. */
  readonly draft?: RulesDraft;
}
export type RulesOfYear = { readonly status: 'absent' } | PresentRules;

function evolve(state: RulesOfYear, { type, data }: RulesEvent): RulesOfYear {
  const { region, fiscalYear, rules, contentHash } = data;
  const known = { status: 'present', region, fiscalYear } as const;
  const versions = state.status === 'absent' ? [] : state.versions;
  if (type === 'RulesDrafted') {
    return { ...known, versions, draft: { rules, contentHash, draftedBy: data.draftedBy } };
  }
  return { ...known, versions: [...versions, { version: data.version, rules, contentHash }] };
}

export const rulesDecider: Decider<RulesOfYear, RulesEvent> = {
  initialState: { status: 'absent' },
  evolve,
  catalogue: rulesCatalogue,
};

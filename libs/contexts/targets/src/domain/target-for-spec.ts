import { type RulesInForce } from '#contexts/rules/core';
import { chainOfRoles, type RoundEvent, type Vote } from '#domain/approval';
import { sha256, uuidv5, type Actor, type Envelope, type Person } from '#domain/kernel';
import { contentHashOf, type Content } from './content.js';
import { type RoundGiven } from './on-round.js';
import { type ProposedContent } from './proposed-content.js';
import {
  type TargetApproved,
  type TargetDrafted,
  type TargetReopened,
  type TargetReturned,
  type TargetRevised,
  type TargetSubmitted,
  type TargetVoided,
  type TargetWithdrawn,
} from './target.events.js';

const person = (personId: string, ...roles: string[]): Actor => ({ personId, unit: '307001', roles });

export const people = {
  drafter: person('p-drafter', 'unit-drafter@307001'),
  head: person('p-head', 'unit-head@307001'),
  otherHead: person('p-other-head', 'unit-head@307001'),
  reviewer: person('p-reviewer', 'department-reviewer@307'),
  finance: person('p-finance', 'finance-section@307'),
  performance: person('p-performance', 'performance-section@*'),
  auditor: person('p-auditor', 'auditor@*'),
  /** Holds every role of the unit. */
  everyone: person(
    'p-everyone',
    ...['unit-drafter', 'unit-head', 'department-reviewer', 'finance-section'].map((role) => `${role}@307`),
    'performance-section@*',
  ),
  stranger: person('p-stranger', 'unit-drafter@405001', 'unit-head@405001'),
  process: { system: 'apply-intake' } satisfies Actor,
};

/** Everybody of them but who is of elsewhere. */
export const roundGiven: RoundGiven = {
  persons: Object.values(people).filter((each): each is Person => 'personId' in each && each.personId !== 'p-stranger'),
  ...{ today: '2025-01-01', due: () => undefined },
};

export const by = (actor: Actor, expectedRevision?: number): Envelope => ({
  commandId: uuidv5('command'),
  commandHash: sha256('command'),
  actor,
  correlationId: 'spec',
  recordedAt: '2025-01-01T00:00:00.000Z',
  ...(expectedRevision === undefined ? {} : { expectedRevision }),
});

export const project = { region: '511124', fiscalYear: 2024, unit: '307001' };
/** UUIDv5 of 511124/2024/307001/人才工作经费, and of its first eight indicators: from Python. */
export const targetId = 'f97031b0-ef7f-58d5-8f72-1a559ab8619e';
export const ids = [
  '5497e095-2893-5828-9928-bccfe5866375',
  'a49829cf-c117-5213-b9f5-911e097e68f7',
  '26463bb4-4d8c-5c32-833b-ac76289a9313',
  'd992b4df-183d-57d9-a7d7-4cac4a5e230f',
  '2e40e8da-f916-5fa3-ad0a-cf0722f78ba9',
  'a8e8655b-86f2-5e98-88ed-0c1dce744bab',
  '2d989479-2997-5c41-b53d-98040a95149a',
  'c42c98aa-eb32-51cf-a4df-62fe56fa84ed',
] as const;

/** Passes every check, and none has anything to say. */
export const rows = [
  {
    ...{ level1: '产出指标', level2: '数量指标', level3: '引进人数', operator: '≥', value: '24', unit: '人' },
    ...{ weight: '30', direction: '正向指标', source: { line: 7, raw: ['产出指标', '数量指标', '引进人数'] } },
  },
  { level1: '产出指标', level2: '时效指标', level3: '办结天数', operator: '≤', value: '5', unit: '天', weight: '20' },
  { level1: '效益指标', level2: '社会效益指标', level3: '人才力量', operator: '定性', value: '提供', weight: '30' },
  {
    ...{ level1: '满意度指标', level2: '服务对象满意度指标', level3: '单位满意度', operator: '≥', value: '95' },
    ...{ unit: '%', weight: '10' },
  },
] as const satisfies ProposedContent['indicators'];

export const proposed: ProposedContent = {
  name: '人才工作经费',
  budget: '480000.00',
  annualGoal: '引进人才，服务全县。',
  indicators: rows.map((row) => ({ ...row })),
};

/** Rows with the ids that these ordinals (from 1) give. */
export const contentOf = (changes: Partial<ProposedContent> = {}, ordinals = [1, 2, 3, 4]): Content => {
  const { indicators, ...rest } = { ...proposed, ...changes };
  const numbered = indicators.map((row, index) => ({ ...row, indicatorId: ids[(ordinals[index] ?? 0) - 1] ?? '' }));
  return { ...rest, indicators: numbered };
};

export const content = contentOf();
export const contentHash = contentHashOf(content);

export const chain = [
  { name: '单位审核', role: 'unit-head' },
  { name: '主管部门审核', role: 'department-reviewer' },
  { name: '财政局业务股室审核', role: 'finance-section' },
  { name: '财政局绩效股审核', role: 'performance-section' },
] as const;

export const rules: RulesInForce = {
  weightTotal: '90',
  usualSplit: [
    { 成本指标: '0', 产出指标: '50', 效益指标: '30', 满意度指标: '10' },
    { 成本指标: '20', 产出指标: '40', 效益指标: '20', 满意度指标: '10' },
  ],
  chains: [{ name: '审批流程', ...chainOfRoles(chain) }],
  scoringPolicy: { id: 'MOF-2021', version: 1 },
  severities: {},
  named: { region: '511124', year: 2021, version: 1 },
};

export const drafted: TargetDrafted = {
  type: 'TargetDrafted',
  data: { ...project, targetId, content, contentHash, writtenBy: 'p-drafter' },
};

export const revisedTo = (changed: Content, more: Partial<TargetRevised['data']> = {}): TargetRevised => ({
  type: 'TargetRevised',
  data: { content: changed, contentHash: contentHashOf(changed), writtenBy: 'p-drafter', ...more },
});

const submittedBy = 'p-drafter';

export const submitted = (round = 1, advisories: TargetSubmitted['data']['advisories'] = []): TargetSubmitted => ({
  type: 'TargetSubmitted',
  data: {
    ...{ round, chain: chainOfRoles(chain), rules: rules.named, contentHash, submittedBy, advisories },
    opens: { step: 1 },
  },
});

export const signature = (step: number, signedBy: string, round = 1, vote: Vote = 'agree'): RoundEvent => ({
  type: 'SignatureGiven',
  data: { round, step, ordinal: 1, contentHash, vote, signedBy },
});

/** Alone, as in the first releases, it is the signature, too. */
export const approved = (
  step: number,
  approvedBy: string,
  round = 1,
): Extract<RoundEvent, { type: 'StepApproved' }> => ({
  type: 'StepApproved',
  data: {
    ...{ round, step, stepName: chain[step - 1]?.name ?? '', contentHash, submittedBy, approvedBy },
    ...(step < chain.length ? { opens: { step: step + 1 } } : {}),
  },
});

/** What one agreement on a step with one seat records. */
export const signed = (step: number, by: string, round = 1) => [signature(step, by, round), approved(step, by, round)];

export const returned = (step: number, returnedBy: string, round = 1): TargetReturned => ({
  type: 'TargetReturned',
  data: {
    ...{ round, step, stepName: chain[step - 1]?.name ?? '', contentHash, submittedBy, returnedBy },
    ...{ opinion: '请补充数据来源。', resume: 'from-start' },
  },
});

export const withdrawn = (withdrawnBy = 'p-drafter', round = 1): TargetWithdrawn => ({
  type: 'TargetWithdrawn',
  data: { round, withdrawnBy },
});

export const voided = (ended: { readonly round?: number } = {}): TargetVoided => ({
  type: 'TargetVoided',
  data: { ...ended, voidedBy: 'p-head', reason: '项目取消。' },
});

export const reopened: TargetReopened = { type: 'TargetReopened', data: { reopenedBy: 'p-drafter' } };

export const finallyApproved = (round = 1): TargetApproved => ({
  type: 'TargetApproved',
  data: { ...project, targetId, round, content, contentHash, submittedBy },
});

export const seen = (step: number, round = 1) => ({ round, step, contentHash });

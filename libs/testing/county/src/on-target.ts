import { chainOfRoles } from '#domain/approval';
import { type DomainEvent } from '#domain/kernel';
import { type TargetEvent } from '#contexts/targets';
import { chanceOf } from './chance.js';
import { drafterOf, signersOf } from './county.js';
import { importOf } from './intake.js';
import { identityOf, submitterOf, type Done, type Moment } from './moment.js';
import { STEPS } from './plan.js';
import { words } from './words.js';

type Of<Type extends TargetEvent['type']> = Extract<TargetEvent, DomainEvent<Type>>;

const chain = chainOfRoles([
  { name: '单位审核', role: 'unit-head' },
  { name: '主管部门审核', role: 'department-reviewer' },
  { name: '财政局业务股室审核', role: 'finance-section' },
  { name: '财政局绩效股审核', role: 'performance-section' },
]);

const drawnFor = ({ county, project, step }: Moment) =>
  chanceOf(county.sizes.seed, 'opinion', project.ordinal, step.after);

export function drafted(moment: Moment): Of<'TargetDrafted'> {
  const { project, content, contentHash, county } = moment;
  const { code, unit } = project;
  const identity = { ...identityOf(moment), ...(code !== undefined && { code }) };
  const source = unit.imports ? { source: importOf(county, project) } : {};
  return { type: 'TargetDrafted', data: { ...identity, content: content(), contentHash, ...source } };
}

export function revised(moment: Moment): Of<'TargetRevised'> {
  const { content, contentHash } = moment;
  const chance = drawnFor(moment);
  const reason = chance.chance(0.6) ? { reason: chance.oneOf(words.reasons) } : {};
  return { type: 'TargetRevised', data: { content: content(), contentHash, ...reason } };
}

export function submitted(moment: Moment): Of<'TargetSubmitted'> {
  const asksPeople = moment.content().indicators.some(({ level1 }) => level1 === '满意度指标');
  const advisories = asksPeople ? [] : [{ code: 'no-satisfaction', reason: '内部管理事务，无服务对象。' }];
  const { contentHash, step } = moment;
  const submittedBy = submitterOf(moment);
  return {
    type: 'TargetSubmitted',
    data: { round: step.round, chain, contentHash, submittedBy, advisories, opens: { step: 1 } },
  };
}

export interface Signature {
  readonly kind: 'approve' | 'return';
  readonly step: number;
}

/** The last signature approves the target. */
export function signed(moment: Moment, { kind, step }: Signature): Done {
  const { unit } = moment.project;
  const actor = signersOf(unit)[step - 1] ?? drafterOf(unit);
  const { personId } = actor;
  if (kind === 'return') return { actor, events: returned(moment, step, personId) };
  const events = approved(moment, step, personId);
  return { actor, events: step === STEPS ? [...events, approvedWhole(moment)] : events };
}

const about = (moment: Moment, step: number) => ({
  ...{ round: moment.step.round, step, stepName: chain.steps[step - 1]?.name ?? '' },
  ...{ contentHash: moment.contentHash, submittedBy: submitterOf(moment) },
});

const signature = (
  { step: { round }, contentHash }: Moment,
  step: number,
  given: Pick<Of<'SignatureGiven'>['data'], 'vote' | 'signedBy' | 'opinion'>,
): Of<'SignatureGiven'> => ({ type: 'SignatureGiven', data: { round, step, ordinal: 1, contentHash, ...given } });

function returned(moment: Moment, step: number, returnedBy: string): readonly TargetEvent[] {
  const opinion = drawnFor(moment).oneOf(words.returns);
  const said = { ...about(moment, step), returnedBy, opinion, resume: 'from-start' as const };
  return [
    signature(moment, step, { vote: 'disagree', signedBy: returnedBy, opinion }),
    { type: 'TargetReturned', data: said },
  ];
}

function approved(moment: Moment, step: number, approvedBy: string): readonly TargetEvent[] {
  const chance = drawnFor(moment);
  const opinion = chance.chance(0.7) ? { opinion: chance.oneOf(words.opinions) } : {};
  const opens = step < STEPS ? { opens: { step: step + 1 } } : {};
  return [
    signature(moment, step, { vote: 'agree', signedBy: approvedBy, ...opinion }),
    { type: 'StepApproved', data: { ...about(moment, step), approvedBy, ...opens } },
  ];
}

function approvedWhole(moment: Moment): Of<'TargetApproved'> {
  const { content, contentHash, step } = moment;
  const submittedBy = submitterOf(moment);
  return {
    type: 'TargetApproved',
    data: { ...identityOf(moment), round: step.round, content: content(), contentHash, submittedBy },
  };
}

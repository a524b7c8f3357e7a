import { type DomainEvent } from '#domain/kernel';
import { type TargetEvent } from '#contexts/targets';
import { chanceOf } from './chance.js';
import { drafterOf, signersOf } from './county.js';
import { importOf } from './intake.js';
import { identityOf, submitterOf, type Done, type Moment } from './moment.js';
import { STEPS } from './plan.js';
import { words } from './words.js';

type Of<Type extends TargetEvent['type']> = Extract<TargetEvent, DomainEvent<Type>>;

const chain: Of<'TargetSubmitted'>['data']['chain'] = [
  { name: '单位审核', role: 'unit-head' },
  { name: '主管部门审核', role: 'department-reviewer' },
  { name: '财政局业务股室审核', role: 'finance-section' },
  { name: '财政局绩效股审核', role: 'performance-section' },
];

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
  return { type: 'TargetSubmitted', data: { round: step.round, chain, contentHash, submittedBy, advisories } };
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
  const event = kind === 'return' ? returned(moment, step, personId) : approved(moment, step, personId);
  return { actor, events: kind === 'approve' && step === STEPS ? [event, approvedWhole(moment)] : [event] };
}

const about = (moment: Moment, step: number) => ({
  ...{ round: moment.step.round, step, stepName: chain[step - 1]?.name ?? '' },
  ...{ contentHash: moment.contentHash, submittedBy: submitterOf(moment) },
});

function returned(moment: Moment, step: number, returnedBy: string): Of<'TargetReturned'> {
  const opinion = drawnFor(moment).oneOf(words.returns);
  return { type: 'TargetReturned', data: { ...about(moment, step), returnedBy, opinion } };
}

function approved(moment: Moment, step: number, approvedBy: string): Of<'StepApproved'> {
  const chance = drawnFor(moment);
  const opinion = chance.chance(0.7) ? { opinion: chance.oneOf(words.opinions) } : {};
  return { type: 'StepApproved', data: { ...about(moment, step), approvedBy, ...opinion } };
}

function approvedWhole(moment: Moment): Of<'TargetApproved'> {
  const { content, contentHash, step } = moment;
  const submittedBy = submitterOf(moment);
  return {
    type: 'TargetApproved',
    data: { ...identityOf(moment), round: step.round, content: content(), contentHash, submittedBy },
  };
}

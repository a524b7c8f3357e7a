import { type Resume, type Step } from '../chain.js';
import { taskInHand } from '../duties.js';
import { type ApprovalEvent, type Grades, type Vote } from '../events.js';
import { evolveRound } from '../evolve.js';
import { opensAt, type Facts } from '../facts.js';
import { NoSuchStep, NotInThisMode, ResumeNotOffered } from '../refusals.js';
import { GradeMustReturn, GradesRequired, OpinionRequired } from '../signing-refusals.js';
import { liveTasks, type Round, type Seen, stepAfter, stepBefore, stepOf } from '../round.js';
import { tally } from '../tally.js';
import { proposing, type Proposing } from './propose.js';

/** Where a disagreement sends the round: an earlier step, or the drafter. */
export interface ReturnTo {
  readonly step: number | 'drafter';
  readonly resume?: Resume | undefined;
}

export interface Signing extends Proposing {
  readonly seen: Seen;
  readonly ordinal: number;
  readonly opinion?: string | undefined;
  readonly grades?: Grades | undefined;
  /** Of a disagreement where one is a return. */
  readonly to?: ReturnTo | undefined;
}

/** Where one disagreement is a return by itself. */
export const returnsAtOnce = ({ mode, onDisagree }: Step): boolean =>
  mode === 'any' || (mode === 'all' && onDisagree !== 'collect');

const NO_ABSTENTION = { zh: '弃权', en: 'an abstention' };
const NO_GRADES = { zh: '评级', en: 'grades' };
const NO_CHOICE = { zh: '由一人指定退回到何处', en: 'one person’s choice of where it goes back to' };

function refuseAbstention({ mode }: Step, vote: Vote): void {
  if (vote === 'abstain' && mode !== 'share') throw new NotInThisMode(NO_ABSTENTION);
}

function refuseInMode(step: Step, { vote, grades, to }: Signing, isBinding: boolean): void {
  refuseAbstention(step, vote);
  if (grades !== undefined && step.review === undefined) throw new NotInThisMode(NO_GRADES);
  const mayChoose = vote === 'disagree' && isBinding && returnsAtOnce(step);
  if (to !== undefined && !mayChoose) throw new NotInThisMode(NO_CHOICE);
}

/** 四性: 中 must return, 差 bars; 良 goes on with its opinion (rules §3). */
function refuseWithoutGrades(step: Step, { vote, grades }: Signing): void {
  if (step.review === undefined || vote === 'abstain') return;
  if (grades === undefined) throw new GradesRequired(step.name);
  if (vote === 'agree' && (grades.overall === '中' || grades.overall === '差'))
    throw new GradeMustReturn(grades.overall);
}

export function needsOpinion(step: Step, { vote, grades }: Pick<Signing, 'vote' | 'grades'>): boolean {
  if (step.opinion === 'required') return true;
  return vote === 'disagree' ? step.mode !== 'share' : grades?.overall === '良';
}

function refuseIncomplete(step: Step, asked: Signing, isBinding: boolean): void {
  refuseInMode(step, asked, isBinding);
  refuseWithoutGrades(step, asked);
  if (needsOpinion(step, asked) && asked.opinion === undefined) throw new OpinionRequired(step.name);
}

/** Steps that somebody signs in this round, before the one that returns. */
export const isEarlier = (round: Round, step: number, from: number): boolean =>
  step >= 1 && step < from && stepAfter(round, step - 1) === step;

function toDrafter(round: Round, resume: Resume): { readonly resume: Resume } {
  if (!(round.chain.resume ?? ['from-start']).includes(resume)) throw new ResumeNotOffered();
  return { resume };
}

/** Back to an earlier step of the round, whose tasks open anew, or to the drafter, which ends it. */
function returned(round: Round, from: number, { by, opinion, to }: Signing, facts: Facts): ApprovalEvent {
  const { step, resume }: ReturnTo = to ?? { step: defaultReturn(round, from) };
  const said = opinion === undefined ? {} : { opinion };
  const back = { round: round.round, fromStep: from, returnedBy: by, ...said };
  if (step === 'drafter')
    return { type: 'RoundReturned', data: { ...back, ...toDrafter(round, resume ?? 'from-start') } };
  if (resume !== undefined) throw new ResumeNotOffered();
  if (!isEarlier(round, step, from)) throw new NoSuchStep();
  return { type: 'StepReturned', data: { ...back, toStep: step, opens: opensAt(round, step, facts) } };
}

/** Where a return goes that names nothing. */
export function defaultReturn(round: Round, from: number): number | 'drafter' {
  if (stepOf(round, from).returnsTo === 'drafter') return 'drafter';
  return stepBefore(round, from) ?? 'drafter';
}

/** What follows from the signatures as they stand: the next step, the end of the round, a return, or nothing yet. */
export function settled(round: Round, step: number, asked: Signing, facts: Facts): readonly ApprovalEvent[] {
  const rule = stepOf(round, step);
  const outcome = tally(rule, liveTasks(round, step));
  if (outcome === 'open') return [];
  if (outcome === 'refused') return [returned(round, step, asked, facts)];
  const next = stepAfter(round, step);
  const opens = next === null ? {} : { opens: opensAt(round, next, facts) };
  const { contentHash, submittedBy } = round;
  const approved = { round: round.round, step, stepName: rule.name, contentHash, submittedBy, approvedBy: asked.by };
  const done: ApprovalEvent = { type: 'StepApproved', data: { ...approved, ...opens } };
  return next === null ? [done, { type: 'RoundApproved', data: { round: round.round } }] : [done];
}

/** One vote on one open task, in one's own name or as a deputy, on what was seen; and what it completes or sends back. */
export function sign(round: Round, asked: Signing, facts: Facts): readonly ApprovalEvent[] {
  const { task, hand } = taskInHand(round, asked, facts);
  refuseIncomplete(stepOf(round, task.step), asked, task.seat.binding === undefined);
  const { vote, by: signedBy, opinion, grades } = asked;
  const signature: ApprovalEvent = {
    type: 'SignatureGiven',
    data: {
      ...{ round: round.round, step: task.step, ordinal: task.ordinal, contentHash: round.contentHash, vote, signedBy },
      ...hand,
      ...(opinion === undefined ? {} : { opinion }),
      ...(grades === undefined ? {} : { grades }),
    },
  };
  const proposed = proposing(round, task, asked, hand);
  return [signature, ...proposed, ...settled(evolveRound(round, signature), task.step, asked, facts)];
}

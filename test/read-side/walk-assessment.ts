import { assessmentDecider, scoreSubmission, type AssessmentEvent, type SelfReport } from '#contexts/assessments';
import { type DomainEvent } from '#domain/kernel';
import { policies } from '#domain/scoring';
import { isFull, type Targeted } from './walk-target.js';
import { type Move } from './moves.js';
import { type Walker } from './walker.js';

type Of<Type extends AssessmentEvent['type']> = Extract<AssessmentEvent, DomainEvent<Type>>;
type Opened = Of<'AssessmentOpened'>['data'];

const policyFor = (pick: number): { id: string; version: number } => {
  const { id, version } = policies[pick % policies.length] ?? { id: 'MOF-2021', version: 1 };
  return { id, version };
};

export class Assessed implements Walker {
  private state = assessmentDecider.initialState;

  constructor(
    readonly stream: string,
    private readonly approved: Pick<Targeted, 'target' | 'identity'>,
  ) {}

  next(move: Move): readonly AssessmentEvent[] {
    const events = this.decided(move);
    this.state = events.reduce(assessmentDecider.evolve, this.state);
    return events;
  }

  private decided(move: Move): readonly AssessmentEvent[] {
    const { state } = this;
    switch (state.status) {
      case 'absent':
        return this.opened(move);
      case 'open':
        return [reported(state, move)];
      case 'recorded':
        return [move.pick % 2 === 0 ? submitted(state, state.round, move, state.report) : reported(state, move)];
      case 'submitted':
        return [scored(move, state.submission)];
      case 'scored':
        return [];
    }
  }

  private opened({ pick }: Move): readonly AssessmentEvent[] {
    const { target, identity } = this.approved;
    if (target?.status !== 'approved' || !isFull(target.content)) return [];
    const { contentHash } = target;
    const content = target.content as Opened['content']; // full, which its schema says again where the events are checked
    return [{ type: 'AssessmentOpened', data: { ...identity, contentHash, content, policy: policyFor(pick) } }];
  }
}

function reported({ content, contentHash }: Opened, { pick, text, money }: Move): AssessmentEvent {
  const actuals = content.indicators.map(({ indicatorId }, at): SelfReport['actuals'][number] => {
    if ((pick + at) % 3 === 0) return { indicatorId, notApplicable: { reason: text } };
    return (pick + at) % 3 === 1
      ? { indicatorId, actual: text }
      : { indicatorId, qualitative: { grade: 'achieved', score: '24.50' }, reason: text };
  });
  const more = pick % 4 === 0 ? { goalReached: text, demoData: true as const } : {};
  const spent = pick % 5 === 0 ? `-${money === '0.00' ? '0.01' : money}` : money;
  return {
    type: 'ActualsRecorded',
    data: { contentHash, actuals: actuals.slice(pick % 2), execution: { budget: content.budget, spent }, ...more },
  };
}

type Inputs = Of<'AssessmentSubmitted'>['data']['inputs'];

/** Nothing is submitted that cannot be scored: the content is any, so that its values and weights are replaced by such ones. */
function scorable({ content }: Opened, pick: number): Inputs['indicators'] {
  const weights = weightsOf(content.indicators.length);
  return content.indicators.map(({ indicatorId, level1: name }, at) => {
    const row = { indicatorId, name, operator: '≥' as const, target: '24', weight: weights[at] ?? '' };
    if (at > 0 && (pick + at) % 3 === 0) return { ...row, notApplicable: { reason: name } };
    return { ...row, actual: String((pick + at) * 5), reason: name };
  });
}

/** In cents, because those add up exactly. */
function weightsOf(count: number): readonly string[] {
  const each = Math.floor(9000 / count);
  return Array.from({ length: count }, (_, at) => ((at === 0 ? 9000 - each * (count - 1) : each) / 100).toFixed(2));
}

function submitted(opened: Opened, round: number, { pick }: Move, report?: SelfReport): AssessmentEvent {
  const { content, contentHash } = opened;
  const execution = report?.execution ?? { budget: content.budget, spent: '0.00' };
  const data = { round: round + 1, submittedBy: 'p-drafter', contentHash, policy: policyFor(pick) };
  const explained = pick % 3 === 0 ? { advisories: [{ code: 'overspent-reason-missing', reason: '自筹' }] } : {};
  const inputs = { indicators: scorable(opened, pick), execution };
  return { type: 'AssessmentSubmitted', data: { ...data, inputs, ...explained } };
}

/** As the worker of this release records it, or of the first, which left the breakdown out. */
function scored({ pick }: Move, submission: Parameters<typeof scoreSubmission>[0]): AssessmentEvent {
  const { breakdown, ...first } = scoreSubmission(submission);
  return { type: 'AssessmentScored', data: pick % 2 === 0 ? first : { ...first, breakdown } };
}

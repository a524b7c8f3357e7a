import { assessmentDecider, type AssessmentEvent, type SelfReport } from '#assessments';
import { sha256, type DomainEvent } from '#kernel';
import { policies } from '#scoring';
import { isFull, type Targeted } from './walk-target.js';
import { type Move } from './moves.js';
import { type Walker } from './walker.js';

type Of<Type extends AssessmentEvent['type']> = Extract<AssessmentEvent, DomainEvent<Type>>;
type Opened = Of<'AssessmentOpened'>['data'];
type Scored = Of<'AssessmentScored'>['data'];

const grades = ['优', '良', '中', '差'] as const;

const policyFor = (pick: number): { id: string; version: number } => {
  const { id, version } = policies[pick % policies.length] ?? { id: 'MOF-2021', version: 1 };
  return { id, version };
};

export class Assessed implements Walker {
  private state = assessmentDecider.initialState;

  constructor(
    readonly stream: string,
    private readonly approved: Targeted,
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
        return [scored(move, state.submission.revision)];
      case 'scored':
        // The same submission by another policy.
        return move.pick % 3 === 0 ? [scored(move, state.submission.revision)] : [];
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

function submitted(
  { content, contentHash }: Opened,
  round: number,
  { pick }: Move,
  report?: SelfReport,
): AssessmentEvent {
  const execution = report?.execution ?? { budget: content.budget, spent: '0.00' };
  const indicators = content.indicators.map(({ indicatorId, level1, operator, value, weight }) => ({
    ...{ indicatorId, name: level1, operator, target: value, weight },
  }));
  const data = { round: round + 1, submittedBy: 'p-drafter', contentHash, policy: policyFor(pick) };
  return { type: 'AssessmentSubmitted', data: { ...data, inputs: { indicators, execution } } };
}

function scored({ pick, text }: Move, submittedRevision: number): AssessmentEvent {
  const grade: Scored['grade'] = grades[pick % grades.length] ?? '差';
  const result = { total: `${pick * 9}.50`, grade, policy: policyFor(pick), engineVersion: 1, digest: sha256(text) };
  return { type: 'AssessmentScored', data: { submittedRevision, ...result } };
}

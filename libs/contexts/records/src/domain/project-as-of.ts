import { assessmentDecider, assessmentStreams, type Assessment } from '#contexts/assessments/core';
import { targetDecider, targetStreams, type PresentTarget } from '#contexts/targets/core';
import { stepOf } from '#domain/approval';
import { isUpTo, shortest, sum, type Moment, type RecordedEvent } from '#domain/kernel';
import { Folding } from './folding.js';
import { type TableRow } from './table-row.js';

/** What is left out is up to now. */
export interface UpTo {
  readonly moment: Moment;
  readonly timezone: string;
}

/** One project as it stood, by its own events: those of its target, and then those of its assessment, each in their order. */
export class ProjectAsOf {
  /** The first that was ever recorded of it, before that moment or after. */
  first: RecordedEvent | undefined;
  private readonly target;
  private readonly assessment;

  constructor(
    private readonly targetId: string,
    private readonly upTo?: UpTo,
  ) {
    this.target = new Folding(targetStreams.of(targetId), targetDecider);
    this.assessment = new Folding(assessmentStreams.of(targetId), assessmentDecider);
  }

  /**
   * False at the first event of a stream after that moment: what follows in it is not taken, even where a clock went back later.
   * Throws RecordTampered and RecordNotUnderstood.
   */
  take(event: RecordedEvent): boolean {
    this.first ??= event;
    if (this.upTo && !isUpTo(this.upTo.moment, this.upTo.timezone, event)) return false;
    const isTargets = event.stream === targetStreams.of(this.targetId);
    (isTargets ? this.target : this.assessment).take(event);
    return true;
  }

  row(): TableRow | undefined {
    const { standing } = this;
    return standing && rowOf(standing, this.assessment.state);
  }

  /** The target itself, with its content. */
  get standing(): PresentTarget | undefined {
    const { state } = this.target;
    return state.status === 'absent' ? undefined : state;
  }
}

function rowOf(target: PresentTarget, assessment: Assessment): TableRow {
  const { id, fiscalYear, unit, content, status, round } = target;
  const approval = target.status === 'in-approval' ? target.approval : undefined;
  return {
    ...{ targetId: id, fiscalYear, unit, name: content.name, budget: content.budget },
    indicatorCount: content.indicators.length,
    weightTotal: shortest(sum(content.indicators.flatMap(({ weight }) => weight ?? []))),
    ...{ status, round },
    step: approval?.step ?? null,
    stepName: approval?.step ? stepOf(approval, approval.step).name : null,
    ...assessed(assessment),
  };
}

function assessed(assessment: Assessment): Pick<TableRow, 'assessment' | 'score' | 'grade'> {
  if (assessment.status === 'absent') return { assessment: null, score: null, grade: null };
  const score = assessment.status === 'scored' ? assessment.score : undefined;
  return { assessment: assessment.status, score: score?.total ?? null, grade: score?.grade ?? null };
}

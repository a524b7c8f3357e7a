import { recordings } from '#contexts/core';
import { assessmentDecider, assessmentStreams, type Assessment } from '#contexts/assessments/core';
import { stepAt } from '#domain/approval';
import { type EventStore } from '#platform/event-store';
import { shortest, sum, type RecordedEvent } from '#domain/kernel';
import { targetDecider, targetStreams, type PresentTarget } from '#contexts/targets/core';
import { Folding } from '../folding.js';
import { isUpTo, type Moment } from './moment.js';
import { inOrder, type Scope, type TableRow } from './row.js';

/** A fold of the events up to then; in memory are only the projects asked for. */
export async function rowsAsOf(
  eventStore: Pick<EventStore, 'readAll'>,
  scope: Scope,
  upTo: { readonly moment: Moment; readonly timezone: string },
): Promise<TableRow[]> {
  const { moment, timezone } = upTo;
  const folds = new Folds(scope);
  const over = new Set<string>();
  const until = moment.kind === 'position' ? { upTo: moment.position } : {};
  const prefixes = recordings.filter(({ ofTarget }) => ofTarget).map(({ streams }) => `${streams.category}-`);
  for await (const event of eventStore.readAll({ prefixes, ...until })) {
    // A stream ends at its first event after that day, even where a clock went back later.
    if (!isUpTo(moment, timezone, event)) over.add(event.stream);
    if (!over.has(event.stream)) folds.take(event);
  }
  return inOrder(folds.rows());
}

/** The first that was ever recorded of these projects; nothing where there are none. */
export async function firstRecordOf(
  eventStore: Pick<EventStore, 'readAll'>,
  scope: Scope,
): Promise<RecordedEvent | undefined> {
  for await (const event of eventStore.readAll({ prefixes: [`${targetStreams.category}-`] })) {
    if (opens(event, 'TargetDrafted', scope)) return event;
  }
  return undefined;
}

class Folds {
  private readonly targets = new Map<string, ReturnType<typeof foldTarget>>();
  private readonly assessments = new Map<string, ReturnType<typeof foldAssessment>>();

  constructor(private readonly scope: Scope) {}

  take(event: RecordedEvent): void {
    const { stream } = event;
    if (opens(event, 'TargetDrafted', this.scope)) this.targets.set(stream, foldTarget(stream));
    if (opens(event, 'AssessmentOpened', this.scope)) this.assessments.set(stream, foldAssessment(stream));
    this.targets.get(stream)?.take(event);
    this.assessments.get(stream)?.take(event);
  }

  rows(): TableRow[] {
    return [...this.targets.values()].flatMap(({ state }) =>
      state.status === 'absent' ? [] : [rowOf(state, this.assessments.get(assessmentStreams.of(state.id))?.state)],
    );
  }
}

const foldTarget = (stream: string) => new Folding(stream, targetDecider);
const foldAssessment = (stream: string) => new Folding(stream, assessmentDecider);

/** Year and unit stand in the first event of either stream and never change. */
function opens(event: RecordedEvent, type: string, { year, unit }: Scope): boolean {
  if (event.type !== type || typeof event.data !== 'object' || event.data === null) return false;
  const { fiscalYear, unit: ofUnit } = event.data as { readonly fiscalYear?: unknown; readonly unit?: unknown };
  return fiscalYear === year && typeof ofUnit === 'string' && ofUnit.startsWith(unit);
}

function rowOf(target: PresentTarget, assessment: Assessment = { status: 'absent' }): TableRow {
  const { id, fiscalYear, unit, content, status, round } = target;
  const approval = target.status === 'in-approval' ? target.approval : undefined;
  return {
    ...{ targetId: id, fiscalYear, unit, name: content.name, budget: content.budget },
    indicatorCount: content.indicators.length,
    weightTotal: shortest(sum(content.indicators.flatMap(({ weight }) => weight ?? []))),
    ...{ status, round },
    step: approval?.step ?? null,
    stepName: approval ? (stepAt(approval)?.name ?? null) : null,
    ...assessed(assessment),
  };
}

function assessed(assessment: Assessment): Pick<TableRow, 'assessment' | 'score' | 'grade'> {
  if (assessment.status === 'absent') return { assessment: null, score: null, grade: null };
  const score = assessment.status === 'scored' ? assessment.score : undefined;
  return { assessment: assessment.status, score: score?.total ?? null, grade: score?.grade ?? null };
}

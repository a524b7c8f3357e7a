import { sum, type DomainEvent, type RecordedEvent } from '#domain/kernel';
import { type Projection, type Row, type RowChange } from '#platform/read-store';
import { type Content, type Indicator } from '../../domain/content.js';
import { targetCatalogue, type TargetDrafted, type TargetEvent } from '../../domain/target.events.js';
import { CurrentIndicator } from './current-indicator.entity.js';
import { CurrentTarget } from './current-target.entity.js';
import { CurrentTargets1764000000000 } from './current-targets.migration.js';

type Recorded<Type extends TargetEvent['type']> = RecordedEvent<Extract<TargetEvent, DomainEvent<Type>>>;

const idOf = ({ stream }: { readonly stream: string }): string => stream.slice('target-'.length);

const stamp = ({ revision, metadata }: Pick<RecordedEvent, 'revision' | 'metadata'>) => ({
  revision,
  changedAt: metadata.recordedAt,
});

const contentColumns = ({ name, budget, annualGoal, indicators }: Content): Row => ({
  name,
  budget,
  annualGoal: orNull(annualGoal),
  indicatorCount: indicators.length,
  weightTotal: sum(indicators.flatMap(({ weight }) => weight ?? [])).toFixed(),
});

const orNull = <T>(value: T | undefined): T | null => value ?? null;

const indicatorRow = (targetId: string, place: number, indicator: Indicator): Row => ({
  targetId,
  place,
  indicatorId: indicator.indicatorId,
  level1: orNull(indicator.level1),
  level2: orNull(indicator.level2),
  level3: orNull(indicator.level3),
  operator: orNull(indicator.operator),
  value: orNull(indicator.value),
  unit: orNull(indicator.unit),
  weight: orNull(indicator.weight),
  direction: orNull(indicator.direction),
  sourceLine: orNull(indicator.source?.line),
  raw: orNull(indicator.source?.raw),
});

const indicatorRows = (targetId: string, { indicators }: Content): RowChange[] =>
  indicators.map((indicator, place) => ({
    kind: 'upsert',
    table: CurrentIndicator,
    row: indicatorRow(targetId, place, indicator),
  }));

const change = (event: RecordedEvent, set: Row): RowChange => ({
  kind: 'update',
  table: CurrentTarget,
  key: { targetId: idOf(event) },
  set: { ...set, ...stamp(event) },
});

const draftedRow = ({ data, revision, metadata }: RecordedEvent<TargetDrafted>): Row => ({
  targetId: data.targetId,
  region: data.region,
  fiscalYear: data.fiscalYear,
  unit: data.unit,
  code: data.code ?? null,
  ...contentColumns(data.content),
  status: 'draft',
  round: 0,
  step: null,
  chain: null,
  contentHash: data.contentHash,
  submittedBy: null,
  demoData: data.demoData ?? false,
  intakeId: data.source?.intakeId ?? null,
  sourceLine: data.source?.line ?? null,
  ...stamp({ revision, metadata }),
});

const on = {
  // The first of its stream: there are no indicators to take away, and in a replay the next revision does.
  TargetDrafted: (event: Recorded<'TargetDrafted'>) => [
    { kind: 'upsert', table: CurrentTarget, row: draftedRow(event) },
    ...indicatorRows(event.data.targetId, event.data.content),
  ],
  TargetRevised: (event: Recorded<'TargetRevised'>) => [
    change(event, {
      ...contentColumns(event.data.content),
      contentHash: event.data.contentHash,
      ...(event.data.demoData ? { demoData: true } : {}),
    }),
    { kind: 'delete', table: CurrentIndicator, key: { targetId: idOf(event) } },
    ...indicatorRows(idOf(event), event.data.content),
  ],
  TargetSubmitted: (event: Recorded<'TargetSubmitted'>) => [
    change(event, {
      status: 'in-approval',
      round: event.data.round,
      step: 1,
      chain: event.data.chain,
      submittedBy: event.data.submittedBy,
    }),
  ],
  StepApproved: (event: Recorded<'StepApproved'>) => [change(event, { step: event.data.step + 1 })],
  TargetReturned: (event: Recorded<'TargetReturned'>) => [change(event, { status: 'returned', step: null })],
  TargetWithdrawn: (event: Recorded<'TargetWithdrawn'>) => [change(event, { status: 'draft', step: null })],
  TargetVoided: (event: Recorded<'TargetVoided'>) => [change(event, { status: 'voided', step: null })],
  TargetReopened: (event: Recorded<'TargetReopened'>) => [change(event, { status: 'draft' })],
  TargetApproved: (event: Recorded<'TargetApproved'>) => [change(event, { status: 'approved', step: null })],
} satisfies { [Type in TargetEvent['type']]: (event: Recorded<Type>) => RowChange[] };

/** Header and indicators of every target, as they stand. */
export const currentTargets: Projection = {
  name: 'current-targets',
  version: 1,
  entities: [CurrentTarget, CurrentIndicator],
  migrations: [CurrentTargets1764000000000],
  catalogue: targetCatalogue,
  on: on as Projection['on'],
};

import { type Opens } from '#domain/approval';
import { sum, type RecordedEvent } from '#domain/kernel';
import { projection, remove, update, upsert, type RowChange, type Some } from '#platform/read-store/core';
import { type Content } from '../../domain/content.js';
import { targetCatalogue } from '../../domain/target.events.js';
import { targetStreams } from '../../domain/target.streams.js';
import { CurrentIndicator } from './current-indicator.row.js';
import { CurrentTarget } from './current-target.row.js';
import { CurrentTargets1765000000000 } from './current-targets.migration.js';

const stamp = ({ revision, metadata }: Pick<RecordedEvent, 'revision' | 'metadata'>) => ({
  revision,
  changedAt: metadata.recordedAt,
});

const contentColumns = ({ name, budget, annualGoal, indicators }: Content) => ({
  name,
  budget,
  annualGoal: annualGoal ?? null,
  indicatorCount: indicators.length,
  weightTotal: sum(indicators.flatMap(({ weight }) => weight ?? [])).toFixed(),
});

const indicatorRows = (targetId: string, { indicators }: Content): RowChange[] =>
  indicators.map(({ source, ...indicator }, place) =>
    upsert(CurrentIndicator, { targetId, place, ...indicator, sourceLine: source?.line, raw: source?.raw }),
  );

const change = (event: RecordedEvent, set: Some<typeof CurrentTarget.columns>): RowChange =>
  update(CurrentTarget, { targetId: targetStreams.idOf(event) }, { ...set, ...stamp(event) });

/** Where the round stands, as the event says; nowhere where it opens no step. */
const at = (opens?: Opens) => ({ step: opens?.step ?? null, due: opens?.due ?? null });

/** Moves nothing that is shown here but the revision that a client names next. */
const seen = (event: RecordedEvent) => [change(event, {})];

/** Header and indicators of every target, as they stand. */
export const currentTargets = projection({
  name: 'current-targets',
  version: 2,
  versionNote: {
    says: '审批流程含审核方式和席位，并有办理期限 chains with their modes and seats, and until when a step is due',
    differs: { current_targets: ['chain'] },
  },
  entities: [CurrentTarget, CurrentIndicator],
  migrations: [CurrentTargets1765000000000],
  catalogue: targetCatalogue,
  on: {
    // The first of its stream: there are no indicators to take away, and in a replay the next revision does.
    TargetDrafted: (event) => {
      const { targetId, region, fiscalYear, unit, code, content, contentHash, demoData = false, source } = event.data;
      return [
        upsert(CurrentTarget, {
          ...{ targetId, region, fiscalYear, unit, code, ...contentColumns(content), contentHash, demoData },
          ...{ status: 'draft', round: 0, ...at(), intakeId: source?.intakeId, sourceLine: source?.line },
          ...stamp(event),
        }),
        ...indicatorRows(targetId, content),
      ];
    },
    TargetRevised: (event) => {
      const { content, contentHash, demoData } = event.data;
      const targetId = targetStreams.idOf(event);
      return [
        change(event, { ...contentColumns(content), contentHash, ...(demoData ? { demoData } : {}) }),
        remove(CurrentIndicator, { targetId }),
        ...indicatorRows(targetId, content),
      ];
    },
    TargetSubmitted: (event) => {
      const { round, chain, submittedBy, opens } = event.data;
      return [change(event, { status: 'in-approval', round, chain, submittedBy, ...at(opens) })];
    },
    StepApproved: (event) => [change(event, at(event.data.opens))],
    SignatureTakenBack: (event) => [change(event, at(event.data.opens))],
    StepReturned: (event) => [change(event, at(event.data.opens))],
    SignatureGiven: seen,
    TaskAssigned: seen,
    TaskTransferred: seen,
    SignerAdded: seen,
    SignerRemoved: seen,
    StepUrged: seen,
    Commented: seen,
    Copied: seen,
    CopyRead: seen,
    CellsProposed: seen,
    CellsAccepted: seen,
    CellsDeclined: seen,
    TargetReturned: (event) => [change(event, { status: 'returned', ...at() })],
    TargetWithdrawn: (event) => [change(event, { status: 'draft', ...at() })],
    TargetVoided: (event) => [change(event, { status: 'voided', ...at() })],
    TargetReopened: (event) => [change(event, { status: 'draft' })],
    TargetApproved: (event) => [change(event, { status: 'approved', ...at() })],
  },
});

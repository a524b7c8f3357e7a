import { type DomainEvent, type RecordedEvent } from '#domain/kernel';
import { type Projection, type Row, type RowChange } from '#platform/read-store';
import {
  assessmentCatalogue,
  reportOf,
  type AssessmentEvent,
  type PolicyVersion,
} from '../../domain/assessment.events.js';
import { AssessmentForm } from './assessment-form.entity.js';
import { AssessmentHeader } from './assessment.entity.js';
import { Assessments1764000000100 } from './assessments.migration.js';

type Recorded<Type extends AssessmentEvent['type']> = RecordedEvent<Extract<AssessmentEvent, DomainEvent<Type>>>;

const idOf = ({ stream }: RecordedEvent): string => stream.slice('assessment-'.length);

const stamp = ({ revision, metadata }: RecordedEvent) => ({ revision, changedAt: metadata.recordedAt });

const policyColumns = ({ id, version }: PolicyVersion) => ({ policyId: id, policyVersion: version });

const change = (event: RecordedEvent, set: Row): RowChange => ({
  kind: 'update',
  table: AssessmentHeader,
  key: { targetId: idOf(event) },
  set: { ...set, ...stamp(event) },
});

function opened(event: Recorded<'AssessmentOpened'>): RowChange[] {
  const { targetId, region, fiscalYear, unit, content, contentHash, policy } = event.data;
  const header = {
    ...{ targetId, region, fiscalYear, unit, contentHash },
    ...{ name: content.name, budget: content.budget },
    ...{ status: 'open', round: 0, demoData: false },
    ...{ spent: null, total: null, grade: null, digest: null, submittedBy: null },
    ...policyColumns(policy),
    ...stamp(event),
  };
  return [
    { kind: 'upsert', table: AssessmentHeader, row: header },
    { kind: 'upsert', table: AssessmentForm, row: { targetId, content, report: null } },
  ];
}

function recorded(event: Recorded<'ActualsRecorded'>): RowChange[] {
  const report = reportOf(event.data);
  const set = { status: 'recorded', spent: report.execution.spent, demoData: report.demoData ?? false };
  return [
    change(event, set),
    { kind: 'update', table: AssessmentForm, key: { targetId: idOf(event) }, set: { report } },
  ];
}

const on = {
  AssessmentOpened: opened,
  ActualsRecorded: recorded,
  AssessmentSubmitted: (event: Recorded<'AssessmentSubmitted'>) => {
    const { round, submittedBy, policy } = event.data;
    return [change(event, { status: 'submitted', round, submittedBy, ...policyColumns(policy) })];
  },
  AssessmentScored: (event: Recorded<'AssessmentScored'>) => {
    const { total, grade, digest, policy } = event.data;
    return [change(event, { status: 'scored', total, grade, digest, ...policyColumns(policy) })];
  },
} satisfies { [Type in AssessmentEvent['type']]: (event: Recorded<Type>) => RowChange[] };

/** Every self-assessment, as it stands. */
export const assessments: Projection = {
  name: 'assessments',
  version: 1,
  entities: [AssessmentHeader, AssessmentForm],
  migrations: [Assessments1764000000100],
  catalogue: assessmentCatalogue,
  on: on as Projection['on'],
};

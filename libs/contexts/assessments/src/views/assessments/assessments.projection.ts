import { type RecordedEvent } from '#domain/kernel';
import { projection, update, upsert, type RowChange, type Some } from '#platform/read-store/core';
import { assessmentCatalogue, reportOf, type PolicyVersion } from '../../domain/assessment.events.js';
import { assessmentStreams } from '../../domain/assessment.streams.js';
import { AssessmentForm } from './assessment-form.row.js';
import { AssessmentHeader } from './assessment-header.row.js';
import { Assessments1765300000000 } from './assessments.migration.js';

const stamp = ({ revision, metadata }: RecordedEvent) => ({ revision, changedAt: metadata.recordedAt });

const policyColumns = ({ id, version }: PolicyVersion) => ({ policyId: id, policyVersion: version });

const change = (event: RecordedEvent, set: Some<typeof AssessmentHeader.columns>): RowChange =>
  update(AssessmentHeader, { targetId: assessmentStreams.idOf(event) }, { ...set, ...stamp(event) });

/** Every self-assessment, as it stands. */
export const assessments = projection({
  name: 'assessments',
  version: 2,
  versionNote: {
    says: '自评按哪一版规则检查，及提交时的说明 which rules check it, and the reasons given',
    differs: {},
  },
  entities: [AssessmentHeader, AssessmentForm],
  migrations: [Assessments1765300000000],
  catalogue: assessmentCatalogue,
  on: {
    AssessmentOpened: (event) => {
      const { targetId, region, fiscalYear, unit, content, contentHash, policy, rules } = event.data;
      const { name, budget } = content;
      return [
        upsert(AssessmentHeader, {
          ...{ targetId, region, fiscalYear, unit, contentHash, name, budget },
          ...{ status: 'open', round: 0, demoData: false },
          ...policyColumns(policy),
          ...stamp(event),
        }),
        upsert(AssessmentForm, { targetId, content, rules }),
      ];
    },
    ActualsRecorded: (event) => {
      const report = reportOf(event.data);
      const { execution, demoData = false } = report;
      return [
        change(event, { status: 'recorded', spent: execution.spent, demoData }),
        update(AssessmentForm, { targetId: assessmentStreams.idOf(event) }, { report }),
      ];
    },
    AssessmentSubmitted: (event) => {
      const { round, submittedBy, policy, advisories = null } = event.data;
      return [
        change(event, { status: 'submitted', round, submittedBy, ...policyColumns(policy) }),
        update(AssessmentForm, { targetId: assessmentStreams.idOf(event) }, { advisories }),
      ];
    },
    AssessmentScored: (event) => {
      const { total, grade, digest, policy } = event.data;
      return [change(event, { status: 'scored', total, grade, digest, ...policyColumns(policy) })];
    },
  },
});

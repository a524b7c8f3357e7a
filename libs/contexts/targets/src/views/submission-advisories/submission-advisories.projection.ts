import { type RecordedEvent } from '#domain/kernel';
import { type Projection, type RowChange } from '#platform/read-store';
import { targetCatalogue, type TargetSubmitted } from '../../domain/target.events.js';
import { SubmissionAdvisories } from './submission-advisories.entity.js';
import { SubmissionAdvisories1764400000000 } from './submission-advisories.migration.js';

const submitted = ({ stream, data: { round, advisories } }: RecordedEvent<TargetSubmitted>): RowChange[] => [
  {
    kind: 'upsert',
    table: SubmissionAdvisories,
    row: { targetId: stream.slice('target-'.length), round, advisories },
  },
];

/** Why what was worth a word was submitted all the same. */
export const submissionAdvisories: Projection = {
  name: 'submission-advisories',
  version: 1,
  entities: [SubmissionAdvisories],
  migrations: [SubmissionAdvisories1764400000000],
  catalogue: targetCatalogue,
  on: { TargetSubmitted: submitted } as Projection['on'],
};

import { projection, upsert } from '#platform/read-store/core';
import { targetCatalogue } from '../../domain/target.events.js';
import { targetStreams } from '../../domain/target.streams.js';
import { SubmissionAdvisories1764400000000 } from './submission-advisories.migration.js';
import { SubmissionAdvisories } from './submission-advisories.row.js';

/** Why what was worth a word was submitted all the same. */
export const submissionAdvisories = projection({
  name: 'submission-advisories',
  version: 1,
  entities: [SubmissionAdvisories],
  migrations: [SubmissionAdvisories1764400000000],
  catalogue: targetCatalogue,
  on: {
    TargetSubmitted: (event) => {
      const { round, advisories } = event.data;
      return [upsert(SubmissionAdvisories, { targetId: targetStreams.idOf(event), round, advisories })];
    },
  },
});

import { type RecordedEvent } from '#domain/kernel';
import { type Projection, type RowChange } from '#platform/read-store';
import { targetCatalogue } from '#contexts/targets';
import { assessmentCatalogue } from '#contexts/assessments';
import { historySummarySchema } from './summary.js';
import { TargetHistory } from './target-history.entity.js';
import { TargetHistory1764200000102 } from './target-history.migration.js';

const catalogue = { ...targetCatalogue, ...assessmentCatalogue };

function rowOf({ stream, revision, position, eventId, type, data, metadata }: RecordedEvent): RowChange[] {
  const { actor, recordedAt, hash } = metadata;
  const targetId = stream.slice(stream.indexOf('-') + 1);
  const summary = historySummarySchema.parse(data);
  const row = { stream, revision, targetId, position, eventId, type, actor, recordedAt, summary, hash };
  return [{ kind: 'upsert', table: TargetHistory, row }];
}

/** Who did what to a target and its assessment, and when. */
export const targetHistory: Projection = {
  name: 'target-history',
  version: 2,
  versionNote: {
    says: '注明谁编写了内容 says who wrote the content',
    differs: { target_history: ['summary'] },
  },
  entities: [TargetHistory],
  migrations: [TargetHistory1764200000102],
  catalogue,
  on: Object.fromEntries(Object.keys(catalogue).map((type) => [type, rowOf])),
};

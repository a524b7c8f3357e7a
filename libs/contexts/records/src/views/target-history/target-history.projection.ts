import { type EventCatalogue, type RecordedEvent } from '#domain/kernel';
import { type Recording } from '#platform/context/core';
import { projection, upsert } from '#platform/read-store/core';
import { tellers } from './summary.js';
import { TargetHistory1764200000102 } from './target-history.migration.js';
import { TargetHistory } from './target-history.row.js';

const rowBy =
  ({ streams, summary }: Recording) =>
  (event: RecordedEvent) => {
    const { stream, revision, position, eventId, type, data, metadata } = event;
    const { actor, recordedAt, hash } = metadata;
    const told = { targetId: streams.idOf(event), summary: summary.parse(data) };
    return [upsert(TargetHistory, { stream, revision, position, eventId, type, actor, recordedAt, hash, ...told })];
  };

const catalogueOf = ({ streams }: Recording): EventCatalogue => streams.decider.catalogue;

/** Who did what to a target and its assessment, and when. */
export const targetHistory = projection({
  name: 'target-history',
  version: 2,
  versionNote: {
    says: '注明谁编写了内容 says who wrote the content',
    differs: { target_history: ['summary'] },
  },
  entities: [TargetHistory],
  migrations: [TargetHistory1764200000102],
  catalogue: Object.assign({}, ...tellers.map(catalogueOf)) as EventCatalogue,
  on: Object.fromEntries(
    tellers.flatMap((each) => Object.keys(catalogueOf(each)).map((type) => [type, rowBy(each)] as const)),
  ),
});

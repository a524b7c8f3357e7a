import { type DataSource, type EntityManager } from 'typeorm';
import { type RecordedEvent } from '#domain/kernel';
import { REACHED } from '../positions/fed.js';
import { rowsOf } from '../store/statement.js';
import { subscriberOfProjection, titleOf } from '../positions/subscriber.js';
import { type Projection } from '../projections/projection.js';
import { SCHEMA } from './replay-schema.js';

export const liveName = (table: string): string => `live__${table}`;

/** A live projection's place in the snapshot: what it had taken, and what it had left out. */
export interface LivePlace {
  readonly position: string | undefined;
  readonly isOut: (event: RecordedEvent) => boolean;
}

/** Where each projection stood in the snapshot; its parked streams, in words; and the projections that nobody asked for. */
export interface Snapshot {
  readonly placeOf: (projection: Projection) => LivePlace;
  readonly parked: readonly string[];
  readonly others: readonly string[];
}

/**
 * The live tables with their checkpoints as one transaction sees them, copied beside the rebuilt ones: what is compared later
 * belongs to these positions exactly, and no snapshot is held open while the events are read.
 */
export const copyLive = (live: DataSource, projections: readonly Projection[]): Promise<Snapshot> =>
  live.transaction('REPEATABLE READ', async (manager) => {
    // Before the first query, which fixes what is seen: a switch of tables afterwards would show new tables as they were then.
    for (const { tableName } of live.entityMetadatas)
      await manager.query(`lock table "${tableName}" in access share mode`);
    const at = await checkpoints(manager);
    const leftOut = await leftOutIn(manager);
    for (const { tableName } of live.entityMetadatas) {
      await manager.query(`create unlogged table ${SCHEMA}."${liveName(tableName)}" as select * from "${tableName}"`);
    }
    const asked = projections.map((projection) => titleOf(subscriberOfProjection(projection)));
    return {
      placeOf: (projection) => {
        const title = titleOf(subscriberOfProjection(projection));
        return { position: at.get(title), isOut: (event) => leftOut.has(projection.name, title, event) };
      },
      parked: leftOut.parked.filter(({ title }) => asked.includes(title)).map(({ line }) => line),
      others: [...at.keys()].filter((title) => !asked.includes(title)),
    };
  });

interface Parked {
  readonly name: string;
  readonly version: number;
  readonly stream: string;
  readonly revision: number;
}

/** The live rows show nothing of a parked stream from its event on, nor of a skipped event. */
async function leftOutIn(manager: EntityManager) {
  const streams = await rowsOf<Parked>(
    manager,
    `select name, version, stream, revision from parked_stream where kind = 'projection' order by 1, 2, 3`,
  );
  const events = await rowsOf<Omit<Parked, 'version'>>(
    manager,
    `select name, stream, revision from skipped_event where kind = 'projection'`,
  );
  const parked = streams.map(({ stream, revision, ...projection }) => {
    const title = titleOf(subscriberOfProjection(projection));
    return { title, key: `${title} ${stream}`, revision, line: `${title}: ${stream} #${revision}` };
  });
  const parkedFrom = new Map(parked.map(({ key, revision }) => [key, revision]));
  const skipped = new Set(events.map(({ name, stream, revision }) => `${name} ${stream} ${revision}`));
  return {
    parked,
    has: (name: string, title: string, { stream, revision }: RecordedEvent): boolean =>
      revision >= (parkedFrom.get(`${title} ${stream}`) ?? Infinity) || skipped.has(`${name} ${stream} ${revision}`),
  };
}

async function checkpoints(manager: EntityManager): Promise<ReadonlyMap<string, string>> {
  const rows = await rowsOf<{ name: string; version: number; position: string }>(
    manager,
    `select s.name, s.version, ${REACHED} as position from subscription as s
     where s.kind = 'projection' and ${REACHED} is not null order by 1, 2`,
  );
  return new Map(rows.map((row) => [titleOf(subscriberOfProjection(row)), row.position]));
}

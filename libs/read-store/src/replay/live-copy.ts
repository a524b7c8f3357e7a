import { type DataSource, type EntityManager } from 'typeorm';
import { rowsOf } from '../statement.js';
import { subscriberOfProjection, titleOf } from '../subscriber.js';
import { type Projection } from '../projection.js';
import { SCHEMA } from './replay-schema.js';

export const liveName = (table: string): string => `live__${table}`;

/** Where each projection stood in the snapshot, by its title; and those that nobody asked for. */
export interface Snapshot {
  readonly positionOf: (projection: Projection) => string | undefined;
  readonly others: readonly string[];
}

/**
 * The live tables with their checkpoints as one transaction sees them, copied beside the rebuilt ones: what is compared later
 * belongs to these positions exactly, and no snapshot is held open while the events are read.
 */
export const copyLive = (live: DataSource, projections: readonly Projection[]): Promise<Snapshot> =>
  live.transaction('REPEATABLE READ', async (manager) => {
    const at = await checkpoints(manager);
    for (const { tableName } of live.entityMetadatas) {
      await manager.query(`create unlogged table ${SCHEMA}."${liveName(tableName)}" as select * from "${tableName}"`);
    }
    const asked = projections.map((projection) => titleOf(subscriberOfProjection(projection)));
    return {
      positionOf: (projection) => at.get(titleOf(subscriberOfProjection(projection))),
      others: [...at.keys()].filter((title) => !asked.includes(title)),
    };
  });

async function checkpoints(manager: EntityManager): Promise<ReadonlyMap<string, string>> {
  const rows = await rowsOf<{ name: string; version: number; position: string }>(
    manager,
    `select name, version, position from subscription where kind = 'projection' and position is not null order by 1, 2`,
  );
  return new Map(rows.map((row) => [titleOf(subscriberOfProjection(row)), row.position]));
}

import { type DataSource, type EntityManager } from 'typeorm';
import { tableNameOf } from '../rows/entity.js';
import { type Projection } from '../projections/projection.js';
import { rowsOf } from '../store/statement.js';

type Database = Pick<EntityManager, 'query'>;

/** One version of a view that this read store holds the tables of. */
export interface ViewVersion {
  readonly name: string;
  readonly version: number;
  readonly state: 'building' | 'serving';
  readonly since: Date;
  /** None for one that has not registered since there are versions. */
  readonly tables: readonly string[];
}

export const versionsOf = (database: Database, name: string): Promise<ViewVersion[]> =>
  rowsOf<ViewVersion>(
    database,
    'select name, version, state, since, tables from view_version where name = $1 order by version desc',
    [name],
  );

/**
 * Makes the views of this program known, after its migrations: the first version of a view is served from the start, a newer
 * one is to be built beside the one that is. Answers those that are to be built. Throws when a view has gone on without this version.
 */
export const registerViews = (
  dataSource: DataSource,
  projections: readonly Projection[],
  now: Date,
): Promise<readonly Projection[]> =>
  dataSource.transaction(async (manager) => {
    // Two that register at the same time must not both find nothing.
    await manager.query('lock table view_version in share row exclusive mode');
    const building: Projection[] = [];
    for (const projection of projections) {
      if ((await register(manager, projection, now)) === 'building') building.push(projection);
    }
    return building;
  });

async function register(database: Database, projection: Projection, now: Date): Promise<ViewVersion['state']> {
  const { name, version } = projection;
  const known = await versionsOf(database, name);
  const own = known.find((each) => each.version === version);
  const newest = known[0];
  if (!own && newest && newest.version > version) throw goneOn(projection, newest.version);
  const state = own?.state ?? (newest ? 'building' : 'serving');
  await database.query(
    `insert into view_version (name, version, state, since, tables) values ($1, $2, $3, $4, $5)
     on conflict (name, version) do update set tables = excluded.tables`,
    [name, version, state, now, tablesOf(projection)],
  );
  return state;
}

export const tablesOf = ({ entities }: Pick<Projection, 'entities'>): readonly string[] => entities.map(tableNameOf);

/** `notes__v2` → `notes`: what tables of two versions have in common. */
export const withoutVersion = (table: string): string => table.replace(/__v\d+$/, '');

const goneOn = ({ name, version }: Projection, newest: number): Error =>
  new Error(
    `读模型 ${name} 已升到 v${newest}，v${version} 已退役，请运行较新的版本。` +
      `The view has gone on to v${newest} and v${version} is retired: run the newer release.`,
  );

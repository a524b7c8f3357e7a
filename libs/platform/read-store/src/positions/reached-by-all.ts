import { type DataSource } from 'typeorm';
import { type Projection } from '../projections/projection.js';
import { rowsOf } from '../store/statement.js';
import { keysOf } from './checkpoint.js';
import { REACHED } from './fed.js';
import { subscriberOfProjection } from './subscriber.js';

/** The position up to which every one of these views holds what happened; 0 where one holds nothing yet, or is of another log. */
export async function reachedByAll(
  dataSource: DataSource,
  views: readonly Pick<Projection, 'name' | 'version'>[],
): Promise<string> {
  const [row] = await rowsOf<{ position: string }>(
    dataSource.manager,
    `select coalesce(min(coalesce(case when other_log_since is null then ${REACHED} end, 0)), 0)::bigint as position
     from unnest($1::text[], $2::text[], $3::integer[]) as asked(kind, name, version)
     left join subscription as s using (kind, name, version)`,
    [...keysOf(views.map(subscriberOfProjection))],
  );
  return row?.position ?? '0';
}

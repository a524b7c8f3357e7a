import { type DataSource, type EntityManager } from 'typeorm';
import { moveCheckpoint } from '../positions/checkpoint.js';
import { createReadDataSource, runMigrations } from '../store/data-source.js';
import { Lease } from '../leases/lease.js';
import { type Projection } from '../projections/projection.js';
import { rowsOf } from '../store/statement.js';
import { subscriberOfProjection, type Subscriber } from '../positions/subscriber.js';
import { Building } from './building.js';
import { type Pair } from '../comparing/compare-views.js';
import { setLockTimeout } from './common-position.js';
import { inSchema } from '../comparing/differing.js';
import { mortal } from './rebuild-lock.js';
import { retire, stampOf } from './retired-tables.js';
import { type Retired, type Site, type SiteOptions, type TakeOver } from './site.js';
import { tablesOf } from './view-versions.js';

/** The batch, and its rollback's successor. */
const POOL = 2;
/** A reader waits this long at most behind a switch that waits for another reader. */
const READERS_WAIT_MS = 150;

interface Parts {
  readonly live: string;
  readonly schema: string;
  readonly built: DataSource;
  readonly building: Building;
}

/** The same version once more, in a schema of its own; its tables then change places with the live ones. */
export class SecondSchema implements Site {
  readonly building: Building;
  readonly schema: string;
  readonly served: Subscriber;
  readonly pairs: readonly Pair[];

  private constructor(
    private readonly projection: Projection,
    private readonly parts: Parts,
    private readonly drop: () => Promise<void>,
  ) {
    this.building = parts.building;
    this.schema = parts.schema;
    this.served = subscriberOfProjection(projection);
    this.pairs = tablesOf(projection).map((table) => ({
      name: table,
      live: { schema: parts.live, table },
      rebuilt: { schema: parts.schema, table },
    }));
  }

  static async open(live: DataSource, { url, projection, source }: SiteOptions): Promise<SecondSchema> {
    const schema = `jixiao_rebuild_${nameOf(projection)}`;
    const drop = async (): Promise<void> => {
      await live.query(`drop schema if exists ${schema} cascade`);
    };
    // What a killed rebuild left.
    await drop();
    const { entities, migrations } = projection;
    const built = await createReadDataSource({ url: mortal(url), entities, migrations, poolSize: POOL, schema });
    const close = async (): Promise<void> => {
      await built.destroy();
      await drop();
    };
    try {
      await runMigrations(built);
      const [row] = await rowsOf<{ live: string }>(live.manager, 'select current_schema() as live');
      const liveSchema = row?.live ?? '';
      await live.query(
        `insert into ${schema}.skipped_event select * from skipped_event where kind = 'projection' and name = $1`,
        [projection.name],
      );
      const lease = await Lease.take(built, subscriberOfProjection(projection));
      if (!lease) throw new Error('an empty schema has no leader');
      const building = await Building.begin(built, lease, projection, source);
      return new SecondSchema(projection, { live: liveSchema, schema, built, building }, close);
    } catch (error) {
      await close();
      throw error;
    }
  }

  async settle(): Promise<void> {
    const tables = tablesOf(this.projection).map((table) => inSchema(this.schema, table));
    await this.parts.built.query(`vacuum (analyze) ${tables.join(', ')}`);
  }

  /** It would not let go of the tables in the time that a switch waits. Neither readers nor the leader are held off. */
  async holdOffVacuum(database: EntityManager): Promise<void> {
    for (const { schema, table } of await this.existing(database)) {
      await database.query(`lock table ${inSchema(schema, table)} in share update exclusive mode`);
    }
  }

  async takeOver(database: EntityManager, { checkpoint, ...takeOver }: TakeOver): Promise<Retired[]> {
    const { projection, served, parts } = this;
    const old = (await this.existing(database)).filter(({ schema }) => schema === parts.live);
    await setLockTimeout(database, READERS_WAIT_MS);
    for (const { schema, table } of old) {
      await database.query(`lock table ${inSchema(schema, table)} in access exclusive mode`);
    }
    const away = `jixiao_retired_${nameOf(projection).slice(0, 25)}_v${projection.version}_${await stampOf(database)}`;
    await database.query(`create schema ${away}`);
    for (const { schema, table } of old)
      await database.query(`alter table ${inSchema(schema, table)} set schema ${away}`);
    for (const table of tablesOf(projection)) {
      await database.query(`alter table ${inSchema(parts.schema, table)} set schema "${parts.live}"`);
    }
    await takeParked(database, served, parts);
    if (checkpoint) await moveCheckpoint(database, served, checkpoint);
    // The leader loses the lease, learns what is parked now and goes on from the checkpoint.
    await database.query(
      'update subscription set epoch = epoch + 1, holder = null where kind = $1 and name = $2 and version = $3',
      [served.kind, served.name, served.version],
    );
    const tables = old.map(({ table }) => table);
    const { name, version } = projection;
    return [await retire(database, { ...takeOver, name, version, schema: away, tables })];
  }

  close(): Promise<void> {
    return this.drop();
  }

  private existing(database: EntityManager): Promise<{ schema: string; table: string }[]> {
    return rowsOf(
      database,
      `select n.nspname as schema, c.relname as table from pg_class as c join pg_namespace as n on n.oid = c.relnamespace
       where c.relkind = 'r' and n.nspname in ($1, $2) and c.relname = any($3) order by 1, 2`,
      [this.parts.live, this.parts.schema, tablesOf(this.projection)],
    );
  }
}

const nameOf = ({ name }: Projection): string => name.replace(/[^a-z0-9]+/g, '_');

/** What is parked at the same event stays as an operator knows it; a skip decided meanwhile is carried out by the leader. */
async function takeParked(database: EntityManager, { kind, name, version }: Subscriber, parts: Parts): Promise<void> {
  const { live, schema } = parts;
  const key = [kind, name, version];
  await database.query(
    `delete from ${inSchema(live, 'parked_stream')} as p where kind = $1 and name = $2 and version = $3 and not exists (
       select from ${inSchema(schema, 'parked_stream')} as r where r.stream = p.stream and r.revision = p.revision)`,
    key,
  );
  await database.query(
    `insert into ${inSchema(live, 'parked_stream')} select * from ${inSchema(schema, 'parked_stream')}
     where kind = $1 and name = $2 and version = $3 on conflict (kind, name, version, stream) do nothing`,
    key,
  );
  await database.query(
    `update ${inSchema(live, 'parked_stream')} as p set asked_at = clock_timestamp()
     from ${inSchema(live, 'skipped_event')} as s
     where p.kind = $1 and p.name = $2 and p.version = $3
       and s.kind = p.kind and s.name = p.name and s.stream = p.stream and s.revision = p.revision`,
    key,
  );
}

import pg from 'pg';
import { DataSource, MigrationExecutor } from 'typeorm';
import { HeardClient } from '#platform/job-queue';
import { Feed1764100000400 } from '../feed/feed.migration.js';
import { DiscardedJobs1764100000500 } from '../jobs/discarded-jobs.migration.js';
import { FailedJobs1764100000200 } from '../jobs/failed-jobs.migration.js';
import { Parking1764100000000 } from '../parking/parking.migration.js';
import { LogIdentity1764100000300 } from '../other-log/log-identity.migration.js';
import { type Migration, type Table } from '../projections/projection.js';
import { entityOf } from '../rows/entity.js';
import { ReadStore1764000000000 } from './read-store.migration.js';
import { ViewVersions1764100000100 } from '../rebuild/view-versions.migration.js';

export interface ReadDataSourceOptions {
  readonly url: string;
  readonly entities: readonly Table[];
  readonly migrations: readonly Migration[];
  readonly poolSize: number;
  /** Another schema than the role's own, for a rebuild beside the live tables; made when it is missing. */
  readonly schema?: string;
}

const ownMigrations: readonly Migration[] = [
  ReadStore1764000000000,
  Parking1764100000000,
  ViewVersions1764100000100,
  FailedJobs1764100000200,
  LogIdentity1764100000300,
  Feed1764100000400,
  DiscardedJobs1764100000500,
];

// A leader frozen between two statements must not keep its row locks from the one that takes over.
const IDLE_IN_TRANSACTION_MS = 5000;

// What comes once in a while must not pay for a new connection each time: a process, a sign-in, every table looked up anew.
const IDLE_IN_POOL_MS = 5 * 60_000;

/** A connected data source. Tables are unqualified everywhere: the search path says in which schema they are. */
export async function createReadDataSource(options: ReadDataSourceOptions): Promise<DataSource> {
  const { schema } = options;
  if (schema !== undefined) await makeSchema(options.url, checkedSchema(schema));
  const url = new URL(options.url);
  const settings = [
    url.searchParams.get('options') ?? '',
    `-c idle_in_transaction_session_timeout=${IDLE_IN_TRANSACTION_MS}`,
    schema === undefined ? '' : `-c search_path=${schema}`,
  ];
  // What the URL says would win over `extra`.
  url.searchParams.delete('options');
  const dataSource = new DataSource({
    type: 'postgres',
    url: url.href,
    entities: options.entities.map(entityOf),
    migrations: [...ownMigrations, ...options.migrations],
    poolSize: options.poolSize,
    installExtensions: false,
    synchronize: false,
    migrationsRun: false,
    // Every query that fails is thrown to its caller, and an idle connection that breaks is replaced.
    logging: false,
    connectTimeoutMS: 5000,
    extra: {
      options: settings.join(' ').trim(),
      keepAlive: true,
      pipeline: true,
      idleTimeoutMillis: IDLE_IN_POOL_MS,
      Client: HeardClient,
    },
  });
  return dataSource.initialize();
}

/** Any number for all of ours: whoever migrates first makes the others wait. */
const MIGRATION_LOCK = 5_104_170;

/** Brings the schema up to date, once: others that start at the same time wait and find nothing to do. */
export async function runMigrations(dataSource: DataSource): Promise<readonly string[]> {
  const queryRunner = dataSource.createQueryRunner();
  try {
    await queryRunner.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const done = await new MigrationExecutor(dataSource, queryRunner).executePendingMigrations();
    return done.map(({ name }) => name);
  } finally {
    // The lock belongs to the connection: one that broke has given it back already.
    if (!queryRunner.isReleased) await queryRunner.query('select pg_advisory_unlock($1)', [MIGRATION_LOCK]);
    await queryRunner.release();
  }
}

function checkedSchema(schema: string): string {
  if (!/^[a-z_][a-z0-9_]{0,62}$/.test(schema)) throw new Error(`不是 schema 名 not a schema name: ${schema}`);
  return schema;
}

async function makeSchema(url: string, schema: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(`select pg_advisory_xact_lock(${MIGRATION_LOCK}); create schema if not exists ${schema}`);
  } finally {
    await client.end();
  }
}

import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import {
  type EmbeddedPostgres,
  prepareDatabase,
  removeEmbeddedPostgres,
  startEmbeddedPostgres,
} from '#engine/embedded-postgres';
import { parentOf } from '../proc.js';
import { FOLDER_PREFIX, removeAbandoned } from './abandoned.js';

const SETTINGS = ['server_version', 'fsync', 'synchronous_commit', 'full_page_writes', 'shared_buffers'];

/** A Postgres for this run, as durable as in production, in a temporary folder that goes with it. */
export class Databases {
  private constructor(
    readonly folder: string,
    /** Of the postmaster. */
    readonly pid: number,
    readonly settings: Readonly<Record<string, string>>,
    private readonly postgres: EmbeddedPostgres,
  ) {}

  static async start(): Promise<Databases> {
    await removeAbandoned();
    const folder = await mkdtemp(join(tmpdir(), FOLDER_PREFIX));
    let postgres: EmbeddedPostgres | undefined;
    try {
      postgres = await startEmbeddedPostgres({ dataDir: folder });
      const { admin } = postgres.urls;
      const pid = await postmasterOf(admin);
      const settings = await query<{ name: string; setting: string }>(
        admin,
        `select name, current_setting(name) as setting from pg_settings where name in ('${SETTINGS.join("', '")}')`,
      );
      const shown = Object.fromEntries(settings.map(({ name, setting }) => [`postgres ${name}`, setting]));
      return new Databases(folder, pid, shown, postgres);
    } catch (error) {
      await postgres?.stop();
      await removeEmbeddedPostgres(folder);
      throw error;
    }
  }

  /** A new database: its address for each part of the application, and the superuser's for whom makes its own schemas. */
  async create(name: string): Promise<EmbeddedPostgres['urls']> {
    const { admin, eventStore, readModels, jobs, personalData } = this.postgres.urls;
    await query(admin, `create database ${name}`);
    await prepareDatabase(inDatabase(admin, name));
    return {
      admin: inDatabase(admin, name),
      eventStore: inDatabase(eventStore, name),
      readModels: inDatabase(readModels, name),
      jobs: inDatabase(jobs, name),
      personalData: inDatabase(personalData, name),
    };
  }

  async drop(name: string): Promise<void> {
    await query(this.postgres.urls.admin, `drop database ${name} with (force)`);
  }

  /** Writes out and tidies up what filling it left: else that is done at a moment of Postgres' choice, in some measure. */
  async settle(name: string): Promise<void> {
    await query(inDatabase(this.postgres.urls.admin, name), 'vacuum (analyze)');
    await query(this.postgres.urls.admin, 'checkpoint');
  }

  async close(): Promise<void> {
    await this.postgres.stop();
    await removeEmbeddedPostgres(this.folder);
  }
}

function inDatabase(url: string, name: string): string {
  const inside = new URL(url);
  inside.pathname = `/${name}`;
  return inside.href;
}

/** The parent of every session. */
async function postmasterOf(url: string): Promise<number> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
    const pid = rows[0] && parentOf(rows[0].pid);
    if (pid === undefined) throw new Error('/proc does not show Postgres: the bench needs Linux');
    return pid;
  } finally {
    await client.end();
  }
}

async function query<Row extends object>(url: string, statement: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(statement)).rows;
  } finally {
    await client.end();
  }
}

import { chmod, mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { type EmbeddedPostgres, removeEmbeddedPostgres, startEmbeddedPostgres } from '#engine/embedded-postgres';
import { until } from './until.js';

/** A Postgres of the test's own, to be killed; it comes back where it was. */
export class KillablePostgres {
  private constructor(
    private readonly dataDir: string,
    private running: EmbeddedPostgres,
  ) {}

  static async start(): Promise<KillablePostgres> {
    const dataDir = await mkdtemp(join(tmpdir(), 'jixiao-fault-'));
    // Closed to Postgres' account as it is made: as root, the data would be kept elsewhere and outlive the test.
    await chmod(dataDir, 0o755);
    return new KillablePostgres(dataDir, await startEmbeddedPostgres({ dataDir }));
  }

  get urls(): EmbeddedPostgres['urls'] {
    return this.running.urls;
  }

  /** The whole of it, as when the machine loses its power. */
  async kill(): Promise<void> {
    const pid = Number((await readFile(join(this.dataDir, 'pgdata', 'postmaster.pid'), 'utf8')).split('\n', 1)[0]);
    process.kill(pid, 'SIGKILL');
    await this.running.exited;
  }

  async startAgain(): Promise<void> {
    this.running = await startEmbeddedPostgres({ dataDir: this.dataDir, port: this.running.port });
  }

  /** One process of it, which serves this role; Postgres then drops all its connections and recovers by itself. */
  async killBackendOf(role: string): Promise<void> {
    const client = await this.admin();
    const dropped = new Promise((resolve) => client.once('end', resolve));
    await until(async () => {
      const { rows } = await client.query<{ pid: number }>(
        'select pid from pg_stat_activity where usename = $1 order by random() limit 1',
        [role],
      );
      for (const { pid } of rows) process.kill(pid, 'SIGKILL');
      return rows.length > 0;
    }, `a connection of ${role}`);
    await dropped;
  }

  async remove(): Promise<void> {
    await this.running.stop();
    await removeEmbeddedPostgres(this.dataDir);
  }

  /** As soon as it takes connections: it may still recover from the kill before. */
  private async admin(): Promise<pg.Client> {
    let client = new pg.Client();
    let refusal: unknown;
    await until(
      async () => {
        client = new pg.Client({ connectionString: this.urls.admin });
        client.on('error', () => undefined); // dropped with the others
        refusal = await client.connect().then(
          () => undefined,
          (error: unknown) => error,
        );
        return refusal === undefined;
      },
      () => `a Postgres that takes connections: ${String(refusal)}`,
    );
    return client;
  }
}

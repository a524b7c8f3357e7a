import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { lockInstance, removeEmbeddedPostgres, type InstanceLock } from '#embedded-postgres';
import { DEMO_MARK, demoMark, markDemo } from './demo-mark.js';
import { codeOf } from './error-code.js';
import { LogFile } from './log-file.js';
import { type Options } from './options.js';
import { requireFreePorts } from './ports.js';
import { PostgresService } from './postgres-service.js';
import { Programs } from './programs.js';
import { removeRunningFile, writeRunningFile } from './running-file.js';
import { keptSecrets, secretFiles, type Secrets } from './secrets.js';
import { Supervisor } from './supervisor.js';
import { welcome } from './welcome.js';

// How long the processes of a killed instance may still hold their ports.
const PATIENCE_MS = 10_000;
const STOP_WITHIN_MS = 9_000;

/** Everything on one machine, from the lock on its data folder to the line that starts with `ready `. */
export class Station {
  readonly #supervisor: Supervisor;
  #lock: InstanceLock | undefined;

  constructor(
    private readonly options: Options,
    private readonly say: (line: string) => void,
  ) {
    this.#supervisor = new Supervisor({ report: say });
    // The last resort of a second Ctrl-C and of a crash of our own: what still runs goes with us.
    process.on('exit', () => this.#supervisor.kill());
  }

  /** Rejects when a service cannot be kept running. */
  get broken(): Promise<never> {
    return this.#supervisor.broken;
  }

  /** Settles when everything serves and the demo year is done; rejects when it cannot, or on `stopping`. */
  async open(stopping: AbortSignal): Promise<void> {
    const stopped = new Promise<never>((_, reject) => {
      stopping.addEventListener('abort', () => reject(stopping.reason as Error));
    });
    await Promise.race([this.#open(), stopped, this.broken]);
  }

  async close(): Promise<void> {
    await this.#supervisor.stop(STOP_WITHIN_MS);
    if (this.#lock) await removeRunningFile(this.options.dataDir);
    await this.#lock?.release();
  }

  async #open(): Promise<void> {
    const { dataDir, demo, fresh, httpPort } = this.options;
    await makeDataDir(dataDir);
    this.#lock = await lockInstance(dataDir);
    await requireFreePorts(wantedPorts(this.options), this.#lock.takenOver ? PATIENCE_MS : 0);
    if (fresh) await clear(dataDir);
    const secrets = { ...(await keptSecrets(dataDir)), ...this.options.secrets };
    const mark = await demoMark(dataDir, demo);
    await this.#startServices(secrets);
    const apiUrl = `http://127.0.0.1:${httpPort}`;
    if (mark === 'wanted') {
      // Loaded when it is wanted: what it needs takes longer to load than everything else here.
      const { runDemoYear } = await import('./demo/demo-year.js');
      await runDemoYear({ apiUrl, tokenSecret: secrets.tokenSecret, log: this.say });
      await markDemo(dataDir, 'finished');
    }
    this.say(welcome(apiUrl, secrets.operatorToken));
    this.say(`ready ${apiUrl}  API 文档 ${apiUrl}/docs`);
  }

  async #startServices(secrets: Secrets): Promise<void> {
    const { dataDir, postgresPort } = this.options;
    const log = new LogFile(join(dataDir, 'logs', 'postgres.log'));
    const postgres = new PostgresService({
      dataDir: postgresFolder(dataDir),
      ...(postgresPort === undefined ? {} : { port: postgresPort }),
      log: (line) => log.write(line),
      say: this.say,
    });
    this.say('正在启动数据库、事件库和各项服务… Starting the database, the event store and the services…');
    await this.#supervisor.start(postgres);
    const programs = new Programs(this.options, postgres.urls, secrets);
    await Promise.all([this.#supervisor.start(programs.service('event-store')), programs.migrate(this.say)]);
    await Promise.all(
      (['projector', 'worker', 'api'] as const).map((app) => this.#supervisor.start(programs.service(app))),
    );
    await writeRunningFile(dataDir, programs.addresses);
  }
}

function wantedPorts({ httpHost, httpPort, eventStorePort }: Options) {
  return [
    { variable: 'JIXIAO_HTTP_PORT', host: httpHost, port: httpPort },
    { variable: 'JIXIAO_EVENTSTORE_PORT', host: '127.0.0.1', port: eventStorePort },
  ];
}

function postgresFolder(dataDir: string): string {
  return join(dataDir, 'postgres');
}

async function makeDataDir(dataDir: string): Promise<void> {
  // Open to pass through, since as root Postgres runs as another account; every secret in it has its own rights.
  await mkdir(dataDir, { recursive: true, mode: 0o755 }).catch((cause: unknown) => {
    throw new Error(
      `不能建立数据目录 ${dataDir}（${codeOf(cause) ?? ''}），请用 JIXIAO_DATA_DIR 指定一个可写的目录。` +
        `Cannot make the data folder ${dataDir}: set JIXIAO_DATA_DIR to one that you may write.`,
      { cause },
    );
  });
}

// Only what we made: a data folder may be a folder that holds other things.
async function clear(dataDir: string): Promise<void> {
  await removeEmbeddedPostgres(postgresFolder(dataDir));
  for (const name of ['logs', ...secretFiles, DEMO_MARK]) {
    await rm(join(dataDir, name), { recursive: true, force: true });
  }
}

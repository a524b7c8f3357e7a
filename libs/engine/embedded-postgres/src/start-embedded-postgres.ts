import { createServer } from 'node:net';
import { resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { ensureCluster, type Cluster } from './cluster.js';
import { DATABASE, prepareServer } from './database.js';
import { lockInstance } from './instance-lock.js';
import { endLeftover } from './leftover.js';
import { settle, type Place } from './place.js';
import { startServer, type Server } from './server.js';

export interface EmbeddedPostgresOptions {
  readonly dataDir: string;
  /** A free one when left out. */
  readonly port?: number;
  /** Every line that Postgres says. */
  readonly log?: (line: string) => void;
  /** What a person should know, such as where the data is when it is not in `dataDir`. */
  readonly say?: (sentence: string) => void;
}

export interface EmbeddedPostgres {
  readonly port: number;
  /** Where the data is: `dataDir`, or the folder elsewhere that it points to. */
  readonly folder: string;
  /** Connection strings of one database, by role; `admin` is the superuser's. */
  readonly urls: {
    readonly admin: string;
    readonly eventStore: string;
    readonly readModels: string;
    readonly jobs: string;
    readonly personalData: string;
  };
  /** Settles when the server is gone, stopped or not, with the last lines it said. */
  readonly exited: Promise<string>;
  stop(): Promise<void>;
}

// Sessions of a server that was killed hold its shared memory for a moment longer.
const STILL_ENDING = 'pre-existing shared memory block';
const ADDRESS_IN_USE = 'Address already in use';
const ATTEMPTS = 20;
const RETRY_MS = 500;

/**
 * Starts Postgres on 127.0.0.1 for this process alone.
 *
 * - It shuts down when this process ends, however that ends; one that outlived its owner is stopped first, one with a live owner is refused.
 * - Data is durable (fsync); a database cut off while it was made is made anew; passwords are made once and kept with the data.
 * - Every failure is one sentence that says what to do.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const place = await settle(resolve(options.dataDir), options.say ?? (() => undefined));
  // Held while the server runs: what runs without a holder is left over, and only that may be stopped.
  const lock = await lockInstance(resolve(options.dataDir));
  try {
    const postgres = await start(place, options);
    const exited = postgres.exited.finally(() => lock.release());
    const stop = async () => {
      await postgres.stop();
      await exited;
    };
    return { ...postgres, exited, stop };
  } catch (error) {
    await lock.release();
    throw error;
  }
}

async function start(place: Place, options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const cluster = await ensureCluster(place);
  const { server, port } = await startPatiently(place, cluster, options);
  const url = (role: keyof Cluster['passwords'], database = DATABASE) =>
    `postgres://${role}:${cluster.passwords[role]}@127.0.0.1:${port}/${database}`;
  try {
    await prepareServer(url('postgres', 'postgres'), cluster.passwords);
  } catch (error) {
    await server.stop();
    throw error;
  }
  const urls = {
    admin: url('postgres'),
    eventStore: url('event_store'),
    readModels: url('read_models'),
    jobs: url('jobs'),
    personalData: url('personal_data'),
  };
  return { port, folder: place.folder, urls, exited: server.exited, stop: () => server.stop() };
}

async function startPatiently(place: Place, cluster: Cluster, options: EmbeddedPostgresOptions) {
  for (let attempt = 1; ; attempt++) {
    const stalePid = await endLeftover(cluster.folder);
    const port = options.port ?? (await freePort());
    const log = options.log ?? (() => undefined);
    try {
      const server: Server = await startServer(cluster, { binaries: place.binaries, port, stalePid, log });
      return { server, port };
    } catch (cause) {
      const why = cause instanceof Error ? cause.message : String(cause);
      if (attempt === ATTEMPTS || !passes(why, options.port)) throw new Error(sentence(why, port), { cause });
    }
    await delay(RETRY_MS);
  }
}

function passes(why: string, chosenPort: number | undefined): boolean {
  return why.includes(STILL_ENDING) || (chosenPort === undefined && why.includes(ADDRESS_IN_USE));
}

function sentence(why: string, port: number): string {
  if (why.includes(ADDRESS_IN_USE)) {
    return `端口 ${port} 已被占用，请用 JIXIAO_POSTGRES_PORT 换一个。Port ${port} is in use: choose another with JIXIAO_POSTGRES_PORT.`;
  }
  const last = why.split('\n').findLast((line) => /FATAL|PANIC|ERROR/.test(line)) ?? why.split('\n').at(-1) ?? why;
  return `Postgres 未能启动，请按括号中的原因处理后重新启动。Postgres did not start, mend the cause and start again (${last.trim()}).`;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done, failed) => server.once('error', failed).listen(0, '127.0.0.1', done));
  const address = server.address();
  await new Promise<void>((done) =>
    server.close(() => {
      done();
    }),
  );
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

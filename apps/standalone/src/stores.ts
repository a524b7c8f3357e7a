import { join } from 'node:path';
import { postgresFolder } from './data-folder.js';
import { type Engines } from './engines.js';
import { LogFile } from './log-file.js';
import { type Options } from './options.js';
import { PostgresService } from './postgres-service.js';
import { storeAccess, type StoreAccess } from './store-access.js';
import { type Supervisor } from './supervisor.js';

/** Where everything is, with the passwords that open it. */
export interface Stores {
  readonly eventStoreUrl: string;
  readonly databaseUrl: string;
  readonly queueUrl: string;
  readonly personalDataUrl: string;
  /** What the embedded event store is given, where that is the one that serves. */
  readonly embedded: { readonly databaseUrl: string; readonly access: StoreAccess } | undefined;
  /** The folder of the embedded Postgres, where there is one. */
  readonly diskFolder: string | undefined;
}

interface With {
  readonly supervisor: Supervisor;
  readonly say: (line: string) => void;
}

/** Starts Postgres where one of the engines is not given, and answers where each of them is. */
export async function openStores(options: Options, { supervisor, say }: With): Promise<Stores> {
  const given = allGiven(options.engines);
  if (given !== undefined) return given;
  const { eventStoreUrl, databaseUrl, queueUrl, personalDataUrl = databaseUrl } = options.engines;
  const postgres = postgresService(options, say);
  await supervisor.start(postgres);
  const { urls, folder: diskFolder } = postgres.started;
  const rows = {
    ...{ databaseUrl: databaseUrl ?? urls.readModels, queueUrl: queueUrl ?? urls.jobs },
    ...{ personalDataUrl: personalDataUrl ?? urls.personalData, diskFolder },
  };
  if (eventStoreUrl !== undefined) return { ...rows, eventStoreUrl, embedded: undefined };
  const access = await storeAccess(options.dataDir);
  const embedded = { databaseUrl: urls.eventStore, access };
  return { ...rows, eventStoreUrl: access.url(options.eventStorePort), embedded };
}

function allGiven({
  eventStoreUrl,
  databaseUrl,
  queueUrl,
  personalDataUrl = databaseUrl,
}: Engines): Stores | undefined {
  if (eventStoreUrl === undefined || databaseUrl === undefined) return undefined;
  if (queueUrl === undefined || personalDataUrl === undefined) return undefined;
  return { eventStoreUrl, databaseUrl, queueUrl, personalDataUrl, embedded: undefined, diskFolder: undefined };
}

function postgresService({ dataDir, postgresPort }: Options, say: (line: string) => void): PostgresService {
  const log = new LogFile(join(dataDir, 'logs', 'postgres.log'));
  return new PostgresService({
    dataDir: postgresFolder(dataDir),
    ...(postgresPort === undefined ? {} : { port: postgresPort }),
    log: (line) => log.write(line),
    say,
  });
}

import { type Logger, silent } from './logger.js';
import { openStore, type Store } from './open-store.js';
import { advertisedBy, type EventStoreServerOptions, LOOPBACK, refuseOpenDoor, warnOfOpenSecrets } from './options.js';
import { whyUnready } from './storage/readiness.js';
import { StoredAcls } from './storage/stored-acls.js';
import { Access } from './wire/access.js';
import { readCertificate } from './wire/certificate.js';
import { listen } from './wire/listen.js';
import { Users } from './wire/users.js';

export interface EventStoreServer {
  readonly port: number;
  /** Rejects when another process has taken over writing: this one then only answers UNAVAILABLE and should end. */
  readonly broken: Promise<never>;
  /** Lets appends under way finish, ends every call, and frees the database for the next server at once. */
  close(): Promise<void>;
}

const MAX_CONNECTIONS = 1_000;

/**
 * Serves the EventStoreDB protocol on one Postgres database, with health and metrics on the same port. An acknowledged
 * append is committed and flushed; positions only rise, revisions of a stream have no gap; one server at a time writes
 * to a database. Other machines are let in only with TLS and users.
 */
export async function startEventStoreServer(options: EventStoreServerOptions): Promise<EventStoreServer> {
  const { log = silent } = options;
  refuseOpenDoor(options);
  const advertise = advertisedBy(options);
  const { tls, users } = await readSecrets(options);
  const store = await openStore(options, log);
  const acls = new StoredAcls(store.log.reader, store.cache, store.log.tail);
  try {
    const { host = LOOPBACK, port, maxConnections = MAX_CONNECTIONS } = options;
    const unready = () => whyUnready(store.connection);
    const services = { ...store, access: new Access(users && { users, acls }) };
    const listening = await listen(
      { host, port, maxConnections, advertise, unready, log, ...(tls && { tls }) },
      services,
    );
    tellStart(store, { host, port: listening.port, tls: tls !== undefined, users: users !== undefined }, log);
    await warnOfOpenSecrets(options, log);
    const close = async () => {
      await store.writer.close();
      await listening.close();
      await store.close();
      log.info({}, 'stopped');
    };
    return { port: listening.port, broken: store.broken, close };
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** Read before the lease is taken: a wrong file stops nobody else. */
async function readSecrets({ tls: files, usersFile }: EventStoreServerOptions) {
  const tls = files && { files, pem: await readCertificate(files) };
  const users = usersFile === undefined ? undefined : await Users.read(usersFile);
  return { tls, users };
}

function tellStart({ connection }: Store, door: object, log: Logger): void {
  log.info({ epoch: String(connection.end.epoch), head: String(connection.end.head) }, 'lease taken');
  log.info(door, 'listening');
}

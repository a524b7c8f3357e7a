import { existsSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Listening } from '#platform/process';
import { forkedService, runToEnd } from './forked-service.js';
import { LogFile } from './log-file.js';
import { type Options } from './options.js';
import { type Secrets } from './secrets.js';
import { SecurityApart } from './security-log.js';
import { type Service } from './service.js';
import { type Stores } from './stores.js';

type App = 'event-store' | 'projector' | 'worker' | 'api';
type Env = Readonly<Record<string, string | undefined>>;

const APPS = fileURLToPath(new URL('../..', import.meta.url));
// Compiled programs start compiled ones, sources start sources.
const EXTENSION = extname(import.meta.url);
/** What we say to each program ourselves, or keep from it: secrets that it has no use for, and ports that two cannot share. */
const OURS =
  /^(((EVENTSTORE|DATABASE|QUEUE|PERSONAL_DATA|EVENTSTORE_DATABASE)_URL|JIXIAO_(MASTER_KEY|OPERATOR_TOKEN|OIDC_CLIENT_SECRET))(_FILE)?|JIXIAO_(OPS_PORT|DISK_FOLDER|EVENTSTORE_.*))$/;

const listeningEnv = ({
  httpHost,
  httpPort,
  tls,
  trustedProxies,
  apiUrl,
}: Listening): Readonly<Record<string, string>> => ({
  JIXIAO_HTTP_HOST: httpHost,
  JIXIAO_HTTP_PORT: String(httpPort),
  ...(tls && { JIXIAO_TLS_CERT: tls.certFile, JIXIAO_TLS_KEY: tls.keyFile }),
  ...(trustedProxies.length > 0 && { JIXIAO_TRUSTED_PROXY: trustedProxies.join(',') }),
  ...(apiUrl !== undefined && { JIXIAO_API_URL: apiUrl }),
});

/** The programs of an instance, and the environment that tells each what it needs and no more. */
export class Programs {
  /** What the operator's command line needs of a running instance. */
  readonly addresses: Readonly<Record<string, string>>;
  readonly #common: Env;
  readonly #stores: Env;

  constructor(
    private readonly options: Options,
    private readonly stores: Stores,
    private readonly secrets: Secrets,
    private readonly say: (line: string) => void,
  ) {
    const addresses = {
      EVENTSTORE_URL: stores.eventStoreUrl,
      DATABASE_URL: stores.databaseUrl,
      QUEUE_URL: stores.queueUrl,
      PERSONAL_DATA_URL: stores.personalDataUrl,
    };
    this.#stores = addresses;
    const settings = {
      ...listeningEnv(options),
      JIXIAO_REGION: options.region,
      JIXIAO_TIMEZONE: options.timezone,
    };
    const { file } = secrets.masterKey;
    // The place of the master key, never the key: whoever sets it in the environment sets it for the command line, too.
    const masterKey = file === undefined ? {} : { JIXIAO_MASTER_KEY_FILE: file };
    this.addresses = { ...addresses, ...settings, ...masterKey };
    const given = Object.entries(process.env).filter(([name]) => !OURS.test(name));
    this.#common = { ...Object.fromEntries(given), ...settings, JIXIAO_SUPERVISED: '1' };
  }

  service(app: App): Service {
    return forkedService(this.#fork(app, { app, file: 'main', env: this.#envOf(app) }));
  }

  async migrate(): Promise<void> {
    const program = this.#fork('migrate', { app: 'projector', file: 'migrate', env: this.#envOf('projector') });
    if (existsSync(program.module)) await runToEnd(program);
  }

  #envOf(app: App): Env {
    switch (app) {
      case 'event-store':
        return this.#ofEventStore();
      case 'projector':
      case 'worker':
        return this.#stores;
      case 'api':
        return {
          ...this.#stores,
          JIXIAO_OPERATOR_TOKEN: this.secrets.operatorToken,
          JIXIAO_DISK_FOLDER: this.stores.diskFolder,
          JIXIAO_OIDC_CLIENT_SECRET: process.env['JIXIAO_OIDC_CLIENT_SECRET'],
          JIXIAO_OIDC_CLIENT_SECRET_FILE: process.env['JIXIAO_OIDC_CLIENT_SECRET_FILE'],
          JIXIAO_DEMO_ACCOUNTS: this.options.demo ? '1' : '0',
          JIXIAO_MASTER_KEY: this.secrets.masterKey.text,
          JIXIAO_MASTER_KEY_FILE: this.secrets.masterKey.file,
        };
    }
  }

  #ofEventStore(): Env {
    const { embedded } = this.stores;
    return {
      JIXIAO_EVENTSTORE_PORT: String(this.options.eventStorePort),
      EVENTSTORE_DATABASE_URL: embedded?.databaseUrl,
      JIXIAO_EVENTSTORE_USERS: embedded?.access.files.users,
      JIXIAO_EVENTSTORE_TLS_CERT: embedded?.access.files.cert,
      JIXIAO_EVENTSTORE_TLS_KEY: embedded?.access.files.key,
    };
  }

  #fork(name: string, { app, file, env }: { readonly app: string; readonly file: string; readonly env: Env }) {
    const logOf = (file: string) => new LogFile(join(this.options.dataDir, 'logs', `${file}.log`));
    return {
      name,
      module: join(APPS, app, 'src', `${file}${EXTENSION}`),
      env: { ...this.#common, ...env },
      log: app === 'api' ? new SecurityApart(logOf('security'), logOf(name)) : logOf(name),
      say: this.say,
    };
  }
}

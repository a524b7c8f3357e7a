import { existsSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { forkedService, runToEnd } from './forked-service.js';
import { LogFile } from './log-file.js';
import { type Options } from './options.js';
import { type Secrets } from './secrets.js';
import { type Service } from './service.js';

export interface Databases {
  readonly eventStore: string;
  readonly readModels: string;
  readonly jobs: string;
}

const APPS = fileURLToPath(new URL('../../', import.meta.url));
// Compiled programs start compiled ones, sources start sources.
const EXTENSION = extname(import.meta.url);

/** The programs of an instance, in the order of their start, and the environment that tells them about each other. */
export class Programs {
  /** What the operator's command line needs of a running instance. */
  readonly addresses: Readonly<Record<string, string>>;
  readonly #env: Readonly<Record<string, string | undefined>>;

  constructor(
    private readonly options: Options,
    databases: Databases,
    { tokenSecret, operatorToken }: Secrets,
  ) {
    this.addresses = {
      EVENTSTORE_URL: `esdb://127.0.0.1:${options.eventStorePort}?tls=false`,
      DATABASE_URL: databases.readModels,
      QUEUE_URL: options.queueUrl ?? databases.jobs,
      JIXIAO_HTTP_PORT: String(options.httpPort),
      JIXIAO_REGION: options.region,
      JIXIAO_TIMEZONE: options.timezone,
      JIXIAO_TOKEN_SECRET: tokenSecret,
    };
    this.#env = {
      ...process.env,
      ...this.addresses,
      JIXIAO_OPERATOR_TOKEN: operatorToken,
      // Two programs cannot share a port, and the API shows what they would.
      JIXIAO_OPS_PORT: undefined,
      EVENTSTORE_DATABASE_URL: databases.eventStore,
      JIXIAO_EVENTSTORE_PORT: String(options.eventStorePort),
      JIXIAO_SUPERVISED: '1',
    };
  }

  service(app: 'event-store' | 'projector' | 'worker' | 'api'): Service {
    return forkedService(this.#fork(app, app, 'main'));
  }

  /** `say` hears of what takes its time. */
  async migrate(say: (line: string) => void): Promise<void> {
    const program = this.#fork('migrate', 'projector', 'migrate');
    if (existsSync(program.module)) await runToEnd(program, say);
  }

  #fork(name: string, app: string, file: string) {
    const log = new LogFile(join(this.options.dataDir, 'logs', `${name}.log`));
    return { name, module: join(APPS, app, 'src', `${file}${EXTENSION}`), env: this.#env, log };
  }
}

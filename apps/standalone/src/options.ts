import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { rulesFileSchema } from '#contexts/rules/core';
import {
  type Listening,
  isLoopback,
  loadJsonFile,
  loadSettings,
  logLevel,
  tlsPair,
  withSecretFiles,
  wrongSettings,
  type Settings,
} from '#platform/process';
import { type Engines, givenEngines, outside } from './engines.js';
import { type Secrets } from './secrets.js';

export interface Options extends Listening {
  readonly fresh: boolean;
  /** What `--fresh` deletes is not asked about. */
  readonly yes: boolean;
  /** Whether the demo year is to be walked, if the store is empty. */
  readonly demo: boolean;
  readonly help: boolean;
  readonly dataDir: string;
  readonly eventStorePort: number;
  readonly postgresPort: number | undefined;
  readonly region: string;
  readonly timezone: string;
  /** Whether one person may hold several of the rights over organisation, accounts and audit. */
  readonly administration: 'separate' | 'combined';
  /** By which the rules of the region begin. */
  readonly rulesFile: string;
  readonly engines: Engines;
  /** Those that are given and not made. */
  readonly secrets: Partial<Secrets>;
}

const port = (fallback?: number) => {
  const error = '应是 1–65535 的端口号 must be a port number, 1–65535';
  const number = z.coerce.number({ error }).int({ error, abort: true }).min(1, { error }).max(65_535, { error });
  return fallback === undefined ? number.optional() : number.default(fallback);
};
const variables = z.object({
  JIXIAO_DATA_DIR: z.string().min(1, { error: '不能为空 must not be empty' }).default('.jixiao'),
  JIXIAO_HTTP_PORT: port(3000),
  JIXIAO_EVENTSTORE_PORT: port(2113),
  JIXIAO_POSTGRES_PORT: port(),
  JIXIAO_LOG_LEVEL: logLevel.optional(),
});

/** Arguments and environment → options. Throws one sentence for what is wrong. */
export function readOptions(args: readonly string[], given: Readonly<Record<string, string | undefined>>): Options {
  const flags = readFlags(args);
  const env = withSecretFiles(given);
  const result = variables.safeParse(env);
  if (!result.success) {
    throw wrongSettings(result.error.issues.map((issue) => `${issue.path.join('.')}：${issue.message}`));
  }
  const settings = loadSettings(settingsEnv(env));
  // It is read again where the rules begin; here a wrong one stops the start before anything runs.
  loadJsonFile('JIXIAO_RULES', settings.rulesFile, rulesFileSchema);
  if (settings.tls) tlsPair(settings.tls);
  const engines = givenEngines(env);
  refuseFlags(flags, engines, settings);
  return {
    ...flags,
    // Nobody's own store is written to unasked, and what others reach is no demonstration.
    demo: flags.demo ?? (outside(engines).length === 0 && isOnThisMachine(settings)),
    dataDir: resolve(result.data.JIXIAO_DATA_DIR),
    ...listeningOf(settings),
    eventStorePort: Number(result.data.JIXIAO_EVENTSTORE_PORT),
    postgresPort: result.data.JIXIAO_POSTGRES_PORT,
    region: settings.region,
    timezone: settings.timezone,
    administration: settings.administration,
    rulesFile: settings.rulesFile,
    engines,
    secrets: {
      ...(settings.operatorToken === undefined ? {} : { operatorToken: settings.operatorToken }),
      ...givenMasterKey(settings.masterKey),
    },
  };
}

function givenMasterKey({ text, file }: Settings['masterKey']): Partial<Secrets> {
  if (text === undefined && file === undefined) return {};
  return { masterKey: { text, file: file && resolve(file) } };
}

type Flags = Pick<Options, 'fresh' | 'yes' | 'help'> & { readonly demo: boolean | undefined };

function readFlags(args: readonly string[]): Flags {
  const flag = { type: 'boolean' } as const;
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { fresh: flag, yes: flag, demo: flag, 'no-demo': flag, help: flag },
      allowPositionals: false,
    });
    const { fresh = false, yes = false, help = false } = values;
    return { fresh, yes, help, demo: values['no-demo'] === true ? false : values.demo };
  } catch (cause) {
    throw new Error(
      `不认识的参数：${args.join(' ')}；可用的见 npm start -- --help。Unknown argument: see npm start -- --help.`,
      { cause },
    );
  }
}

const listeningOf = ({ httpHost, httpPort, tls, trustedProxies, apiUrl }: Settings): Listening => ({
  ...{ httpHost, httpPort, trustedProxies, apiUrl },
  // Whoever reads it, from whatever folder.
  tls: tls && { certFile: resolve(tls.certFile), keyFile: resolve(tls.keyFile) },
});

const isOnThisMachine = ({ httpHost, tls, trustedProxies }: Listening): boolean =>
  isLoopback(httpHost) && tls === undefined && trustedProxies.length === 0;

function refuseFlags({ fresh, demo }: Flags, engines: Engines, listening: Listening): void {
  if (fresh) refuseToDelete(engines);
  if (demo !== true || isOnThisMachine(listening)) return;
  throw new Error(
    '--demo 只用于本机（127.0.0.1，没有证书和代理）；要对外服务，请用 --no-demo 从空库开始。' +
      '--demo is for this machine alone (127.0.0.1, no certificate, no proxy): to serve others start empty with --no-demo.',
  );
}

function refuseToDelete(engines: Engines): void {
  const given = outside(engines);
  if (given.length === 0) return;
  throw new Error(
    `--fresh 只删除本机的数据目录，不能用于外部的引擎（${given.join('、')}）；请去掉 --fresh，或取消这些变量。` +
      `--fresh deletes the data folder of this machine alone and is not for engines from outside: leave it out, or unset ${given.join(', ')}.`,
  );
}

// What the processes will be told later (embedded addresses) stands in here, so that a wrong value of the user's own
// stops the start before anything runs.
function settingsEnv(env: Readonly<Record<string, string | undefined>>) {
  const unset = {
    DATABASE_URL: 'postgres://embedded',
    EVENTSTORE_URL: 'esdb://embedded',
    QUEUE_URL: 'postgres://embedded',
    PERSONAL_DATA_URL: 'postgres://embedded',
  };
  return {
    ...unset,
    ...Object.fromEntries(
      Object.entries(env).filter(([name, value]) => name.startsWith('JIXIAO_') || (value && name in unset)),
    ),
  };
}

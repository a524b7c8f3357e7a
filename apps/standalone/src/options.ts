import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { loadSettings } from '#config';
import { type Secrets } from './secrets.js';

export interface Options {
  readonly fresh: boolean;
  readonly demo: boolean;
  readonly help: boolean;
  readonly dataDir: string;
  readonly httpHost: string;
  readonly httpPort: number;
  readonly eventStorePort: number;
  readonly postgresPort: number | undefined;
  readonly region: string;
  readonly timezone: string;
  /** Where jobs are queued, when not in embedded Postgres. */
  readonly queueUrl: string | undefined;
  /** Those that are given and not made. */
  readonly secrets: Partial<Secrets>;
}

export const HELP = `npm start [-- OPTIONS]    绩效：一台机器上的全部服务 / everything on one machine

  --fresh      删除已有数据，从头开始 / delete the data there is and start over
  --no-demo    不演示 2024 年度，从空库开始 / start empty, without the demo year
  --help       显示本说明 / show this

环境变量 / environment
  JIXIAO_DATA_DIR          数据目录 / where data is kept          .jixiao/
  JIXIAO_HTTP_PORT         API 端口 / the API's port              3000
  JIXIAO_EVENTSTORE_PORT   事件库端口 / the event store's port    2113
  JIXIAO_POSTGRES_PORT     Postgres 端口 / Postgres' port         空闲端口 / a free one
  JIXIAO_OPERATOR_TOKEN    运维令牌 / the operator token           自动生成 / made once
  JIXIAO_READ_WAIT_MS      等待读模型 / how long a read waits      2000
  JIXIAO_LAG_LIMIT_S       落后告警 / degraded when behind by      60
  JIXIAO_TIMEZONE          时区 / time zone                       Asia/Shanghai
  JIXIAO_REGION            行政区划代码 / region code             511124`;

const port = (fallback?: number) => {
  const error = '应是 1–65535 的端口号 must be a port number, 1–65535';
  const number = z.coerce.number({ error }).int({ error }).min(1, { error }).max(65_535, { error });
  return fallback === undefined ? number.optional() : number.default(fallback);
};
const variables = z.object({
  JIXIAO_DATA_DIR: z.string().min(1, { error: '不能为空 must not be empty' }).default('.jixiao'),
  JIXIAO_HTTP_PORT: port(3000),
  JIXIAO_EVENTSTORE_PORT: port(2113),
  JIXIAO_POSTGRES_PORT: port(),
});

/** Arguments and environment → options. Throws one sentence for what is wrong. */
export function readOptions(args: readonly string[], env: Readonly<Record<string, string | undefined>>): Options {
  const flags = readFlags(args);
  const result = variables.safeParse(env);
  if (!result.success) {
    const wrong = result.error.issues.map((issue) => `${issue.path.join('.')}：${issue.message}`).join('；');
    throw new Error(`配置有误，请改正后再启动。Wrong configuration, correct it and start again: ${wrong}`);
  }
  const settings = loadSettings(settingsEnv(env));
  return {
    ...flags,
    dataDir: resolve(result.data.JIXIAO_DATA_DIR),
    httpHost: settings.httpHost,
    httpPort: settings.httpPort,
    eventStorePort: Number(result.data.JIXIAO_EVENTSTORE_PORT),
    postgresPort: result.data.JIXIAO_POSTGRES_PORT,
    region: settings.region,
    timezone: settings.timezone,
    queueUrl: env['QUEUE_URL'],
    secrets: settings.operatorToken === undefined ? {} : { operatorToken: settings.operatorToken },
  };
}

function readFlags(args: readonly string[]): Pick<Options, 'fresh' | 'demo' | 'help'> {
  const known = { fresh: { type: 'boolean' }, 'no-demo': { type: 'boolean' }, help: { type: 'boolean' } } as const;
  try {
    const { values } = parseArgs({ args: [...args], options: known, allowPositionals: false });
    return { fresh: values.fresh ?? false, demo: !(values['no-demo'] ?? false), help: values.help ?? false };
  } catch (cause) {
    throw new Error(
      `不认识的参数：${args.join(' ')}；可用的见 npm start -- --help。Unknown argument: see npm start -- --help.`,
      { cause },
    );
  }
}

// What the processes will be told later (embedded addresses, a secret) stands in here, so that a wrong value of the user's own
// stops the start before anything runs.
function settingsEnv(env: Readonly<Record<string, string | undefined>>) {
  return {
    JIXIAO_TOKEN_SECRET: 'x'.repeat(43),
    DATABASE_URL: 'postgres://embedded',
    EVENTSTORE_URL: 'esdb://embedded',
    QUEUE_URL: 'postgres://embedded',
    ...Object.fromEntries(Object.entries(env).filter(([name]) => name === 'QUEUE_URL' || name.startsWith('JIXIAO_'))),
  };
}

import { availableParallelism } from 'node:os';
import { z } from 'zod';
import { faultsOfListening, type Listening, listeningOf, listeningVariables } from './listening.js';
import { projectFile } from './project.js';
import { regionCode } from './region.js';
import { withSecretFiles } from './secret-files.js';
import { wrongSettings } from './wrong-settings.js';
import { ofSigningIn, signInOf, signInVariables, type SignInSettings } from './sign-in-settings.js';

/** One sentence for whatever is wrong with it. */
const whole = (error: string, [least, most]: readonly [least: number, most: number]) =>
  z.coerce.number({ error }).int({ error, abort: true }).min(least, { error }).max(most, { error });

const port = whole('应是端口号（0–65535） must be a port number, 0–65535', [0, 65_535]);
const milliseconds = whole('应是毫秒数（0–60000） must be milliseconds, 0–60000', [0, 60_000]);

const url = (...schemes: string[]) =>
  z.string().refine((text) => schemes.some((scheme) => text.startsWith(`${scheme}://`)), {
    error: `应以 ${schemes.map((s) => `${s}://`).join(' 或 ')} 开头 must start with ${schemes.map((s) => `${s}://`).join(' or ')}`,
  });

const atLeastOne = (zh: string, en: string) =>
  whole(`应是${zh}，至少为 1 must be ${en} of at least 1`, [1, Number.MAX_SAFE_INTEGER]);

const isTimezone = (name: string): boolean => Intl.supportedValuesOf('timeZone').includes(name) || name === 'UTC';

/** Of the event store's log, as JIXIAO_LOG_LEVEL says it. */
export const logLevel = z.enum(['silent', 'error', 'warn', 'info', 'debug'], {
  error: '应是以下之一 must be one of silent, error, warn, info, debug',
});

const variables = z.object({
  ...listeningVariables,
  JIXIAO_HTTP_PORT: port.default(3000),
  JIXIAO_TIMEZONE: z
    .string()
    .refine(isTimezone, { error: '不是时区名 is not a time zone name' })
    .default('Asia/Shanghai'),
  JIXIAO_REGION: regionCode.default('511124'),
  JIXIAO_ADMINISTRATION: z
    .enum(['separate', 'combined'], { error: '应是以下之一 must be one of separate, combined' })
    .default('separate'),
  JIXIAO_READ_WAIT_MS: milliseconds.default(2000),
  JIXIAO_UPLOAD_PROCESSES: atLeastOne('个数', 'a number').default(() => availableParallelism()),
  JIXIAO_UPLOAD_HEAP_MB: atLeastOne('MiB 数', 'a number of MiB').default(1024),
  JIXIAO_UPLOAD_WAIT_MS: milliseconds.default(2000),
  JIXIAO_UPLOAD_S: atLeastOne('秒数', 'a number of seconds').default(60),
  JIXIAO_LAG_LIMIT_S: atLeastOne('秒数', 'a number of seconds').default(60),
  JIXIAO_LIMIT_PERSON: atLeastOne('每分钟次数', 'a number of requests a minute').default(3000),
  JIXIAO_LIMIT_ADDRESS: atLeastOne('每分钟次数', 'a number of requests a minute').default(12_000),
  JIXIAO_LIMIT_SIGN_IN: atLeastOne('每分钟次数', 'a number of requests a minute').default(600),
  JIXIAO_READ_AUDIT_MONTHS: atLeastOne('月数', 'a number of months').default(36),
  JIXIAO_OPS_PORT: port.optional(),
  JIXIAO_OPERATOR_TOKEN: z.string().min(24, { error: '至少 24 个字符 must have at least 24 characters' }).optional(),
  JIXIAO_DISK_FOLDER: z.string().min(1).optional(),
  JIXIAO_RULES: z
    .string()
    .min(1)
    .default(() => projectFile('infra/config/rules.json')),
  JIXIAO_MASTER_KEY: z.string().min(1).optional(),
  JIXIAO_MASTER_KEY_FILE: z.string().min(1).optional(),
  ...signInVariables,
  DATABASE_URL: url('postgres', 'postgresql'),
  PERSONAL_DATA_URL: url('postgres', 'postgresql').optional(),
  EVENTSTORE_URL: url('esdb', 'esdb+discover', 'kurrentdb', 'kurrentdb+discover'),
  QUEUE_URL: url('postgres', 'postgresql', 'redis', 'rediss'),
});

/** What the programs need that sign nobody in. */
export interface StoreSettings extends Listening {
  readonly timezone: string;
  readonly region: string;
  /** Whether one person may hold several of the rights over organisation, accounts and audit. */
  readonly administration: 'separate' | 'combined';
  readonly readWaitMs: number;
  /** Uploaded files that the API reads at once, each in a process of its own. */
  readonly uploadProcesses: number;
  /** Memory of one of them, in MiB. */
  readonly uploadHeapMb: number;
  /** Time for one step of reading a file, in seconds. */
  readonly uploadSeconds: number;
  /** How long the answer to an upload waits for what was read. */
  readonly uploadWaitMs: number;
  /** How far a projection or a process may be behind before health says `degraded`. */
  readonly lagLimitSeconds: number;
  /** Where the projector and the worker serve health and metrics; they serve none without it. The API does on its own port. */
  readonly opsPort: number | undefined;
  /** The one file that holds approval chains and totals by region and fiscal year. */
  readonly rulesFile: string;
  readonly databaseUrl: string;
  readonly eventStoreUrl: string;
  readonly queueUrl: string;
  /** Where the keys of people's personal data are. */
  readonly personalDataUrl: string;
}

/** What the API needs. */
export interface Settings extends StoreSettings, SignInSettings {
  /** Requests a minute, over all APIs; `ofSignIn` of one address before it is said who asks. */
  readonly rates: { readonly ofPerson: number; readonly ofAddress: number; readonly ofSignIn: number };
  /** How long it is kept who looked at what, in months. */
  readonly readAuditMonths: number;
  /** Opens /ops and /metrics of the API; both are closed without it. */
  readonly operatorToken: string | undefined;
  /** Where the database keeps its files, if on this machine: without room on that disk no write is taken. */
  readonly diskFolder: string | undefined;
  /** Under which the keys of people lie; without any, personal data can be neither recorded nor shown. */
  readonly masterKey: { readonly text: string | undefined; readonly file: string | undefined };
}

type Env = Readonly<Record<string, string | undefined>>;

/** Environment → one frozen object. Throws one Error naming every wrong variable and what it must be. A secret may stand in the file that `NAME_FILE` says. */
export function loadSettings(env: Env): Settings {
  const v = checked(variables, env);
  const faults = faultsOfListening(v);
  if (faults.length > 0) throw wrongSettings(faults);
  return Object.freeze({
    ...storeSettings(v),
    readAuditMonths: v.JIXIAO_READ_AUDIT_MONTHS,
    rates: { ofPerson: v.JIXIAO_LIMIT_PERSON, ofAddress: v.JIXIAO_LIMIT_ADDRESS, ofSignIn: v.JIXIAO_LIMIT_SIGN_IN },
    operatorToken: v.JIXIAO_OPERATOR_TOKEN,
    diskFolder: v.JIXIAO_DISK_FOLDER,
    masterKey: { text: v.JIXIAO_MASTER_KEY, file: v.JIXIAO_MASTER_KEY_FILE },
    ...signInOf(v),
  });
}

/** The same without the secrets of the API, which need not be there. */
export function loadStoreSettings(env: Env): StoreSettings {
  return Object.freeze(storeSettings(checked(variables.omit(ofTheApi), env)));
}

const ofTheApi = {
  JIXIAO_OPERATOR_TOKEN: true,
  JIXIAO_MASTER_KEY: true,
  JIXIAO_MASTER_KEY_FILE: true,
  ...ofSigningIn,
} as const;

function checked<T>(schema: z.ZodType<T>, env: Env): T {
  const result = schema.safeParse(withSecretFiles(env));
  if (result.success) return result.data;
  throw wrongSettings(result.error.issues.map((issue) => `${issue.path.join('.')}：${issue.message}`));
}

type StoreVariables = Omit<z.infer<typeof variables>, keyof typeof ofTheApi>;

function storeSettings(v: StoreVariables): StoreSettings {
  return {
    ...listeningOf(v),
    httpPort: v.JIXIAO_HTTP_PORT,
    timezone: v.JIXIAO_TIMEZONE,
    region: v.JIXIAO_REGION,
    administration: v.JIXIAO_ADMINISTRATION,
    readWaitMs: v.JIXIAO_READ_WAIT_MS,
    uploadProcesses: v.JIXIAO_UPLOAD_PROCESSES,
    uploadHeapMb: v.JIXIAO_UPLOAD_HEAP_MB,
    uploadSeconds: v.JIXIAO_UPLOAD_S,
    uploadWaitMs: v.JIXIAO_UPLOAD_WAIT_MS,
    lagLimitSeconds: v.JIXIAO_LAG_LIMIT_S,
    opsPort: v.JIXIAO_OPS_PORT,
    rulesFile: v.JIXIAO_RULES,
    databaseUrl: v.DATABASE_URL,
    eventStoreUrl: v.EVENTSTORE_URL,
    queueUrl: v.QUEUE_URL,
    personalDataUrl: v.PERSONAL_DATA_URL ?? v.DATABASE_URL,
  };
}

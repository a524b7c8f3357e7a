/** What EVENTSTORE_URL says, checked, with every default in it. */
export interface ConnectionOptions {
  /** One: that server, or with `discover` the name of a cluster. Several: members of one cluster. */
  readonly hosts: readonly { readonly address: string; readonly port: number }[];
  readonly discover: boolean;
  readonly tls: boolean;
  readonly credentials?: { readonly username: string; readonly password: string };
  readonly files: Readonly<Partial<Record<FileOption, string>>>;
  readonly numbers: Readonly<Record<NumberOption, number>>;
  readonly connectionName: string;
}

export type FileOption = 'tlsCAFile' | 'userCertFile' | 'userKeyFile';
type NumberOption = keyof typeof numbers;

const DEFAULT_PORT = 2113;
const TEN_SECONDS = 10_000;
const numbers = {
  /** Ten seconds of silence, ten for the answer to a ping: a dead connection is known after twenty. -1: never ask. */
  keepAliveInterval: { fallback: TEN_SECONDS, least: -1 },
  keepAliveTimeout: { fallback: TEN_SECONDS, least: -1 },
  /** How long the server may take for one append before it says that it gave up. */
  defaultDeadline: { fallback: TEN_SECONDS, least: 1 },
  maxDiscoverAttempts: { fallback: 10, least: 1 },
  discoveryInterval: { fallback: 100, least: 1 },
  /** In seconds. */
  gossipTimeout: { fallback: 5, least: 1 },
} as const;
const files = ['tlsCAFile', 'userCertFile', 'userKeyFile'] as const;

/** A setting that stops the start; its sentence never holds what may be a password. */
export class WrongConnectionString extends Error {
  constructor(setting: string, zh: string, en: string) {
    super(`${setting} 有误，请改正后再启动：${zh}。${setting} is wrong, correct it and start again: ${en}.`);
    this.name = 'WrongConnectionString';
  }
}

type Refuse = (zh: string, en: string) => WrongConnectionString;

/** `esdb://`, `esdb+discover://`, `kurrentdb://`, `kurrentdb+discover://`; throws WrongConnectionString. */
export function connectionOptions(url: string, setting = 'EVENTSTORE_URL'): ConnectionOptions {
  const refuse: Refuse = (zh, en) => new WrongConnectionString(setting, zh, en);
  const [, discover, authority, query] =
    /^(?:esdb|kurrentdb)(\+discover)?:\/\/([^?]*?)\/*(?:\?(.*))?$/s.exec(url.trim()) ?? [];
  if (authority === undefined) {
    throw refuse('应以 esdb:// 或 esdb+discover:// 开头', 'it must start with esdb:// or esdb+discover://');
  }
  if (query?.includes('@')) {
    throw refuse('@ 与 ? 在账号、密码中须写成 %40、%3F', '@ and ? in a name or password are written %40 and %3F');
  }
  const at = authority.lastIndexOf('@');
  return {
    hosts: authority
      .slice(at + 1)
      .split(',')
      .map((host, index) => endpointOf(host, index + 1, refuse)),
    discover: discover !== undefined,
    ...(at < 0 ? {} : { credentials: credentialsOf(authority.slice(0, at), refuse) }),
    ...chosen(parametersOf(query, refuse), refuse),
  };
}

function credentialsOf(text: string, refuse: Refuse): { username: string; password: string } {
  const colon = text.indexOf(':');
  if (colon < 1) throw refuse('账号应写成 用户名:密码@', 'credentials are written user:password@');
  try {
    return { username: decodeURIComponent(text.slice(0, colon)), password: decodeURIComponent(text.slice(colon + 1)) };
  } catch {
    // What failed is not told: it is the password.
    throw refuse('账号或密码中的 % 须写成 %25', 'a % in a name or password is written %25');
  }
}

function endpointOf(host: string, place: number, refuse: Refuse): { address: string; port: number } {
  const [, address, written] = /^([a-zA-Z0-9._-]+)(?::(\d{1,5}))?$/.exec(host.trim()) ?? [];
  const port = written === undefined ? DEFAULT_PORT : Number(written);
  if (address === undefined || port < 1 || port > 65_535) {
    throw refuse(`第 ${place} 个地址应写成 主机:端口`, `host number ${place} must be written host:port`);
  }
  return { address, port };
}

function parametersOf(query: string | undefined, refuse: Refuse): ReadonlyMap<string, string> {
  const pairs = (query ?? '').split('&').filter((pair) => pair !== '');
  return new Map(
    pairs.map((pair) => {
      const [, name = '', value = ''] = /^([a-zA-Z_-]+)=(.+)$/s.exec(pair) ?? [];
      if (name === '') throw refuse('参数应写成 ?名=值&名=值', 'options are written ?name=value&name=value');
      return [flat(name), valueOf(name, value, refuse)];
    }),
  );
}

function valueOf(name: string, value: string, refuse: Refuse): string {
  const known = [...Object.keys(numbers), ...files, 'tls', 'tlsVerifyCert', 'connectionName', 'nodePreference'];
  if (![...known, 'throwOnAppendFailure'].some((each) => flat(each) === flat(name))) {
    throw refuse(`没有参数 ${name}`, `there is no option ${name}`);
  }
  try {
    return decodeURIComponent(value).trim();
  } catch {
    throw refuse(`参数 ${name} 的 % 须写成 %25`, `a % in the option ${name} is written %25`);
  }
}

/** As the client reads them: case, `_` and `-` do not matter. */
const flat = (name: string): string => name.toLowerCase().replace(/[_-]/g, '');

function chosen(
  given: ReadonlyMap<string, string>,
  refuse: Refuse,
): Pick<ConnectionOptions, 'tls' | 'files' | 'numbers' | 'connectionName'> {
  const valueFor = (name: string): string | undefined => given.get(flat(name));
  const isTrue = (name: string): boolean => {
    const value = valueFor(name) ?? 'true';
    if (value !== 'true' && value !== 'false') throw refuse(`${name} 应是 true 或 false`, `${name} is true or false`);
    return value === 'true';
  };
  const numberFor = (name: NumberOption): number => {
    const value = Number(valueFor(name) ?? numbers[name].fallback);
    const { least } = numbers[name];
    if (Number.isInteger(value) && value >= least) return value;
    throw refuse(`${name} 应是不小于 ${least} 的整数`, `${name} is a whole number from ${least}`);
  };
  refuseWhatWouldNotHold(valueFor, isTrue, refuse);
  const named = files.flatMap((name) => (valueFor(name) === undefined ? [] : [[name, valueFor(name)]]));
  return {
    tls: isTrue('tls'),
    files: Object.fromEntries(named) as ConnectionOptions['files'],
    numbers: Object.fromEntries(
      (Object.keys(numbers) as NumberOption[]).map((name) => [name, numberFor(name)]),
    ) as ConnectionOptions['numbers'],
    connectionName: valueFor('connectionName') ?? 'jixiao',
  };
}

/** Options that the client takes and that would break what this lib promises, or that it takes and does not heed. */
function refuseWhatWouldNotHold(
  valueFor: (name: string) => string | undefined,
  isTrue: (name: string) => boolean,
  refuse: Refuse,
): void {
  if ((valueFor('nodePreference') ?? 'leader').toLowerCase() !== 'leader') {
    throw refuse(
      'nodePreference 只能是 leader：从节点读到的可能是旧的',
      'nodePreference can only be leader: others may give what is old',
    );
  }
  if (!isTrue('throwOnAppendFailure')) {
    throw refuse('throwOnAppendFailure 不能是 false', 'throwOnAppendFailure cannot be false');
  }
  if (!isTrue('tlsVerifyCert')) {
    throw refuse('tlsVerifyCert=false 不起作用，请用 tlsCAFile', 'tlsVerifyCert=false has no effect: name a tlsCAFile');
  }
  if ((valueFor('userCertFile') === undefined) !== (valueFor('userKeyFile') === undefined)) {
    throw refuse('userCertFile 与 userKeyFile 须一起给出', 'userCertFile and userKeyFile are given together');
  }
}

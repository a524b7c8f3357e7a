/** The engines that are given by address; what is not given runs here, embedded. */
export interface Engines {
  readonly eventStoreUrl: string | undefined;
  readonly databaseUrl: string | undefined;
  readonly queueUrl: string | undefined;
  /** Where the keys of people are; beside the rows where it is not said. */
  readonly personalDataUrl: string | undefined;
}

type Env = Readonly<Record<string, string | undefined>>;

export function givenEngines(env: Env): Engines {
  // Set to nothing is not set: `EVENTSTORE_URL= npm start`.
  const given = (name: string) => env[name] || undefined;
  return {
    eventStoreUrl: given('EVENTSTORE_URL'),
    databaseUrl: given('DATABASE_URL'),
    queueUrl: given('QUEUE_URL'),
    personalDataUrl: given('PERSONAL_DATA_URL'),
  };
}

/** The names of the variables that say where. */
export function outside({ eventStoreUrl, databaseUrl, queueUrl, personalDataUrl }: Engines): readonly string[] {
  const given = {
    ...{ EVENTSTORE_URL: eventStoreUrl, DATABASE_URL: databaseUrl },
    ...{ QUEUE_URL: queueUrl, PERSONAL_DATA_URL: personalDataUrl },
  };
  return Object.entries(given).flatMap(([name, url]) => (url === undefined ? [] : [name]));
}

/** One line: what serves as what. */
export function enginesLine({ eventStoreUrl, databaseUrl, queueUrl }: Engines): string {
  const at = (url: string | undefined) => (url === undefined ? '内嵌 embedded' : addressOf(url));
  return `所用 using：事件库 event store ${at(eventStoreUrl)} · 数据库 database ${at(databaseUrl)} · 作业队列 job queue ${at(queueUrl)}`;
}

/** Scheme, hosts and path: neither the account nor options, which may hold secrets; what cannot be told apart is not shown. */
export function addressOf(url: string): string {
  const [, scheme = '', rest = ''] = /^([^:]+:\/\/)(.*)$/s.exec(url.trim()) ?? [];
  const [address = '', ...options] = rest.split(/[?#]/);
  if (options.some((option) => option.includes('@'))) return `${scheme}…`;
  return scheme + address.slice(address.lastIndexOf('@') + 1);
}

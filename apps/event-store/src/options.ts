import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';

/** Where to listen, who is let in and where the events are. */
export interface Options {
  readonly server: {
    readonly port: number;
    readonly host?: string;
    readonly advertise?: string;
    readonly tls?: { readonly certFile: string; readonly keyFile: string };
    readonly usersFile?: string;
    readonly maxConnections?: number;
  };
  readonly database: { readonly url: string } | { readonly dataDir: string };
  /** Started by a person or a container rather than by the supervisor: says on stdout when it serves. */
  readonly alone: boolean;
}

interface Given {
  readonly port: number;
  readonly host?: string | undefined;
  readonly advertise?: string | undefined;
  readonly dataDir?: string | undefined;
  readonly databaseUrl?: string | undefined;
  readonly tlsCert?: string | undefined;
  readonly tlsKey?: string | undefined;
  readonly users?: string | undefined;
  readonly maxConnections?: number | undefined;
}

const PORT = 2113; // that of EventStoreDB
const TITLES: Readonly<Record<string, string>> = { 'Usage:': '用法 usage:', 'Options:': '选项 options:' };

/** Options of the command line and, where one is not there, of the environment. */
export function readOptions(argv: readonly string[], { supervised }: { supervised: boolean }): Options {
  const program = command();
  parse(program, argv);
  const given = program.opts<Given>();
  const database = databaseOf(program, given);
  const { port, users, tlsCert, tlsKey } = given;
  // The supervisor's is for this machine alone; where else to listen is a matter of the ones that run alone.
  if (supervised) return { server: serverOf({ port, users, tlsCert, tlsKey }), database, alone: false };
  return { server: serverOf(given), database, alone: true };
}

function command(): Command {
  const option = (flags: string, text: string, variable: string) =>
    new Option(flags, text).env(`JIXIAO_EVENTSTORE_${variable}`);
  return new Command('jixiao event-store')
    .description(
      '单独运行内嵌事件库（EventStoreDB 协议，数据在 Postgres）。Runs the embedded event store alone.\n\n' +
        '口令散列 hash of a password for the file of users: jixiao event-store hash-password',
    )
    .addOption(
      option('--port <number>', '监听的端口，0 为任一空闲端口 port to listen on, 0 for a free one', 'PORT')
        .default(PORT)
        .argParser(portOf),
    )
    .addOption(option('--host <address>', '监听的地址，默认本机 address to listen on, by default this machine', 'HOST'))
    .addOption(
      option('--advertise <address>', '告知客户端的主机[:端口] host[:port] that clients are told', 'ADVERTISE'),
    )
    .addOption(
      option('--data-dir <dir>', '内嵌 Postgres 的数据目录 data directory of an embedded Postgres', 'DATA_DIR'),
    )
    .addOption(
      new Option('--database-url <url>', '已有 Postgres 的地址 address of a Postgres that is running').env(
        'EVENTSTORE_DATABASE_URL',
      ),
    )
    .addOption(option('--tls-cert <file>', 'TLS 证书（PEM）TLS certificate', 'TLS_CERT'))
    .addOption(option('--tls-key <file>', '证书的私钥（PEM）its private key', 'TLS_KEY'))
    .addOption(option('--users <file>', '用户文件（JSON）file of users', 'USERS'))
    .addOption(
      option('--max-connections <number>', '连接数上限，默认 1000 connections at most', 'MAX_CONNECTIONS').argParser(
        countOf,
      ),
    )
    .helpOption('-h, --help', '显示说明 show this')
    .configureHelp({ styleTitle: (title) => TITLES[title] ?? title })
    .configureOutput({ outputError: () => undefined }) // told below, in both languages
    .exitOverride();
}

function parse(program: Command, argv: readonly string[]): void {
  try {
    program.parse(argv);
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) process.exit(0); // the help was shown
    const reason = error.message.replace(/^error: /, '').replace(/\s*\n\s*/g, ' ');
    throw new Error(`命令有误，用法见 --help。See --help: ${reason}`, { cause: error });
  }
}

function serverOf({ tlsCert, tlsKey, users, ...given }: Given): Options['server'] {
  if ((tlsCert === undefined) !== (tlsKey === undefined)) {
    throw new Error('请同时给出 --tls-cert 和 --tls-key。Give --tls-cert and --tls-key together.');
  }
  const { port, host, advertise, maxConnections } = given;
  return {
    port,
    ...(host !== undefined && { host }),
    ...(advertise !== undefined && { advertise }),
    ...(maxConnections !== undefined && { maxConnections }),
    ...(users !== undefined && { usersFile: users }),
    ...(tlsCert !== undefined && tlsKey !== undefined && { tls: { certFile: tlsCert, keyFile: tlsKey } }),
  };
}

/** What is given as an argument wins over what the environment says. */
function databaseOf(program: Command, { dataDir, databaseUrl }: Given): Options['database'] {
  const ways = [
    ...(dataDir === undefined ? [] : [{ option: 'dataDir', database: { dataDir } }]),
    ...(databaseUrl === undefined ? [] : [{ option: 'databaseUrl', database: { url: databaseUrl } }]),
  ];
  const asked = ways.filter(({ option }) => program.getOptionValueSource(option) === 'cli');
  const [way, another] = asked.length > 0 ? asked : ways;
  if (way && !another) return way.database;
  throw new Error(
    '请给出 --data-dir 或 --database-url（JIXIAO_EVENTSTORE_DATA_DIR 或 EVENTSTORE_DATABASE_URL）之一。' +
      'Give --data-dir or --database-url (JIXIAO_EVENTSTORE_DATA_DIR or EVENTSTORE_DATABASE_URL), one of them.',
  );
}

function portOf(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new InvalidArgumentError(`"${text}" 不是端口号。"${text}" is not a port number.`);
}

function countOf(text: string): number {
  const count = Number(text);
  if (/^\d{1,6}$/.test(text) && count > 0) return count;
  throw new InvalidArgumentError(`"${text}" 不是连接数。"${text}" is not a number of connections.`);
}

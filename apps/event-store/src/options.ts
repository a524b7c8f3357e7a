import { Command, InvalidArgumentError, Option } from 'commander';

/** Where to listen and where the events are. */
export interface Options {
  readonly port: number;
  readonly database: { readonly url: string } | { readonly dataDir: string };
  /** Started by a person rather than by the supervisor: says on stdout when it serves. */
  readonly alone: boolean;
}

/** Options of the command line where there are any, else of the environment that the supervisor gives. */
export function readOptions(argv: readonly string[], env: Readonly<Record<string, string | undefined>>): Options {
  return argv.length > 2 ? fromArguments(argv) : fromEnvironment(env);
}

function fromArguments(argv: readonly string[]): Options {
  const program = new Command('jixiao event-store')
    .description('单独运行内嵌事件库（EventStoreDB 协议，数据在 Postgres）。Runs the embedded event store alone.')
    .requiredOption('--port <number>', '监听的端口，0 为任一空闲端口 port to listen on, 0 for a free one', portOf)
    .addOption(
      new Option('--data-dir <dir>', '内嵌 Postgres 的数据目录 data directory of an embedded Postgres').conflicts(
        'databaseUrl',
      ),
    )
    .option('--database-url <url>', '已有 Postgres 的地址 address of a Postgres that is running')
    .parse(argv);
  const { port, dataDir, databaseUrl } = program.opts<{ port: number; dataDir?: string; databaseUrl?: string }>();
  if (dataDir !== undefined) return { port, database: { dataDir }, alone: true };
  if (databaseUrl !== undefined) return { port, database: { url: databaseUrl }, alone: true };
  return program.error('请给出 --data-dir 或 --database-url 之一。Give --data-dir or --database-url.');
}

function fromEnvironment(env: Readonly<Record<string, string | undefined>>): Options {
  const url = env['EVENTSTORE_DATABASE_URL'];
  if (!url) {
    throw new Error(
      '未设置 EVENTSTORE_DATABASE_URL，请设为事件库所用 Postgres 的地址，或用 --help 看命令行参数。' +
        'EVENTSTORE_DATABASE_URL is not set: set it to the Postgres of the event store, or see --help.',
    );
  }
  return { port: portOf(env['JIXIAO_EVENTSTORE_PORT'] ?? '2113'), database: { url }, alone: false };
}

function portOf(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new InvalidArgumentError(`"${text}" 不是端口号。"${text}" is not a port number.`);
}

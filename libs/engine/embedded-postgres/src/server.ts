import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { asAccount } from './account.js';
import { type Binaries } from './binaries.js';
import { type Cluster } from './cluster.js';
import { endPostgres, postmasterPid } from './leftover.js';
import { MAX_CONNECTIONS } from './pool-sizes.js';

export interface Server {
  /** Settles when the server is gone, with the last lines it said. */
  readonly exited: Promise<string>;
  stop(): Promise<void>;
}

export interface ServerOptions {
  readonly binaries: Binaries;
  readonly port: number;
  /** A pid in postmaster.pid that is another program's by now. */
  readonly stalePid: number | undefined;
  readonly log: (line: string) => void;
}

// The pipe on stdin closes with the process that holds its other end, however that ends, and Postgres then shuts down in order.
const DIE_WITH_PARENT = `
exec 3<&0
"$@" 3<&- </dev/null & postgres=$!
{ read -r _ <&3; kill -INT $postgres; } & watcher=$!
wait $postgres; code=$?
kill $watcher 2>/dev/null
exit $code`;
const SETTINGS = [
  `max_connections=${MAX_CONNECTIONS}`,
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'fsync=on',
  'synchronous_commit=on',
  'logging_collector=off',
  'log_destination=stderr',
  'timezone=UTC',
];
const READY = 'database system is ready to accept connections';
const KEPT_LINES = 8;
const STOP_WITHIN_MS = 5_000;

/** Starts the server in a session of its own (a terminal's Ctrl-C does not reach it) and waits until it accepts connections. */
export async function startServer(cluster: Cluster, options: ServerOptions): Promise<Server> {
  const child = spawn('sh', ['-c', DIE_WITH_PARENT, 'sh', ...command(cluster, options)], {
    ...asAccount(cluster.account),
    detached: true,
    env: {
      PATH: process.env['PATH'],
      LC_ALL: 'C',
      TZ: 'UTC',
      // Postgres takes a lock file with this pid for stale.
      ...(options.stalePid === undefined ? {} : { PG_GRANDPARENT_PID: String(options.stalePid) }),
    },
    stdio: ['pipe', 'ignore', 'pipe'],
  });
  const last: string[] = [];
  // The pipe breaks when Postgres dies first; that is told by `exited`.
  child.stdin.on('error', () => undefined);
  const exited = new Promise<string>((resolve) => {
    child.on('error', (error) => {
      resolve(error.message);
    });
    // Without its shell Postgres is told to end here.
    child.on('exit', () => child.stdin.destroy());
    child.on('close', (code, signal) => {
      resolve(last.join('\n') || `exit ${code ?? signal ?? ''}`);
    });
  });
  const ready = new Promise<'ready'>((resolve) => {
    createInterface({ input: child.stderr }).on('line', (line) => {
      options.log(line);
      last.push(line);
      if (last.length > KEPT_LINES) last.shift();
      if (line.includes(READY)) resolve('ready');
    });
  });
  const outcome = await Promise.race([ready, exited]);
  if (outcome !== 'ready') throw new Error(outcome);
  return { exited, stop: () => stop(cluster, child.stdin, exited) };
}

function command({ folder }: Cluster, { binaries, port }: ServerOptions): string[] {
  const program = join(binaries.folder, 'bin', 'postgres');
  return [program, '-D', folder, '-p', String(port), ...SETTINGS.flatMap((setting) => ['-c', setting])];
}

async function stop(cluster: Cluster, pipe: { end(): void }, exited: Promise<string>): Promise<void> {
  const pid = await postmasterPid(cluster.folder);
  pipe.end();
  if (pid !== undefined) await endPostgres(pid, STOP_WITHIN_MS);
  await exited;
}

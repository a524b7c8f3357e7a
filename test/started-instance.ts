import { type ChildProcess, execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';

const DIES_WITH_US = new URL('../infra/bootstrap/dies-with-us.mjs', import.meta.url).href;
const PROGRAM = 'infra/bootstrap/start.mjs';
const POLL_MS = 50;
/** Shells name in their arguments what they run. */
const COMMANDS = {
  supervisor: /^\S*node\S* infra\/bootstrap\/start\.mjs/,
  'event-store': /^\S*node\S* .*apps\/event-store\/src\/main/,
  projector: /^\S*node\S* .*apps\/projector\/src\/main/,
  worker: /^\S*node\S* .*apps\/worker\/src\/main/,
  api: /^\S*node\S* .*apps\/api\/src\/main/,
  postgres: /^\S*\/bin\/postgres /,
};
export type Victim = keyof typeof COMMANDS;
const runningFile = z.object({
  EVENTSTORE_URL: z.string(),
  DATABASE_URL: z.string(),
  PERSONAL_DATA_URL: z.string(),
  JIXIAO_MASTER_KEY_FILE: z.string(),
});

/** The product in a data folder of its own, started as a user starts it; it does not outlive this process. */
export class StartedInstance {
  readonly #program: ChildProcess;
  readonly #exited: Promise<unknown[]>;
  readonly #said: string[] = [];

  private constructor(
    private readonly place: Place,
    program: ChildProcess,
  ) {
    this.#program = program;
    this.#exited = once(program, 'exit');
    if (program.stdout) createInterface({ input: program.stdout }).on('line', (line) => this.#said.push(line));
  }

  /** Settles at the line that starts with `ready `; rejects, with what was said, when there is none. */
  static async start(place: Place): Promise<StartedInstance> {
    const instance = await StartedInstance.launch(place);
    await instance.ready();
    return instance;
  }

  /** Like `start`, for those who cannot wait until it is ready. */
  static async launch(place: Place): Promise<StartedInstance> {
    const { spawnToDieWithUs } = (await import(DIES_WITH_US)) as {
      spawnToDieWithUs: (command: string, args: readonly string[], env: NodeJS.ProcessEnv) => ChildProcess;
    };
    const args = [PROGRAM, ...(place.args ?? [])];
    return new StartedInstance(
      place,
      spawnToDieWithUs(process.execPath, args, { ...process.env, ...environmentOf(place) }),
    );
  }

  get url(): string {
    return `http://127.0.0.1:${this.place.httpPort}`;
  }

  get isReady(): boolean {
    return this.#said.some((line) => line.startsWith('ready '));
  }

  /** Settles when it is ready; rejects, with what was said, when it ends before. */
  async ready(): Promise<void> {
    while (!this.isReady) {
      this.mustRun();
      await delay(POLL_MS);
    }
  }

  /** Throws, with what was said, when it has ended. */
  mustRun(): void {
    if (this.#program.exitCode === null && this.#program.signalCode === null) return;
    throw new Error(`it ended (${String(this.#program.exitCode)}):\n${this.#said.join('\n')}`);
  }

  /** What it printed so far. */
  get said(): readonly string[] {
    return this.#said;
  }

  async running(): Promise<z.infer<typeof runningFile>> {
    return runningFile.parse(JSON.parse(await readFile(join(this.place.dataDir, 'running.json'), 'utf8')));
  }

  /** SIGKILL, as a crash would; nothing happens when it does not run just now. */
  kill(victim: Victim): void {
    const found = this.processes().find(({ command }) => COMMANDS[victim].test(command));
    if (found) process.kill(found.pid, 'SIGKILL');
  }

  async ended(): Promise<void> {
    await this.#exited;
  }

  /** SIGTERM; answers the exit code. */
  async stop(): Promise<unknown> {
    this.#program.stdin?.end();
    const [code] = await this.#exited;
    return code;
  }

  /** It, what it started, and whatever else works in its folder. */
  processes(): readonly Running[] {
    const all = runningProcesses();
    const ours = new Set([this.#program.pid]);
    for (let known = 0; known < ours.size;) {
      known = ours.size;
      for (const { pid, parent } of all) if (ours.has(parent)) ours.add(pid);
    }
    return all.filter(({ pid, command }) => ours.has(pid) || command.includes(this.place.dataDir));
  }
}

export interface Place {
  readonly dataDir: string;
  readonly httpPort: number;
  readonly eventStorePort: number;
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** A user has none of what Jest needs, and engines of their own only where they say so. */
export const environmentOf = ({ dataDir, httpPort, eventStorePort, env }: Place): Readonly<Record<string, string>> => ({
  JIXIAO_DATA_DIR: dataDir,
  XDG_CONFIG_HOME: configOf(dataDir),
  JIXIAO_HTTP_PORT: String(httpPort),
  JIXIAO_EVENTSTORE_PORT: String(eventStorePort),
  NODE_OPTIONS: '',
  ...{ EVENTSTORE_URL: '', DATABASE_URL: '', QUEUE_URL: '' },
  ...env,
});

export async function freePlace(): Promise<Place> {
  const [httpPort = 0, eventStorePort = 0] = await freePorts(2);
  const dataDir = await mkdtemp(join(tmpdir(), 'jixiao-e2e-'));
  // Closed to Postgres' account as it is made: as root, the data would be kept elsewhere and outlive the test.
  await chmod(dataDir, 0o755);
  return { dataDir, httpPort, eventStorePort };
}

export async function leave({ dataDir }: Place): Promise<void> {
  for (const folder of [dataDir, configOf(dataDir)]) await rm(folder, { recursive: true, force: true });
}

/** Where the command line keeps as whom it is signed in. */
const configOf = (dataDir: string): string => `${dataDir}-config`;

async function freePorts(count: number): Promise<number[]> {
  const servers = Array.from({ length: count }, () => createServer().listen(0, '127.0.0.1'));
  await Promise.all(servers.map((server) => once(server, 'listening')));
  const ports = servers.map((server) => {
    const address = server.address();
    return typeof address === 'object' && address ? address.port : 0;
  });
  await Promise.all(servers.map((server) => once(server.close(), 'close')));
  return ports;
}

export interface Running {
  readonly pid: number;
  readonly parent: number;
  readonly command: string;
}

/** Every process of the machine that still runs; one that only waits to be collected does not. */
export function runningProcesses(): readonly Running[] {
  const listed = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,stat=,args='], { encoding: 'utf8' });
  return listed.split('\n').flatMap((line) => {
    const [, pid, parent, state, command] = /^\s*(\d+)\s+(\d+)\s+(\S+)\s+(.*)$/.exec(line) ?? [];
    if (command === undefined || state?.startsWith('Z')) return [];
    return [{ pid: Number(pid), parent: Number(parent), command }];
  });
}

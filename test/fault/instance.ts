import { spawn, execFileSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';

const running = z.object({ EVENTSTORE_URL: z.string(), JIXIAO_TOKEN_SECRET: z.string() });

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

/** One data folder, started as a user starts it, as often as a test likes. */
export class Instance {
  readonly lines: string[] = [];
  #child: ChildProcess | undefined;

  private constructor(
    readonly dataDir: string,
    readonly eventStorePort: number,
    readonly httpPort: number,
  ) {}

  static async prepare(): Promise<Instance> {
    const dataDir = await mkdtemp(join(tmpdir(), 'jixiao-fault-'));
    // Closed to Postgres' account as it is made: as root, the data would be kept elsewhere and outlive the test.
    await chmod(dataDir, 0o755);
    return new Instance(dataDir, await freePort(), await freePort());
  }

  get env(): NodeJS.ProcessEnv {
    return {
      ...process.env,
      NODE_OPTIONS: '',
      JIXIAO_DATA_DIR: this.dataDir,
      JIXIAO_HTTP_PORT: String(this.httpPort),
      JIXIAO_EVENTSTORE_PORT: String(this.eventStorePort),
    };
  }

  get isReady(): boolean {
    return this.lines.some((line) => line.startsWith('ready '));
  }

  /** Throws with what was printed when the supervisor has ended by itself. */
  mustRun(): void {
    const child = this.#child;
    if (child && child.exitCode === null && child.signalCode === null) return;
    throw new Error(`ended before ready:\n${this.lines.join('\n')}`);
  }

  start(): void {
    this.lines.length = 0;
    const child = spawn(process.execPath, ['infra/bootstrap/start.mjs'], {
      env: this.env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [child.stdout, child.stderr]) {
      createInterface({ input: stream }).on('line', (line) => this.lines.push(line));
    }
    this.#child = child;
  }

  /** Resolves at the line `ready `; rejects with what was printed when the supervisor ends before it. */
  async ready(): Promise<void> {
    while (!this.isReady) {
      this.mustRun();
      await delay(50);
    }
  }

  /** SIGKILL, as a crash would. */
  kill(victim: 'event-store' | 'projector' | 'worker' | 'api' | 'postgres' | 'supervisor'): void {
    const pid = victim === 'supervisor' ? this.#child?.pid : this.#pidOf(victim);
    if (pid !== undefined) process.kill(pid, 'SIGKILL');
  }

  async ended(): Promise<number | null> {
    const child = this.#child;
    if (child && child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    return child?.exitCode ?? null;
  }

  async stop(): Promise<number | null> {
    this.#child?.kill('SIGTERM');
    return this.ended();
  }

  async remove(): Promise<void> {
    await this.stop();
    await rm(this.dataDir, { recursive: true, force: true });
  }

  async addresses(): Promise<z.infer<typeof running>> {
    return running.parse(JSON.parse(await readFile(join(this.dataDir, 'running.json'), 'utf8')));
  }

  /** Everything that still names the data folder or was started by this instance. */
  leftovers(): string[] {
    return processes()
      .filter(({ args }) => args.includes(this.dataDir))
      .map(({ args }) => args);
  }

  #pidOf(victim: string): number | undefined {
    const all = processes();
    const own = all.filter(({ ppid }) => ppid === this.#child?.pid);
    if (victim !== 'postgres') return own.find(({ args }) => args.includes(`apps/${victim}/src/main`))?.pid;
    return all.find(({ args }) => args.includes(this.dataDir) && /\/bin\/postgres /.test(args) && !/sh -c/.test(args))
      ?.pid;
  }
}

function processes(): { pid: number; ppid: number; args: string }[] {
  const listed = execFileSync('ps', ['-eo', 'pid=,ppid=,args='], { encoding: 'utf8' });
  return listed.split('\n').flatMap((line) => {
    const [, pid, ppid, args] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
    return args === undefined ? [] : [{ pid: Number(pid), ppid: Number(ppid), args }];
  });
}

import { setTimeout as delay } from 'node:timers/promises';
import { apiUrlOf, Disk } from '#platform/process';
import { lockInstance, type InstanceLock } from '#engine/embedded-postgres';
import { paragraph } from '#platform/terminal';
import { beginRules } from './begin-rules.js';
import { agreeToDelete, clear, makeDataDir } from './data-folder.js';
import { codeOf } from './files.js';
import { type DemoPeople } from './demo/demo-people.js';
import { keptMark, markDemo, type DemoMark } from './demo-mark.js';
import { addressOf, enginesLine, outside } from './engines.js';
import { type Options } from './options.js';
import { requireFreePorts } from './ports.js';
import { Programs } from './programs.js';
import { removeRunningFile, writeRunningFile } from './running-file.js';
import { keptSecrets, type Secrets } from './secrets.js';
import { openStores, type Stores } from './stores.js';
import { Supervisor } from './supervisor.js';
import { commandOf, welcome } from './welcome.js';

// How long the processes of a killed instance may still hold their ports.
const PATIENCE_MS = 10_000;
const STOP_WITHIN_MS = 9_000;
const LOOK_AGAIN_MS = 2_000;

/** Everything on one machine, from the lock on its data folder to the line that starts with `ready `. */
export class Station {
  readonly #supervisor: Supervisor;
  readonly #closing = new AbortController();
  #disk: Disk;
  #lock: InstanceLock | undefined;
  #isStarted = false;

  constructor(
    private readonly options: Options,
    private readonly say: (line: string) => void,
  ) {
    this.#disk = new Disk(options.dataDir);
    const excuse = async () => ((await this.#disk.isFull()) ? this.#disk.trouble.zh : undefined);
    this.#supervisor = new Supervisor({ report: say, excuse });
    // The last resort of a second Ctrl-C and of a crash of our own: what still runs goes with us.
    process.on('exit', () => this.#supervisor.kill());
  }

  /** Rejects when a service cannot be kept running. */
  get broken(): Promise<never> {
    return this.#supervisor.broken;
  }

  /** Settles when everything serves and the demo year is done; rejects when it cannot, or on `stopping`. */
  async open(stopping: AbortSignal): Promise<void> {
    const stopped = new Promise<never>((_, reject) => {
      stopping.addEventListener('abort', () => reject(stopping.reason as Error));
    });
    const opened = this.#open(stopping).catch((cause: unknown) => {
      // Before there is a data folder nothing can wait for room.
      if (codeOf(cause) !== 'ENOSPC') throw cause;
      const { zh, en } = this.#disk.trouble;
      throw new Error(`${zh}，之后再启动。Not started: ${en}, then start again.`, { cause });
    });
    await Promise.race([opened, stopped, this.broken]);
  }

  async close(): Promise<void> {
    this.#closing.abort();
    if (this.#isStarted) this.say('正在停止… Stopping…');
    await this.#supervisor.stop(STOP_WITHIN_MS);
    if (this.#lock) await removeRunningFile(this.options.dataDir);
    await this.#lock?.release();
    if (this.#isStarted) this.say('已停止。Stopped.');
  }

  async #open(stopping: AbortSignal): Promise<void> {
    const { dataDir, fresh, yes, engines } = this.options;
    await makeDataDir(dataDir);
    this.#lock = await lockInstance(dataDir);
    await requireFreePorts(wantedPorts(this.options), this.#lock.takenOver ? PATIENCE_MS : 0);
    if (fresh) {
      await agreeToDelete(dataDir, { yes, say: this.say, stopping });
      await clear(dataDir);
    }
    const secrets = { ...(await keptSecrets(dataDir)), ...this.options.secrets };
    this.say(enginesLine(engines));
    this.#isStarted = true;
    this.say('正在启动各项服务… Starting the services…');
    const stores = await openStores(this.options, { supervisor: this.#supervisor, say: this.say });
    if (stores.diskFolder !== undefined) this.#disk = new Disk(stores.diskFolder);
    await this.#startPrograms(stores, secrets);
    const mark = await this.#demoMark(stores.eventStoreUrl);
    // Into a store of somebody's own only with the demo year: what is to be copied into must be empty.
    if (stores.embedded || mark === 'wanted')
      await this.#withRoom(() => beginRules(stores.eventStoreUrl, this.options));
    await this.#receive(stores, secrets, mark);
    this.say(`ready ${apiUrlOf(this.options)}  用浏览器打开 open it in a browser    API 文档 /docs`);
  }

  /** The demo's people, or the first administrators; then who may do what. */
  async #receive(stores: Stores, { operatorToken }: Secrets, mark: DemoMark): Promise<void> {
    const { dataDir } = this.options;
    const apiUrl = apiUrlOf(this.options);
    const { personalDataUrl } = stores;
    const isDemo = this.options.demo && mark !== 'none';
    const passwords = isDemo ? await this.#showDemo({ apiUrl, personalDataUrl }, mark) : undefined;
    const isTokenGiven = this.options.secrets.operatorToken !== undefined;
    const isTerminal = process.stdout.isTTY;
    const told = { apiUrl, dataDir, operatorToken, isTokenGiven, isTerminal, isDemo };
    this.say(welcome({ ...told, ...(passwords && { passwords }) }));
    if (!isDemo) await this.#withRoom(() => this.#letFirstIn(stores));
  }

  async #startPrograms(stores: Stores, secrets: Secrets): Promise<void> {
    const programs = new Programs(this.options, stores, secrets, (line) => this.say(paragraph(line)));
    const start = (app: Parameters<Programs['service']>[0]) => this.#supervisor.start(programs.service(app));
    await Promise.all([stores.embedded && start('event-store'), this.#withRoom(() => programs.migrate())]);
    await Promise.all([start('projector'), start('worker'), start('api')]);
    await this.#letItselfBeFound(() => writeRunningFile(this.options.dataDir, programs.addresses));
  }

  /** There when `ready` is said. Where it cannot be, `jixiao` does not find us, which is no reason to end or to wait. */
  async #letItselfBeFound(write: () => Promise<void>): Promise<void> {
    const told = (cause: unknown) => {
      if (this.#closing.signal.aborted) return;
      this.say(`jixiao 命令找不到本实例，不影响使用。The command line will not find this instance: ${String(cause)}`);
    };
    await write().catch(() => void this.#withRoom(write).catch(told));
  }

  /** Again and again while the disk is full. */
  async #withRoom(work: () => Promise<void>): Promise<void> {
    for (let isTold = false; ; isTold = true) {
      try {
        await work();
        return;
      } catch (error) {
        if (!(await this.#disk.isFull())) throw error;
        if (!isTold) this.say(`${this.#disk.trouble.zh}。${this.#disk.trouble.en}.`);
      }
      await delay(LOOK_AGAIN_MS, undefined, { signal: this.#closing.signal });
    }
  }

  /** Signs its people in anew, and walks its year where that is not done; answers their passwords, which are kept nowhere. */
  async #showDemo(
    at: { apiUrl: string; personalDataUrl: string },
    mark: DemoMark,
  ): Promise<DemoPeople['passwords'] | undefined> {
    const { dataDir } = this.options;
    // Loaded when it is wanted: what it needs takes longer to load than everything else here.
    const { signInDemoPeople } = await import('./demo/demo-people.js');
    try {
      const { passwords, tokenOf } = await signInDemoPeople(at);
      if (mark !== 'wanted') return passwords;
      const { runDemoYear } = await import('./demo/demo-year.js');
      await runDemoYear({ apiUrl: at.apiUrl, tokenOf, log: this.say });
      await markDemo(dataDir, 'finished', this.#outsideStore);
      return passwords;
    } catch (error) {
      if (!(await this.#disk.isFull())) throw error;
      this.say(
        `${this.#disk.trouble.zh}；演示年度下次启动时继续。The demo year goes on at the next start: ${this.#disk.trouble.en}.`,
      );
      return undefined;
    }
  }

  /** Where no demo is shown; loaded then alone, for it brings the directory along. */
  async #letFirstIn({ databaseUrl, personalDataUrl }: Stores): Promise<void> {
    const { firstAdministrators } = await import('./first-administrators.js');
    const { dataDir, region, timezone, administration } = this.options;
    const about = { region, timezone, administration, jixiao: commandOf(dataDir), isTerminal: process.stdout.isTTY };
    const first = { databaseUrl, personalDataUrl, ...about };
    for (const line of await firstAdministrators(first)) this.say(line);
  }

  /** The event store that is not ours, where one is given. */
  get #outsideStore(): string | undefined {
    const { eventStoreUrl } = this.options.engines;
    return eventStoreUrl && addressOf(eventStoreUrl);
  }

  async #demoMark(eventStoreUrl: string): Promise<DemoMark> {
    const { dataDir, demo, engines } = this.options;
    const at = this.#outsideStore;
    if (outside(engines).length === 0) return (await keptMark(dataDir)) ?? markDemo(dataDir, demo ? 'wanted' : 'none');
    if (!demo) return 'none';
    const kept = await keptMark(dataDir, at);
    if (kept === 'wanted' || kept === 'finished') return kept;
    const { isEmptyStore } = await import('./demo/is-empty.js');
    if (await isEmptyStore(eventStoreUrl)) return markDemo(dataDir, 'wanted', at);
    this.say('事件库不是空的，不演示。The event store is not empty: no demo year.');
    return 'none';
  }
}

function wantedPorts({ httpHost, httpPort, eventStorePort, engines }: Options) {
  const store = { variable: 'JIXIAO_EVENTSTORE_PORT', host: '127.0.0.1', port: eventStorePort };
  return [
    { variable: 'JIXIAO_HTTP_PORT', host: httpHost, port: httpPort },
    ...(engines.eventStoreUrl === undefined ? [store] : []),
  ];
}

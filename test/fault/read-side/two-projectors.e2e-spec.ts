import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '#testing/stores';
import { Proxy } from '../proxy.js';
import { Random } from '#testing/random';
import { roundsOf, seedOf, timeFor } from '../rounds.js';
import { type TestProcess } from '../test-process.js';
import { until } from '../until.js';
import { CountyLoad } from './county-load.js';
import { Effects } from './effects.js';
import { type Kill, killedAt, shortened } from './killed-at.js';
import { isLedBy, median, takenOver } from './leaders.js';
import { Rebuilt } from './rebuilt.js';
import { type Lease, Stage } from './stage.js';
import { type Asked, StatementProxy } from './statement-proxy.js';

const KILLS = roundsOf(5);
const STOPS = roundsOf(2);
const GOES_ON_WITHIN_MS = 30_000;
const EVENTS = 10;
const MOST_EVENTS = 2_000;
/** Rare statements are met by a number only now and then: what a process asks for, and what the relay hands to the queue. */
const RARE: readonly (Kill | undefined)[] = [
  undefined,
  { nth: 1, of: /into outbox/, isHeard: false },
  undefined,
  { nth: 1, of: /add_jobs_bulk/, isHeard: true },
];
const [BEGINS, COMMITS, TAKES] = ['START TRANSACTION', 'COMMIT', 'with wanted as'];
/** The statement that fences: of a view among others, and of a process by itself. */
const MOVES = /^with (mine|moved) as/;
/** Where a leader is stopped: before its transaction has locked anything, and inside it, before the rows or the end. */
const UNLOCKED = [new RegExp(`^${BEGINS}`), MOVES] as const;
const LOCKED = [/__v1"|into outbox/, new RegExp(`^${COMMITS}`)] as const;

/** A projector, the wire on which its statements are seen, and the one on which its events come. */
interface Projector {
  readonly process: TestProcess;
  readonly wire: StatementProxy;
  readonly events: Proxy;
}

describe('of two projectors', () => {
  const seed = seedOf('two-projectors');
  const random = new Random(seed);
  const wires: { readonly close: () => Promise<void> }[] = [];
  let database: TestDatabase;
  let stage: Stage;
  let rebuilt: Rebuilt;
  let effects: Effects;
  let load: CountyLoad;
  let leader: Projector;
  let standby: Projector;

  beforeAll(async () => {
    database = await createTestDatabase();
    stage = await Stage.open(database);
    rebuilt = await Rebuilt.open(stage, database.readModelsUrl);
    effects = await Effects.start(stage);
    load = new CountyLoad({ stage, seed });
    leader = await start();
    await until(async () => (await stage.leases()).length === stage.subscribers, 'a lead for everything');
    standby = await start();
  }, 120_000);
  afterAll(async () => {
    await stage.close();
    await effects.close();
    await rebuilt.close();
    for (const wire of wires) await wire.close();
    await database.drop();
  });

  async function start(): Promise<Projector> {
    // Now and then one is killed while it starts.
    if (random.chance(0.1)) {
      const { wire, process } = await spawn();
      await killedAt(wire, process, somewhere(40));
    }
    const started = await spawn();
    await started.ready();
    return started;
  }

  async function spawn() {
    const wire = await StatementProxy.to(database.readModelsUrl);
    const events = await Proxy.to(stage.server.url);
    wires.push(wire, events);
    const told = { database: (url: string) => wire.urlFor(url), eventStoreUrl: events.url };
    return { wire, events, ...stage.spawn('projector', told) };
  }

  /** A busy machine may have let a lease pass: then the other one starts anew. */
  async function ledByOne(): Promise<void> {
    for (;;) {
      if ((await stage.leases()).every((lease) => isLedBy(leader.process.pid, lease))) return;
      await standby.process.kill();
      await takenOver(stage, leader.process);
      standby = await start();
    }
  }

  const somewhere = (upTo: number): Kill => ({ nth: random.between(1, upTo), isHeard: random.chance(0.5) });

  /** The load goes on until it is. */
  async function leaderKilled(kill: Kill): Promise<string> {
    const { process, wire } = leader;
    const killed = killedAt(wire, process, kill);
    for (let events = 0; process.isRunning; events += EVENTS) {
      if (events > MOST_EVENTS) throw new Error(`it never asked for ${String(kill.of)}`);
      await load.more(EVENTS);
    }
    return killed;
  }

  /** As soon as it asks for such a thing, which is not heard before it is passed on. */
  async function stoppedAt({ process, wire }: Projector, moment: RegExp): Promise<Asked> {
    if (!process.isRunning) throw new Error('the leader does not run');
    const held = await new Promise<Asked>((resolve) => {
      let isHeld = false;
      wire.watch((asked) => {
        if (isHeld || !moment.test(asked.sql.trim())) {
          asked.pass();
          return;
        }
        isHeld = true;
        resolve(asked);
      });
    });
    await process.suspend();
    return held;
  }

  /** Whether it has tried to lead everything again, and the checkpoints that it would have committed meanwhile. */
  function askedBy({ wire }: Projector, leases: readonly Lease[]) {
    const moving = new Set<number>();
    const committed: string[] = [];
    const left = new Set(leases.map(({ name }) => name));
    wire.watch(({ connection, sql, names, pass }) => {
      if (sql.startsWith(BEGINS)) moving.delete(connection);
      if (MOVES.test(sql)) moving.add(connection);
      if (sql === COMMITS && moving.has(connection)) committed.push(sql);
      for (const name of left) if (sql.startsWith(TAKES) && names(name)) left.delete(name);
      pass();
    });
    return { committed, hasTriedAll: () => left.size === 0 };
  }

  it(
    `one takes over whenever the other is killed, and nothing is lost, doubled or mixed up, ${KILLS} times (seed ${seed})`,
    async () => {
      const kills: string[] = [];
      const took: number[] = [];
      for (let round = 0; round < KILLS; round += 1) {
        await ledByOne();
        kills.push(await leaderKilled(RARE[round % RARE.length] ?? somewhere(150)));
        took.push(...(await takenOver(stage, standby.process)));
        expect(await rebuilt.violations()).toEqual([]);
        leader = standby;
        standby = await start();
      }
      process.stderr.write(
        `two-projectors: killed ${kills.join('; ')}; took over after ${median(took)} ms, the last after ${Math.max(...took)} ms\n`,
      );
      expect(await rebuilt.violations()).toEqual([]);
    },
    timeFor(KILLS),
  );

  it(
    `one that is stopped until the other has taken over commits nothing when it is woken, ${STOPS} times (seed ${seed})`,
    async () => {
      const stops: string[] = [];
      for (let round = 0; round < STOPS; round += 1) {
        await ledByOne();
        const written = load.more(60);
        const isLocked = round % 2 === 1;
        // Unlocked, the other one may take over and have nothing to commit: then only the epoch tells.
        if (!isLocked) standby.events.clog();
        const held = await stoppedAt(leader, random.oneOf(isLocked ? LOCKED : UNLOCKED));
        stops.push(shortened(held.sql));
        await takenOver(stage, standby.process);
        await written;
        const since = await stage.leases();
        const { committed, hasTriedAll } = askedBy(leader, since);
        leader.process.resume();
        held.pass();
        await until(hasTriedAll, 'one that was woken and would lead again', GOES_ON_WITHIN_MS);
        expect(committed).toEqual([]);
        expect(epochsOf(await stage.leases())).toEqual(epochsOf(since));
        standby.events.clear();
        expect(await rebuilt.violations()).toEqual([]);
        [leader, standby] = [standby, leader];
      }
      await stage.reached(load.position, GOES_ON_WITHIN_MS);
      expect(await rebuilt.violations()).toEqual([]);
      expect(await effects.violations()).toEqual([]);
      process.stderr.write(
        `two-projectors: stopped before ${stops.join('; ')}; ${rebuilt.count} events, ${effects.count} jobs\n`,
      );
    },
    timeFor(STOPS),
  );
});

const epochsOf = (leases: readonly Lease[]): readonly string[] => leases.map(({ name, epoch }) => `${name} ${epoch}`);

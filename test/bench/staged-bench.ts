import { type Bench, type BenchOptions, type MeasureReport } from './bench.js';
import { environment } from './environment.js';
import { type Measure, type StoreSizes } from './measure.js';
import { profileOf } from './profile.js';
import { interleave } from './rounds.js';
import { Databases } from './servers/databases.js';
import { usageOf } from './usage.js';

/** What the measures of a bench run on: the processes that they share, on one Postgres. */
export interface BenchStage {
  /** Called before every measure. */
  prepare(): Promise<void>;
  /** An event store server that has done nothing yet, on the same events. */
  restart(nodeOptions: readonly string[]): Promise<void>;
  /** Ends every process and the databases. */
  close(): Promise<void>;
}

export interface StageOptions<Sizes> {
  readonly databases: Databases;
  readonly sizes: Sizes;
  readonly stop: AbortSignal;
  readonly say: (what: string) => void;
}

interface Staged<Stage extends BenchStage, Sizes extends StoreSizes> {
  readonly name: string;
  readonly title: string;
  readonly measures: readonly Measure<Stage, Sizes>[];
  sizesOf(options: BenchOptions): Sizes;
  open(options: StageOptions<Sizes>): Stage;
}

/** A bench whose measures share one stage. */
export function stagedBench<Stage extends BenchStage, Sizes extends StoreSizes>(bench: Staged<Stage, Sizes>): Bench {
  const { name, title, measures } = bench;
  return {
    name,
    title,
    measures,
    async run(options, progress, stop) {
      const say = (what: string) => progress.say(what);
      say('启动 Postgres starting Postgres');
      const databases = await Databases.start();
      const before = environment(databases.folder);
      const sizes = bench.sizesOf(options);
      const stage = bench.open({ databases, sizes, stop, say });
      try {
        const wanted = measures.filter((measure) => options.only.length === 0 || options.only.includes(measure.name));
        const work = runAll(wanted, { stage, sizes, options, stop, say });
        work.catch(() => undefined); // when `stop` came first, what it left under way fails as its servers end
        return {
          environment: { ...before, ...databases.settings, events: sizes.large.toLocaleString('en') },
          measures: await Promise.race([work, aborted(stop)]),
        };
      } finally {
        say('收拾 cleaning up');
        await stage.close();
      }
    },
  };
}

interface Run<Stage, Sizes> extends Omit<StageOptions<Sizes>, 'databases'> {
  readonly stage: Stage;
  readonly options: BenchOptions;
}

async function runAll<Stage extends BenchStage, Sizes extends StoreSizes>(
  wanted: readonly Measure<Stage, Sizes>[],
  run: Run<Stage, Sizes>,
): Promise<readonly MeasureReport[]> {
  const reports: MeasureReport[] = [];
  for (const measure of wanted) {
    await run.stage.prepare();
    reports.push(await runOne(measure, run).catch((error: unknown) => notMeasured(measure, error, run.stop)));
  }
  return reports;
}

/** The others are measured all the same, unless the whole run is to stop. */
function notMeasured({ name, title }: Pick<MeasureReport, 'name' | 'title'>, error: unknown, stop: AbortSignal) {
  stop.throwIfAborted();
  const failure = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const rows = [{ what: title, figure: '失败，见下 failed, see below' }];
  return { name, title, samples: {}, rows, notes: [failure], hasFailed: true as const };
}

async function runOne<Stage extends BenchStage, Sizes extends StoreSizes>(
  measure: Measure<Stage, Sizes>,
  { stage, sizes, options, ...run }: Run<Stage, Sizes>,
): Promise<MeasureReport> {
  const { name, title, isCold } = measure;
  const say = (what: string) => run.say(`${name}: ${what}`);
  if (options.profileTo !== undefined) {
    say('分析 profiling');
    const notes = await profileOf(measure, { stage, sizes, folder: options.profileTo });
    return { name, title, samples: {}, rows: [], notes };
  }
  const contenders = await measure.contenders(stage, sizes);
  const rounds = { rounds: measure.rounds(sizes), stop: run.stop, say, ...(isCold && { isCold }) };
  const samples = await interleave(contenders, rounds);
  const notes = measure.watched.map((contender) => usageOf(samples, contender));
  return { name, title, samples, rows: measure.rows(samples, sizes), notes };
}

const aborted = (stop: AbortSignal) =>
  new Promise<never>((_, reject) => {
    const fail = () => reject(stop.reason instanceof Error ? stop.reason : new Error(String(stop.reason)));
    if (stop.aborted) fail();
    stop.addEventListener('abort', fail, { once: true });
  });

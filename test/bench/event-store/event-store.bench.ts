import { type Bench, type BenchOptions, type MeasureReport } from '../bench.js';
import { environment } from '../environment.js';
import { type Progress } from '../progress.js';
import { interleave } from '../rounds.js';
import { usageOf } from '../usage.js';
import { Databases } from './databases.js';
import { type StoreMeasure } from './measure.js';
import { measures } from './measures/all.js';
import { profileOf } from './profile.js';
import { type Sizes, sizesOf } from './sizes.js';
import { Stage } from './stage.js';

/** The embedded event store against Emmett on the same Postgres and against itself without storage. */
export const eventStoreBench: Bench = {
  name: 'event-store',
  title: '内嵌事件库 the embedded event store',
  measures,

  async run(options, progress, stop) {
    const wanted = measures.filter(({ name }) => options.only.length === 0 || options.only.includes(name));
    const sizes = sizesOf(options);
    progress.say('启动 Postgres starting Postgres');
    const databases = await Databases.start();
    const say = (what: string) => progress.say(what);
    const before = environment(databases.folder);
    const stage = new Stage(databases, { stop, say }, sizes.read);
    try {
      const work = runAll(wanted, { stage, sizes, options, progress, stop });
      work.catch(() => undefined); // when `stop` came first, what it left under way fails as its servers end
      return {
        environment: { ...before, ...databases.settings, events: sizes.large.toLocaleString('en') },
        measures: await Promise.race([work, aborted(stop)]),
      };
    } finally {
      progress.say('收拾 cleaning up');
      await stage.close();
    }
  },
};

interface Run {
  readonly stage: Stage;
  readonly sizes: Sizes;
  readonly options: BenchOptions;
  readonly progress: Progress;
  readonly stop: AbortSignal;
}

async function runAll(wanted: readonly StoreMeasure[], run: Run): Promise<readonly MeasureReport[]> {
  await run.stage.fill('large', run.sizes.large);
  const reports: MeasureReport[] = [];
  for (const measure of wanted) reports.push(await runOne(measure, run));
  return reports;
}

async function runOne(measure: StoreMeasure, { stage, sizes, options, progress, stop }: Run): Promise<MeasureReport> {
  const { name, title } = measure;
  const say = (what: string) => progress.say(`${name}: ${what}`);
  say('准备小库 filling the small store');
  await stage.fill('small', sizes.small);
  if (options.profileTo !== undefined) {
    say('分析 profiling');
    return {
      name,
      title,
      samples: {},
      rows: [],
      notes: await profileOf(measure, { stage, sizes, folder: options.profileTo }),
    };
  }
  const contenders = await measure.contenders(stage, sizes);
  const { isCold } = measure;
  const samples = await interleave(contenders, { rounds: measure.rounds(sizes), stop, say, ...(isCold && { isCold }) });
  const notes = measure.watched.map((contender) => usageOf(samples, contender));
  return { name, title, samples, rows: measure.rows(samples, sizes), notes };
}

const aborted = (stop: AbortSignal) =>
  new Promise<never>((_, reject) => {
    const fail = () => reject(stop.reason instanceof Error ? stop.reason : new Error(String(stop.reason)));
    if (stop.aborted) fail();
    stop.addEventListener('abort', fail, { once: true });
  });

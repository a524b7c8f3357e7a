import { type Sample } from '../../bench.js';
import { atMost, figureOf, milliseconds, perSecond, ratioOf, times } from '../../figures.js';
import { paced } from '../../paced.js';
import { type Answering } from '../../servers/server-process.js';
import { targetTable } from '../catching-up.js';
import { type LiveReadSide } from '../live-read-side.js';
import { type ReadSideMeasure } from '../measure.js';
import { type Stage } from '../stage.js';

const COMMANDS_PER_SECOND = 200;
/** A rebuild that has not finished by then never will. */
const LONGEST_S = 600;

export const rebuild: ReadSideMeasure = {
  name: 'rebuild',
  title:
    '每秒 200 条命令时重建目标表视图，读延迟 rebuild of the target-table view with 200 commands/s arriving: read latency',
  watched: ['before', 'during'],
  rounds: ({ rounds }) => rounds,

  async contenders(stage, { seconds: short }) {
    const live = await stage.live();
    const reader = await stage.startReading(live);
    const programs = { ...live.programs, reader };
    const under = (seconds: number) => stage.metered(programs, () => readsUnderLoad(live, reader, { seconds }));
    const meanwhile = () => stage.metered(programs, () => readsDuringRebuild(stage, live, reader), 'rebuild');
    return {
      // Nearly as long as a rebuild: of few reads, the slowest hundredth is a matter of luck.
      before: (isWarmUp) => under(isWarmUp ? short : 5 * short),
      during: (isWarmUp) => (isWarmUp ? under(short) : meanwhile()),
    };
  },

  rows(samples) {
    const ratio = ratioOf(samples, 'p99', ['during', 'before']);
    return [
      {
        what: '重建期间读目标表，p99 ÷ 之前 reads of the table during a rebuild, p99 ÷ before',
        figure: times(ratio),
        must: atMost(ratio, 1.5, ' ×'),
        aim: atMost(ratio, 1.2, ' ×'),
      },
      { what: '　之前 before, p99', figure: milliseconds(figureOf(samples, 'before', 'p99')) },
      { what: '　之前 before, p50', figure: milliseconds(figureOf(samples, 'before', 'p50')) },
      { what: '　期间 during, p99', figure: milliseconds(figureOf(samples, 'during', 'p99')) },
      { what: '　期间 during, p50', figure: milliseconds(figureOf(samples, 'during', 'p50')) },
      { what: '　重建，条/秒 rebuilt, events', figure: perSecond(figureOf(samples, 'during', 'perSecond')) },
    ];
  },
};

interface Duration {
  readonly seconds: number;
  readonly until?: AbortSignal;
}

async function readsUnderLoad(live: LiveReadSide, reader: Answering, duration: Duration): Promise<Sample> {
  await reader.ask('begin');
  await paced({ ...duration, perSecond: COMMANDS_PER_SECOND }, async (due) => {
    await live.commands.sendNext();
    return performance.now() - due;
  });
  return (await reader.ask('end')) as Sample;
}

async function readsDuringRebuild(stage: Stage, live: LiveReadSide, reader: Answering): Promise<Sample> {
  const finished = new AbortController();
  const began = performance.now();
  const rebuilding = stage
    .operate(['rebuild', targetTable.name, '--json', '--grace', '1s'], live)
    .finally(() => finished.abort());
  const [printed, reads] = await Promise.all([
    rebuilding,
    readsUnderLoad(live, reader, { seconds: LONGEST_S, until: finished.signal }),
  ]);
  const seconds = (performance.now() - began) / 1000;
  const { events, outcome } = JSON.parse(printed) as { readonly events: number; readonly outcome: string };
  if (outcome !== 'switched') throw new Error(`the rebuild was not finished: ${printed}`);
  return { ...reads, seconds, perSecond: events / seconds };
}

import { setTimeout as delay } from 'node:timers/promises';
import { type Sample } from '../../bench.js';
import { atMost, figureOf, milliseconds, perSecond, percent, ratioOf, times } from '../../figures.js';
import { paced } from '../../paced.js';
import { median } from '../../statistics.js';
import { type ReadSideMeasure } from '../measure.js';
import { type Stage } from '../stage.js';
import { type LiveReadSide } from '../live-read-side.js';
import { type ReadStore } from '../read-store.js';

const PER_SECOND = 300;
/** Beside the six that there are. */
const MORE = 18;
/** A server process of Postgres tells of its transactions ten seconds after the last at the latest. */
const REST_MS = 12_000;
const IDLE_S = 10;
/** In one of them it may vacuum, which is not ours. */
const IDLE_TIMES = 3;

export const views: ReadSideMeasure = {
  name: 'views',
  title:
    '24 个视图（其中 18 个一无所需）与 6 个相比 24 views, of which 18 want nothing of a batch, against 6: at 300 commands/s, and idle',
  watched: ['many', 'few'],
  rounds: ({ rounds }) => rounds,

  async contenders(stage, { seconds }) {
    const [many, few] = [await stage.readStore(), await stage.readStore()];
    const round = (readStore: ReadStore, more: number) => () =>
      stage.withProjector(readStore, more, (live) => loadedAndIdle(stage, live, seconds));
    return { many: round(many, MORE), few: round(few, 0) };
  },

  rows(samples) {
    const cpu = ratioOf(samples, 'cpu', ['many', 'few']);
    const idle = ratioOf(samples, 'idle', ['many', 'few']);
    const of = (who: string, figure: string) => figureOf(samples, who, figure);
    const p99 = of('many', 'p99');
    return [
      {
        what: '24 个视图 ÷ 6 个：投影进程与 Postgres 的 CPU 24 views ÷ 6: CPU of projector and Postgres at 300 commands/s',
        figure: times(cpu),
        must: atMost(cpu, 1.3, ' ×'),
        aim: atMost(cpu, 1.1, ' ×'),
      },
      { what: '　24 个 24 views', figure: percent(of('many', 'cpu')) },
      { what: '　6 个 6 views', figure: percent(of('few', 'cpu')) },
      {
        what: '　空闲时每秒事务数，24 个 ÷ 6 个 idle transactions a second, 24 views ÷ 6',
        figure: times(idle),
        must: atMost(idle, 1.5, ' ×'),
        aim: atMost(idle, 1.1, ' ×'),
      },
      { what: '　24 个 24 views', figure: perSecond(of('many', 'idle')) },
      { what: '　6 个 6 views', figure: perSecond(of('few', 'idle')) },
      {
        what: '　追加到可见，24 个视图，p99 append → row visible with 24 views, p99',
        figure: milliseconds(p99),
        must: atMost(p99, 150, ' ms'),
        aim: atMost(p99, 60, ' ms'),
      },
      { what: '　6 个视图，p99 with 6 views, p99', figure: milliseconds(of('few', 'p99')) },
    ];
  },
};

async function loadedAndIdle(stage: Stage, live: LiveReadSide, seconds: number): Promise<Sample> {
  live.commands.make(PER_SECOND * seconds);
  const loaded = await stage.metered(live.programs, () =>
    paced({ perSecond: PER_SECOND, seconds }, async (due) => {
      await live.sendAndSee();
      return performance.now() - due;
    }),
  );
  await delay(REST_MS);
  const idle: number[] = [];
  while (idle.length < IDLE_TIMES) {
    const before = await live.transactions();
    await delay(IDLE_S * 1000);
    idle.push(((await live.transactions()) - before) / IDLE_S);
  }
  const cpu = (loaded['cpu:projector'] ?? NaN) + (loaded['cpu:postgres'] ?? NaN);
  return { ...loaded, cpu, idle: median(idle) };
}

import { setTimeout as delay } from 'node:timers/promises';
import { checkpointOf } from '#platform/read-store';
import { type Sample } from '../../bench.js';
import { atMost, figureOf, megabytes, perSecond } from '../../figures.js';
import { memoryOf } from '../../proc.js';
import { targetTable } from '../catching-up.js';
import { type ReadSideMeasure } from '../measure.js';
import { type ReadStore } from '../read-store.js';

const LOOK_EVERY_MS = 200;

export const memory: ReadSideMeasure = {
  name: 'memory',
  title: '整个投影进程追大库时的内存 memory of the whole projector while it catches up on a large backlog',
  watched: ['ours'],
  rounds: () => 1,
  isCold: true,

  async contenders(stage, { large, memorySeconds }) {
    const store = await stage.store('large');
    return {
      ours: () =>
        stage.withReadStore(async (readStore) => {
          const projector = await stage.startProjector(store, readStore);
          const fresh = memoryOf(projector.pid);
          try {
            const sample = await stage.metered({ server: store.server, projector }, () =>
              catchUpFor(readStore, large, memorySeconds),
            );
            return { ...sample, peakMb: memoryOf(projector.pid).peakMb, freshMb: fresh.residentMb };
          } finally {
            await projector.stop();
          }
        }),
    };
  },

  rows(samples, { large }) {
    const peak = figureOf(samples, 'ours', 'peakMb');
    return [
      {
        what: `投影进程追 ${large.toLocaleString('en')} 条时的内存峰值 peak memory of the projector on a backlog`,
        figure: megabytes(peak),
        must: atMost(peak, 400, ' MB'),
        aim: atMost(peak, 250, ' MB'),
      },
      { what: '　刚启动 just started', figure: megabytes(figureOf(samples, 'ours', 'freshMb')) },
      { what: '　其中目标表视图 its target-table view', figure: perSecond(figureOf(samples, 'ours', 'perSecond')) },
    ];
  },
};

/** Until the target table has it all, or for so long. */
async function catchUpFor({ dataSource }: ReadStore, events: number, seconds: number): Promise<Sample> {
  const { name: projection, version } = targetTable;
  const began = performance.now();
  let reached = 0;
  while (reached < events && performance.now() - began < seconds * 1000) {
    await delay(LOOK_EVERY_MS);
    reached = Number((await checkpointOf(dataSource, { projection, version })) ?? 0);
  }
  return { perSecond: (reached * 1000) / (performance.now() - began) };
}

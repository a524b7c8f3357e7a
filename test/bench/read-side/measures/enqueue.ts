import { atLeast, figureOf, perSecond, ratioOf, times } from '../../figures.js';
import { addJobs, relayJobs } from '../enqueueing.js';
import { type ReadSideMeasure } from '../measure.js';

export const enqueue: ReadSideMeasure = {
  name: 'enqueue',
  title: '经发件箱入队，与直接 addBulk 相比 jobs through the outbox into the queue, against plain addBulk',
  watched: ['outbox', 'addBulk'],
  rounds: ({ rounds }) => rounds,

  contenders: (stage, { jobs }) =>
    Promise.resolve({
      outbox: () => stage.withReadStore((readStore) => stage.metered({}, () => relayJobs(readStore, jobs))),
      addBulk: () => stage.withReadStore((readStore) => stage.metered({}, () => addJobs(readStore, jobs))),
    }),

  rows(samples) {
    const rate = (who: string) => perSecond(figureOf(samples, who, 'perSecond'));
    const ratio = ratioOf(samples, 'perSecond', ['outbox', 'addBulk']);
    return [
      { what: '经发件箱入队，作业/秒 through the outbox, jobs', figure: rate('outbox') },
      {
        what: '　÷ 直接 addBulk plain addBulk',
        figure: times(ratio),
        must: atLeast(ratio, 0.8, ' ×'),
        aim: atLeast(ratio, 1, ' ×'),
      },
      { what: '　直接 addBulk plain addBulk', figure: rate('addBulk') },
    ];
  },
};

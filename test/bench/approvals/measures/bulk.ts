import { atMost, figureOf, milliseconds } from '../../figures.js';
import { InboxReading } from '../inbox-reading.js';
import { type ApprovalsMeasure } from '../measure.js';

export const bulk: ApprovalsMeasure = {
  name: 'bulk',
  title: '批量同意：待办中的一页，一次请求 bulk agreement: a page of what waits, in one request',
  watched: ['ours'],
  rounds: ({ rounds }) => rounds,

  async contenders(stage, { inBulk }) {
    const { organisation, cookies } = await stage.county();
    let turn = 0;
    return {
      ours: () =>
        stage.metered(async () => {
          const reading = new InboxReading(await stage.api(), cookies);
          const personId = organisation.sectionMember((turn += 1));
          const page = await reading.page(personId, { limit: inBulk });
          const took = await reading.agree(personId, page);
          reading.close();
          await stage.caughtUp();
          return { took, tasks: page.items.length };
        }),
    };
  },

  rows(samples) {
    const took = figureOf(samples, 'ours', 'took');
    const tasks = figureOf(samples, 'ours', 'tasks').min;
    return [
      {
        what: `批量同意 ${tasks} 项 bulk signing of so many`,
        figure: milliseconds(took),
        must: atMost(took, 3000, ' ms'),
        aim: atMost(took, 1000, ' ms'),
      },
    ];
  },
};

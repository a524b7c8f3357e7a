import { atMost, figureOf, milliseconds } from '../../figures.js';
import { percentile } from '../../statistics.js';
import { InboxReading } from '../inbox-reading.js';
import { type ApprovalsMeasure } from '../measure.js';

const AT_ONCE = 2;
const PAGE = 50;

export const inbox: ApprovalsMeasure = {
  name: 'inbox',
  title: '待办的一页，所有人依次打开，各翻一页 a page of what waits: everybody’s first and second, in turn',
  watched: ['ours'],
  rounds: ({ rounds }) => rounds,

  async contenders(stage, { pages }) {
    const { organisation, cookies } = await stage.county();
    const { members } = organisation;
    let turn = 0;
    return {
      ours: () =>
        stage.metered(async () => {
          const reading = new InboxReading(await stage.api(), cookies, AT_ONCE);
          const took: number[] = [];
          const reader = async () => {
            while (took.length < pages) {
              const { personId } = members[(turn += 1) % members.length] ?? { personId: '' };
              const first = await reading.page(personId, { limit: PAGE });
              took.push(first.ms);
              if (first.next === undefined) continue;
              took.push((await reading.page(personId, { limit: PAGE, after: first.next })).ms);
            }
          };
          await Promise.all(Array.from({ length: AT_ONCE }, reader));
          reading.close();
          return { p50: percentile(took, 0.5), p99: percentile(took, 0.99) };
        }),
    };
  },

  rows(samples, { large }) {
    const p99 = figureOf(samples, 'ours', 'p99');
    return [
      {
        what: `待办一页，共 ${large.toLocaleString('en')} 项待办，p99 a page of the inbox, open tasks in all`,
        figure: milliseconds(p99),
        must: atMost(p99, 60, ' ms'),
        aim: atMost(p99, 25, ' ms'),
      },
      { what: '　p50', figure: milliseconds(figureOf(samples, 'ours', 'p50')) },
    ];
  },
};

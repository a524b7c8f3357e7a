import { atMost, figureOf, milliseconds } from '../../figures.js';
import { paced } from '../../paced.js';
import { type UploadMeasure } from '../measure.js';
import { tableOf } from '../table.js';

/** Rather more than those who look at a county's lists at one moment. */
const LOOKS_PER_SECOND = 20;
const AT_MOST_S = 600;

export const drop: UploadMeasure = {
  name: 'drop',
  title:
    '上传大表，从投放到疑点，其间健康检查和列表 a large table from its drop to its findings; health and a list meanwhile',
  watched: ['ours'],
  rounds: ({ rounds }) => rounds,

  async contenders(stage, { large, small }) {
    const client = await stage.client();
    const ours = (rows: number) => {
      const table = tableOf(rows);
      return () =>
        stage.metered(async () => {
          const over = new AbortController();
          const pace = { perSecond: LOOKS_PER_SECOND, seconds: AT_MOST_S, until: over.signal };
          const looks = Promise.all([paced(pace, (due) => client.ready(due)), paced(pace, (due) => client.list(due))]);
          const findings = await client.drop(table).finally(() => over.abort());
          const [ready, list] = await looks;
          return { findings, ready: ready['p99'] ?? NaN, list: list['p99'] ?? NaN };
        });
    };
    return { ours: ours(large), small: ours(small) };
  },

  rows(samples, { large, small }) {
    const of = (contender: string, figure: string) => figureOf(samples, contender, figure);
    const [findings, ready, list] = [of('ours', 'findings'), of('ours', 'ready'), of('ours', 'list')];
    return [
      {
        what: `${large.toLocaleString('en')} 行，从投放到疑点 rows, from drop to findings`,
        figure: milliseconds(findings),
        must: atMost(findings, 5000, ' ms'),
      },
      { what: '　其间 /health/ready meanwhile, p99', figure: milliseconds(ready), must: atMost(ready, 50, ' ms') },
      { what: '　其间列表 a list meanwhile, p99', figure: milliseconds(list), must: atMost(list, 50, ' ms') },
      { what: `${small} 行 rows, from drop to findings`, figure: milliseconds(of('small', 'findings')) },
    ];
  },
};

import { atMost, figureOf, milliseconds } from '../../figures.js';
import { type IntakeMeasure } from '../measure.js';
import { rowsOf, workbookOf } from '../table.js';

export const drop: IntakeMeasure = {
  name: 'drop',
  title: '一个工作簿，从投放到疑点 a workbook from its drop to its findings',
  watched: ['ours'],
  rounds: ({ rounds }) => rounds,

  async contenders(stage, { large, small }) {
    const client = await stage.client();
    const ours = async (rows: number) => {
      const file = await workbookOf(rowsOf(rows));
      return () => stage.metered(async () => ({ findings: await client.drop(file, 'table.xlsx') }));
    };
    return { ours: await ours(large), small: await ours(small) };
  },

  rows(samples, { large, small }) {
    const ours = figureOf(samples, 'ours', 'findings');
    return [
      {
        what: `${large.toLocaleString('en')} 行的工作簿，从投放到疑点 rows of one workbook, from drop to findings`,
        figure: milliseconds(ours),
        must: atMost(ours, 15_000, ' ms'),
      },
      { what: `${small} 行 rows`, figure: milliseconds(figureOf(samples, 'small', 'findings')) },
    ];
  },
};

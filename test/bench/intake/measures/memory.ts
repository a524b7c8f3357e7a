import { atMost, figureOf, megabytes } from '../../figures.js';
import { childrenOf, forgetPeak, memoryOf } from '../../proc.js';
import { type IntakeMeasure } from '../measure.js';
import { rowsOf, workbookOf } from '../table.js';

const WARM_UP = 100; // rows: the child is there, and the API has had an upload

export const memory: IntakeMeasure = {
  name: 'memory',
  title: '读一张大工作表时的内存 memory while a large sheet is read',
  watched: [],
  isCold: true,
  rounds: ({ rounds }) => rounds,

  async contenders(stage, { sheet }) {
    const client = await stage.client();
    const api = await stage.apiPid();
    const [file, warmUp] = [await workbookOf(rowsOf(sheet)), await workbookOf(rowsOf(WARM_UP))];
    return {
      ours: async () => {
        await client.drop(warmUp, 'small.xlsx');
        const [child = NaN] = childrenOf(api);
        const idle = memoryOf(api).residentMb;
        for (const pid of [api, child]) forgetPeak(pid);
        await client.drop(file, 'table.xlsx');
        return { child: memoryOf(child).peakMb, api: memoryOf(api).peakMb - idle };
      },
    };
  },

  rows(samples, { sheet }) {
    const [child, api] = [figureOf(samples, 'ours', 'child'), figureOf(samples, 'ours', 'api')];
    return [
      {
        what: `${sheet.toLocaleString('en')} 行的工作表，读取进程 rows of one sheet, the process that reads`,
        figure: megabytes(child),
        must: atMost(child, 500, ' MB'),
        aim: atMost(child, 250, ' MB'),
      },
      { what: '　API 比空闲时多 the API over idle', figure: megabytes(api), must: atMost(api, 60, ' MB') },
    ];
  },
};

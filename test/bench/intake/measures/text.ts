import { createReadStream, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { readTable } from '#contexts/intake';
import { atLeast, perSecond, figureOf, ratioOf, times } from '../../figures.js';
import { type IntakeMeasure } from '../measure.js';
import { rowsOf, textOf } from '../table.js';

/** What Node has for reading a file line by line, and each line cut into cells. */
async function plainRows(file: string): Promise<number> {
  let cells = 0;
  for await (const line of createInterface({ input: createReadStream(file) })) cells += line.split('\t').length;
  return cells;
}

export const text: IntakeMeasure = {
  name: 'text',
  title: '读文本表，与逐行读取相比 a text table, against a plain line reader',
  watched: ['ours'],
  rounds: ({ rounds }) => rounds,

  contenders(stage, { large }) {
    const file = join(stage.folder, 'table.tsv');
    writeFileSync(file, textOf(rowsOf(large)));
    const of = (read: () => unknown) => () =>
      stage.metered(async () => {
        const before = process.cpuUsage();
        await read();
        const { user, system } = process.cpuUsage(before);
        return { perSecond: (large * 1e6) / (user + system) };
      });
    return Promise.resolve({ ours: of(() => readTable(readFileSync(file))), plain: of(() => plainRows(file)) });
  },

  rows(samples) {
    const ratio = ratioOf(samples, 'perSecond', ['ours', 'plain']);
    return [
      {
        what: '文本表，每秒 CPU 时间 a text table: rows in a second of CPU time',
        figure: perSecond(figureOf(samples, 'ours', 'perSecond')),
      },
      { what: '　只逐行读取 a plain line reader', figure: perSecond(figureOf(samples, 'plain', 'perSecond')) },
      { what: '　我们 ÷ 逐行读取 ours ÷ plain', figure: times(ratio), must: atLeast(ratio, 0.1, ' ×') },
    ];
  },
};

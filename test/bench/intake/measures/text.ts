import { readTable } from '#contexts/intake';
import { atLeast, perSecond, figureOf, ratioOf, times } from '../../figures.js';
import { type IntakeMeasure } from '../measure.js';
import { rowsOf, textOf } from '../table.js';

/** What nobody can be faster than: the same file, decoded and cut into lines and cells. */
function plainRows(bytes: Uint8Array): number {
  const lines = new TextDecoder('utf-8', { fatal: true }).decode(bytes).split('\n');
  return lines.map((line) => line.split('\t')).length;
}

export const text: IntakeMeasure = {
  name: 'text',
  title: '读文本表，与只分行的读取相比 a text table, against a plain line reader',
  watched: ['ours'],
  rounds: ({ rounds }) => rounds,

  contenders(stage, { large }) {
    const file = textOf(rowsOf(large));
    const of = (read: (bytes: Uint8Array) => unknown) => () =>
      stage.metered(() => {
        const began = performance.now();
        read(file);
        return Promise.resolve({ perSecond: (large * 1000) / (performance.now() - began) });
      });
    return Promise.resolve({ ours: of(readTable), plain: of(plainRows) });
  },

  rows(samples) {
    const ratio = ratioOf(samples, 'perSecond', ['ours', 'plain']);
    return [
      {
        what: '文本表，一个核 a text table, one core: rows',
        figure: perSecond(figureOf(samples, 'ours', 'perSecond')),
      },
      { what: '　只分行 a plain line reader: rows', figure: perSecond(figureOf(samples, 'plain', 'perSecond')) },
      { what: '　我们 ÷ 只分行 ours ÷ plain', figure: times(ratio), must: atLeast(ratio, 0.1, ' ×') },
    ];
  },
};

import { describe, expect, it } from '@jest/globals';
import { type Measure, type StoreSizes } from './measure.js';
import { Progress } from './progress.js';
import { printReport } from './report.js';
import { type BenchStage, stagedBench } from './staged-bench.js';

class Quiet extends Progress {
  override say(): void {
    return undefined;
  }
}

describe('a bench whose measures share a stage', () => {
  const measure = (name: string, round: () => number): Measure<BenchStage, StoreSizes> => ({
    ...{ name, title: `title of ${name}`, watched: [] },
    rounds: () => 1,
    contenders: () => Promise.resolve({ ours: () => Promise.resolve({ perSecond: round() }) }),
    rows: ({ ours }) => [{ what: name, figure: String(ours?.[0]?.['perSecond']) }],
  });
  const bench = stagedBench<BenchStage, StoreSizes>({
    name: 'of-two',
    title: 'two measures',
    measures: [
      measure('first', () => {
        throw new Error('not today');
      }),
      measure('second', () => 42),
    ],
    sizesOf: () => ({ large: 2, small: 1 }),
    open: ({ databases }) => ({
      prepare: () => Promise.resolve(),
      restart: () => Promise.resolve(),
      close: () => databases.close(),
    }),
  });
  const options = { quick: true, only: [] };

  it('tells which measure failed, and with what, and measures the others', async () => {
    const report = await bench.run(options, new Quiet(), new AbortController().signal);
    expect(report.measures.map(({ hasFailed, samples }) => ({ hasFailed, samples }))).toEqual([
      { hasFailed: true, samples: {} },
      { samples: { ours: [{ perSecond: 42 }] } },
    ]);
    expect(printReport(report)).toMatch(/title of first +失败，见下 failed, see below[^]*second +42[^]*not today/);
  });
});

import { describe, expect, it } from '@jest/globals';
import { type Charted } from './charted.js';
import { optionOf } from './option-of.js';

const charted: Charted = {
  title: '各等次个数',
  of: '等次',
  categories: ['优', '良'],
  series: [{ name: '个数', kind: 'bar', values: [3, 1], colours: ['#389e0d', '#1d5fbf'] }],
};

const shown = (option: unknown): unknown => JSON.parse(JSON.stringify(option)) as unknown;

describe('what a picture of numbers is drawn from', () => {
  it('draws its tooltip instead of writing HTML, which the policy of the page would leave without styles', () => {
    expect(shown(optionOf(charted))).toMatchObject({ tooltip: { renderMode: 'richText' } });
  });

  it('gives each category its own colour where it has one', () => {
    expect(shown(optionOf(charted))).toMatchObject({
      series: [{ data: [{ value: 3, itemStyle: { color: '#389e0d' } }, { value: 1 }] }],
    });
  });

  it('counts in whole numbers where all are whole', () => {
    const shares = { ...charted, series: [{ name: '率', kind: 'bar', values: [0.5, null] }] } as const;
    expect(shown(optionOf(charted))).toMatchObject({ yAxis: { minInterval: 1 } });
    expect(shown(optionOf(shares))).toMatchObject({ yAxis: { minInterval: 0 }, series: [{ data: [0.5, null] }] });
  });

  it('sets the first category on top where they stand below one another', () => {
    expect(shown(optionOf({ ...charted, horizontal: true }))).toMatchObject({
      yAxis: { type: 'category', inverse: true },
      xAxis: { type: 'value' },
    });
  });

  it('writes no numbers into stacked bars', () => {
    const stacked = [{ name: '草稿', kind: 'bar', values: [1, 2], stack: 'all' }] as const;
    expect(shown(optionOf({ ...charted, series: stacked }))).toMatchObject({ series: [{ label: { show: false } }] });
  });
});

import { type Content } from '#contexts/targets/pure';
import { emptyCells, type Cells, type Draft, type Row } from './draft.js';

export const row = (key: string, cells: Partial<Cells> = {}): Row => ({ key, cells: { ...emptyCells, ...cells } });

export const draft = (...rows: readonly Row[]): Draft => ({
  head: { name: '人才工作经费', budget: '480000.00', annualGoal: '引进人才' },
  rows,
});

export const output: Partial<Cells> = {
  ...{ level1: '产出指标', level2: '数量指标', level3: '引进人才数量', operator: '≥', value: '20', unit: '人' },
  ...{ weight: '50', direction: '正向指标' },
};

const id = (n: number): string => `00000000-0000-4000-8000-00000000000${n}`;
export const ids = [id(1), id(2), id(3)] as const;

export const content = (...indicators: readonly Partial<Content['indicators'][number]>[]): Content => ({
  ...{ name: '人才工作经费', budget: '480000.00', annualGoal: '引进人才' },
  indicators: indicators.map((indicator, at) => ({ indicatorId: id(at + 1), ...indicator })),
});

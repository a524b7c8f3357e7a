import { type EChartsCoreOption } from 'echarts/core';
import { type Charted, colourOf, readAs, type Series } from './charted.js';

const MOST_TEXT_PX = 160;

/** What ECharts is to draw. Its tooltip is drawn too: as HTML it would bring styles that the page's policy drops. */
export function optionOf(charted: Charted): EChartsCoreOption {
  const { categories, series, horizontal = false, max } = charted;
  const named = {
    ...{ type: 'category', data: [...categories], inverse: horizontal, axisTick: { show: false } },
    axisLabel: { color: INK, hideOverlap: true, width: MOST_TEXT_PX, overflow: horizontal ? 'truncate' : 'none' },
  };
  const measured = {
    ...{ type: 'value', minInterval: wholeOnly(series) ? 1 : 0, ...(max === undefined ? {} : { max }) },
    axisLabel: { color: INK, formatter: (value: number) => readAs(charted, value) },
  };
  return {
    animation: false,
    grid: { left: 8, right: 24, top: 24, bottom: 8, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    tooltip: {
      ...{ trigger: 'axis', renderMode: 'richText', confine: true, axisPointer: { type: 'shadow' } },
      valueFormatter: (value: number | null) => readAs(charted, value),
    },
    [horizontal ? 'yAxis' : 'xAxis']: named,
    [horizontal ? 'xAxis' : 'yAxis']: measured,
    series: series.map((each, at) => drawn(charted, each, at)),
  };
}

const INK = '#1f2329';

function drawn(charted: Charted, series: Series, at: number) {
  const { name, kind, values, colours, stack } = series;
  return {
    ...{ name, type: kind, barMaxWidth: 36, ...(stack === undefined ? {} : { stack }) },
    itemStyle: { color: colourOf(series, at) },
    label: {
      // Where bars stand upon one another, or there are many, their numbers would cover one another.
      show: stack === undefined && charted.categories.length <= 12,
      ...{ position: charted.horizontal === true ? 'right' : 'top', color: INK },
      formatter: ({ value }: { readonly value: number | null }) => readAs(charted, value),
    },
    data: values.map((value, place) => {
      const color = colours?.[place];
      return color === undefined ? value : { value, itemStyle: { color } };
    }),
  };
}

const wholeOnly = (series: readonly Series[]): boolean =>
  series.every(({ values }) => values.every((value) => value === null || Number.isInteger(value)));

import { BarChart } from 'echarts/charts';
import { GridComponent, TooltipComponent } from 'echarts/components';
import { type EChartsCoreOption, init, use as bring } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { type JSX, useEffect, useRef } from 'react';

bring([BarChart, GridComponent, TooltipComponent, CanvasRenderer]);

/** What ECharts draws, what it is called, and how high it is in pixels. */
interface Drawn {
  readonly option: EChartsCoreOption;
  readonly title: string;
  readonly height: number;
}

/** The picture alone. Its file is the only one that brings ECharts, and comes when there is something to draw. */
export default function Drawing({ option, title, height }: Drawn): JSX.Element {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!place.current) return;
    const chart = init(place.current);
    chart.setOption(option);
    const sized = new ResizeObserver(() => chart.resize());
    sized.observe(place.current);
    return () => {
      sized.disconnect();
      chart.dispose();
    };
  }, [option]);
  return <div ref={place} role="img" aria-label={title} style={{ height }} />;
}

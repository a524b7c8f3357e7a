import { BarChart, LineChart } from 'echarts/charts';
import { GridComponent, TooltipComponent } from 'echarts/components';
import { init, use as bring } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { type JSX, useEffect, useRef } from 'react';
import { type Charted } from './charted.js';
import { optionOf } from './option-of.js';

bring([BarChart, LineChart, GridComponent, TooltipComponent, CanvasRenderer]);

const HEIGHT_PX = 280;

/** The picture alone. Its file is the only one that brings ECharts, and comes when there is something to draw. */
export default function Drawing({ charted }: { readonly charted: Charted }): JSX.Element {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!place.current) return;
    const chart = init(place.current);
    chart.setOption(optionOf(charted));
    const sized = new ResizeObserver(() => chart.resize());
    sized.observe(place.current);
    return () => {
      sized.disconnect();
      chart.dispose();
    };
  }, [charted]);
  return <div ref={place} role="img" aria-label={charted.title} style={{ height: charted.height ?? HEIGHT_PX }} />;
}

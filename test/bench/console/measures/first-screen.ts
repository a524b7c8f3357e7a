import { type Page } from 'playwright-core';
import { atMost, figureOf, milliseconds } from '../../figures.js';
import { AUDITOR } from '../county.js';
import { type ConsoleMeasure } from '../measure.js';

/** When, from the beginning of the navigation, the desk was drawn with its numbers: looked at by the page itself, frame by frame. */
const WATCH = `(() => {
  const busy = '.ant-spin-spinning, .ant-skeleton-active, .ant-card-loading';
  const look = () => document.querySelector('[role=main] h1') && !document.querySelector(busy)
    ? (window.shownAt = performance.now())
    : requestAnimationFrame(look);
  requestAnimationFrame(look);
})()`;

async function shown(page: Page): Promise<number> {
  await page.goto('/');
  await page.locator('[role=main] h1').waitFor();
  for (;;) {
    const at = await page.evaluate<number | null>('window.shownAt ?? null');
    if (at !== null) return at;
  }
}

export const firstScreen: ConsoleMeasure = {
  name: 'first-screen',
  title: '第一屏：从打开地址到工作台显示 the first screen: from the address to the desk',
  watched: ['ours'],
  rounds: ({ rounds }) => rounds,

  async contenders(stage) {
    await stage.county();
    const ours = () =>
      stage.metered(async () => {
        const context = await stage.visit(AUDITOR);
        const page = await context.newPage();
        await page.addInitScript(WATCH);
        const cold = await shown(page);
        const warm = await shown(page);
        await context.close();
        return { cold, warm };
      });
    return { ours };
  },

  rows(samples) {
    const [cold, warm] = [figureOf(samples, 'ours', 'cold'), figureOf(samples, 'ours', 'warm')];
    return [
      {
        what: '第一屏，浏览器里什么也没有 first screen, cold: nothing is kept in the browser',
        figure: milliseconds(cold),
        must: atMost(cold, 1200, ' ms'),
      },
      { what: '　再次打开 warm: opened again', figure: milliseconds(warm), must: atMost(warm, 400, ' ms') },
    ];
  },
};

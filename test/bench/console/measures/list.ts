import { z } from 'zod';
import { atMost, figureOf, milliseconds } from '../../figures.js';
import { AUDITOR } from '../county.js';
import { type ConsoleMeasure } from '../measure.js';

/** Goes to the list as a link does; the page itself looks, frame by frame, when the first rows are drawn and when all have a place. */
const lookAt = (targets: number): string => `new Promise((resolve) => {
  performance.clearResourceTimings();
  performance.setResourceTimingBufferSize(10000);
  let first;
  const look = () => {
    if (first === undefined && document.querySelector('.long-table tbody a')) first = performance.now();
    if (!document.querySelector('table[aria-rowcount="${targets + 2}"]')) return requestAnimationFrame(look);
    const answered = performance.getEntriesByType('resource')
      .filter(({ name }) => /\\/api\\/v1\\/targets\\?/.test(name)).map(({ responseEnd }) => responseEnd);
    resolve({ first: first - Math.min(...answered), all: performance.now() - Math.max(...answered) });
  };
  history.pushState(null, '', '/targets');
  dispatchEvent(new PopStateEvent('popstate'));
  requestAnimationFrame(look);
})`;
const looked = z.object({ first: z.number(), all: z.number() });

export const list: ConsoleMeasure = {
  name: 'list',
  title: '目标列表：从答复到显示 the list of targets: from the answer to what is shown',
  watched: ['ours'],
  rounds: ({ rounds }) => rounds,

  async contenders(stage, { large }) {
    await stage.county();
    const ours = () =>
      stage.metered(async () => {
        const context = await stage.visit(AUDITOR);
        const page = await context.newPage();
        await page.goto('/');
        await page.locator('[role=main] h1').waitFor();
        const found = looked.parse(await page.evaluate(lookAt(large)));
        await context.close();
        return found;
      });
    return { ours };
  },

  rows(samples, { large }) {
    const [first, all] = [figureOf(samples, 'ours', 'first'), figureOf(samples, 'ours', 'all')];
    return [
      {
        what: `${large.toLocaleString('en')} 个目标，从第一页答复到显示 targets, from the first answer to its rows`,
        figure: milliseconds(first),
        must: atMost(first, 500, ' ms'),
      },
      {
        what: '　从最后一页答复到全部就位 from the last answer to all in their places',
        figure: milliseconds(all),
        must: atMost(all, 500, ' ms'),
      },
    ];
  },
};

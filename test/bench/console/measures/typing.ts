import { type Page } from 'playwright-core';
import { z } from 'zod';
import { atMost, figureOf, milliseconds } from '../../figures.js';
import { median } from '../../statistics.js';
import { type ConsoleMeasure } from '../measure.js';

/** From each key that is pressed to the frame that shows another sum, noted by the page itself. */
const WATCH = `(() => {
  window.took = [];
  const sum = document.querySelector('output');
  let pressedAt;
  addEventListener('keydown', (event) => { if (/\\d/.test(event.key)) pressedAt = event.timeStamp; }, { capture: true });
  new MutationObserver(() => requestAnimationFrame(() => {
    if (pressedAt !== undefined) took.push(performance.now() - pressedAt);
    pressedAt = undefined;
  })).observe(sum, { characterData: true, childList: true, subtree: true });
})()`;

/** Each digit is another weight, and so another sum. */
async function typed(page: Page, keys: number): Promise<number> {
  await page.locator('[role=gridcell][data-row="0"][data-column="6"]').click();
  await page.evaluate(WATCH);
  for (let n = 0; n < keys; n += 1) {
    await page.keyboard.press(String((n % 9) + 1));
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowUp');
  }
  const took = z.array(z.number()).parse(await page.evaluate('took'));
  if (took.length < keys / 2) throw new Error(`of ${keys} keys ${took.length} showed another sum`);
  return median(took);
}

export const typing: ConsoleMeasure = {
  name: 'typing',
  title: '在表格里输入：从按键到合计 typing in the grid: from the key to the sum',
  watched: ['ours'],
  rounds: ({ rounds }) => rounds,

  async contenders(stage, { keys }) {
    const { organisation, drafts } = await stage.county();
    const [draft] = drafts;
    if (!draft) throw new Error('a county without targets');
    const { targetId, unit } = draft.data;
    const ours = () =>
      stage.metered(async () => {
        const context = await stage.visit(organisation.drafterOf(unit));
        const page = await context.newPage();
        await page.goto(`/targets/${targetId}/edit`);
        const key = await typed(page, keys);
        await context.close();
        return { key };
      });
    return { ours };
  },

  rows(samples) {
    const key = figureOf(samples, 'ours', 'key');
    return [{ what: '从按键到合计 from the key to the sum', figure: milliseconds(key), must: atMost(key, 50, ' ms') }];
  },
};

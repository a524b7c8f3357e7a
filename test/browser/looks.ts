import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { type Page } from 'playwright-core';

const axeFile = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
let axe: Promise<string> | undefined;

/** What wider than the window asks to be moved sideways: the page, or something in it. */
const SIDEWAYS = `[document.documentElement, ...document.querySelectorAll('body *')]
  .filter((e) => e.scrollWidth > e.clientWidth + 1 && e.clientWidth > 0)
  .filter((e) => e === document.documentElement || ['auto', 'scroll'].includes(getComputedStyle(e).overflowX))
  .map((e) => 'sideways: ' + e.tagName.toLowerCase() + '.' + e.className + ' ' + e.scrollWidth + ' > ' + e.clientWidth)`;

/** Each kind of element there is: what it is, how it is shown, and which attributes say what it is for. */
const KINDS = `[...new Set([...document.querySelectorAll('body *')].map((e) =>
  [e.tagName, typeof e.className === 'string' ? e.className : '', ...e.getAttributeNames().filter((n) => n !== 'class').sort()].join(' ')))]`;

const AXE = `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations
  .filter(({ impact }) => impact === 'serious' || impact === 'critical')
  .flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ html, failureSummary }) =>
    'axe ' + id + ': ' + html.slice(0, 200) + ' ' + failureSummary.replace(/\\s+/g, ' ').slice(0, 200))))`;

export const sidewaysOn = (page: Page): Promise<readonly string[]> => page.evaluate<readonly string[]>(SIDEWAYS);

export const kindsOn = (page: Page): Promise<readonly string[]> => page.evaluate<readonly string[]>(KINDS);

/** What axe finds serious or critical on this screen. */
export async function axeOn(page: Page): Promise<readonly string[]> {
  axe ??= readFile(axeFile, 'utf8');
  if (!(await page.evaluate<boolean>(`'axe' in window`))) await page.evaluate(await axe);
  return page.evaluate<readonly string[]>(AXE);
}

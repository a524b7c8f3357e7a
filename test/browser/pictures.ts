// `npm run pictures -- [FOLDER]`: starts the product with its demo year and takes a picture of each screen in both sizes and both languages,
// and of each paper form as it is printed; the few that the README and docs show are written into docs/pictures, small.
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Browser, type Page } from 'playwright-core';
import { freePlace, leave, StartedInstance } from '../started-instance.js';
import { openBrowser } from './open-browser.js';
import { type DemoPerson } from './product.js';
import { makeSamples, pathsOf, routePaths } from './screens.js';
import { LARGE, SMALL, Visitor } from './visitor.js';

/** Who is at home there, by the first part of the path. */
const at: Readonly<Record<string, DemoPerson>> = {
  ...{
    '': 'unit-head',
    inbox: 'unit-head',
    targets: 'unit-drafter',
    imports: 'unit-drafter',
    assessments: 'unit-drafter',
  },
  ...{ scores: 'auditor', organisation: 'administrator', rules: 'performance-section', operations: 'operator' },
};
/** What docs/pictures has, by route and the number of its sample. */
const kept: Readonly<Record<string, string>> = {
  ...{ '/ 0': 'desk', '/targets/:targetId 2': 'target', '/targets/:targetId/edit 1': 'grid' },
};
const KEPT_IN = 'docs/pictures';
const A4 = { width: 1123, height: 794 };

const folder = resolve(process.argv[2] ?? (await mkdtemp(join(tmpdir(), 'jixiao-pictures-'))));
await mkdir(folder, { recursive: true });
const place = await freePlace();
const product = await StartedInstance.launch(place);
Reflect.set(globalThis, 'startedProduct', product);
const browser = await openBrowser();
try {
  await product.ready();
  await takeAll(browser);
} finally {
  await browser.close();
  await product.stop();
  await leave(place);
}

async function takeAll(browser: Browser): Promise<void> {
  const samples = await makeSamples();
  const routes = (await routePaths()).map((route) => ({ route, paths: pathsOf(route, samples) }));
  for (const language of ['zh', 'en'] as const)
    for (const size of [SMALL, LARGE]) for (const each of routes) await take(browser, { ...each, language, size });
}

interface Wanted {
  readonly route: string;
  readonly paths: readonly string[];
  readonly language: 'zh' | 'en';
  readonly size: typeof SMALL;
}

async function take(browser: Browser, { route, paths, language, size }: Wanted): Promise<void> {
  const visitor = await Visitor.at(browser, { as: at[route.split('/')[1] ?? ''] ?? 'auditor', language, size });
  const { page } = visitor;
  await page.goto('/');
  for (const [nth, path] of paths.entries()) {
    await visitor.goTo(path);
    const name = `${fileNameOf(route)}-${nth}-${language}`;
    await writeFile(join(folder, `${name}-${size.width}.png`), await page.screenshot());
    if (size !== SMALL) continue;
    const docs = kept[`${route} ${nth}`];
    if (language === 'zh' && docs) await keep(page, docs);
    if ((await page.locator('.paper').count()) > 0) await print(page, name);
  }
  await visitor.leave();
}

function fileNameOf(route: string): string {
  return route.replace(/\W+/g, '-').replace(/^-|-$/g, '') || 'desk';
}

/** Small enough for a repository. */
async function keep(page: Page, name: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: 60 });
  await mkdir(KEPT_IN, { recursive: true });
  await writeFile(join(KEPT_IN, `${name}.webp`), Buffer.from(data, 'base64'));
}

/** As a PDF, and as a picture of its first page. */
async function print(page: Page, name: string): Promise<void> {
  await writeFile(join(folder, `${name}-A4.pdf`), await page.pdf({ preferCSSPageSize: true }));
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize(A4);
  await writeFile(join(folder, `${name}-A4.png`), await page.screenshot({ fullPage: true }));
  await page.emulateMedia({ media: 'screen' });
  await page.setViewportSize(SMALL);
}

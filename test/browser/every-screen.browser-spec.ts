import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Browser } from 'playwright-core';
import { demoPeople } from '#platform/process';
import { axeOn, kindsOn, sidewaysOn } from './looks.js';
import { openBrowser } from './open-browser.js';
import { type DemoPerson, isDemoPerson, product } from './product.js';
import { makeSamples, pathsOf, routePaths } from './screens.js';
import { Visitor } from './visitor.js';

interface Screen {
  readonly route: string;
  readonly path: string;
}
let browser: Browser;
let screens: readonly Screen[];
beforeAll(async () => {
  browser = await openBrowser();
  const samples = await makeSamples();
  screens = (await routePaths()).flatMap((route) => pathsOf(route, samples).map((path) => ({ route, path })));
});
afterAll(() => browser.close());

/** One for each role. */
const people = [
  ...new Map(
    demoPeople()
      .toReversed()
      .map(({ as, roles }) => [String(roles), as]),
  ).values(),
];
const MANY_SCREENS_MS = 300_000;
const languages = [
  ['zh', 'English'],
  ['en', '中文'],
] as const;
/** What axe has looked at, by route and language: a further person's screen only where it has something that is not among it. */
const lookedAt = new Map<string, Set<string>>();

/** What is wrong with a screen, whoever sees it. */
async function faultsOf(visitor: Visitor, of: string): Promise<readonly string[]> {
  const { page } = visitor;
  const known = lookedAt.get(of) ?? new Set();
  lookedAt.set(of, known);
  const headings = await page.locator('h1:visible').count();
  // What is refused has the refusal alone.
  const wanted = headings === 0 && (await page.getByRole('alert').count()) > 0 ? 0 : 1;
  const kinds = await kindsOn(page);
  const isNew = kinds.some((kind) => !known.has(kind));
  for (const kind of kinds) known.add(kind);
  const faults = [
    ...(headings === wanted ? [] : [`${headings} h1`]),
    ...(await sidewaysOn(page)),
    ...(isNew ? await axeOn(page) : []),
    ...visitor.takeFaults(),
  ];
  return faults.map((fault) => `${of}, ${new URL(page.url()).pathname}: ${fault}`);
}

/** A screen in both languages, one after the other. */
async function inBoth(visitor: Visitor, route: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const [language, other] of languages) {
    found.push(...(await faultsOf(visitor, `${language} ${route}`)));
    // Above; one's account has one more of them.
    await visitor.page.getByRole('button', { name: other, exact: true }).first().click();
    await visitor.page.mouse.move(0, 0);
    await visitor.settled();
  }
  return found;
}

describe('every screen, for whoever sees it, in both languages', () => {
  it('is sound before one is signed in', async () => {
    const visitor = await Visitor.at(browser);
    await visitor.page.goto('/');
    await visitor.settled();
    expect(await inBoth(visitor, 'the way in')).toEqual([]);
    await visitor.leave();
  });

  it.each(people)(
    'is sound for %s: read by a screen reader, within 1366 × 768, and asks nobody else',
    async (as) => {
      const visitor = await Visitor.at(browser, { as: personOf(as) });
      // What they may not see is refused, and shown so.
      visitor.expects(/: Failed to load resource.* (403|404) /);
      await visitor.page.goto('/');
      const found: string[] = [];
      for (const { route, path } of screens) {
        await visitor.goTo(path);
        found.push(...(await inBoth(visitor, route)));
      }
      expect(found).toEqual([]);
      await visitor.leave();
    },
    MANY_SCREENS_MS,
  );
});

describe('the policy of the page', () => {
  it('allows nothing unsafe, and styles only with this answer’s nonce', async () => {
    const [first, second] = await Promise.all(
      [0, 1].map(() => fetch(`${product().url}/`, { headers: { accept: 'text/html' } })),
    );
    const policies = [first, second].map((answer) => answer?.headers.get('content-security-policy') ?? '');
    for (const policy of policies) {
      expect(policy).toMatch(/default-src 'self'.*script-src 'self';.*object-src 'none'.*frame-ancestors 'none'/);
      expect(policy).not.toContain('unsafe-');
    }
    expect(policies[0]).not.toBe(policies[1]);
  });
});

function personOf(as: string): DemoPerson {
  if (isDemoPerson(as)) return as;
  throw new Error(`the demo has a person more: ${as}`);
}

import { afterAll, afterEach, describe, expect, it } from '@jest/globals';
import { type Page } from 'playwright-core';
import { button, Desk } from './at-the-page.js';

const desk = new Desk();
afterEach(async () => expect(await desk.allLeave()).toEqual([]));
afterAll(() => desk.close());

const databases = (page: Page) =>
  page.evaluate<string[]>('indexedDB.databases().then((all) => all.map(({ name }) => name))');
const own = (page: Page) =>
  page.evaluate<string[]>('Object.keys(localStorage).filter((key) => key.startsWith("jixiao.own."))');
/** Between two people nobody is signed in, and what a page asks for then is refused. */
const REFUSED = /\b401\b/;
const KEEP = `new Promise((go) => { const asked = indexedDB.open('jixiao', 1);
  asked.onupgradeneeded = () => asked.result.createObjectStore('waiting', { keyPath: ['personId', 'targetId'] });
  asked.onsuccess = () => { asked.result.close(); localStorage.setItem('jixiao.own.somebody.views', '[]'); go(); }; })`;

describe('at a computer that several people share', () => {
  it.each(['here', 'everywhere'])('nothing of a person is left when they end their session %s', async (where) => {
    const visitor = await desk.visit('operator');
    visitor.expects(REFUSED);
    const { page } = visitor;
    await page.goto('/account');
    await page.getByText('本次登录').waitFor();
    await page.evaluate(KEEP);
    const end = page.getByRole('row').filter({ hasText: '本次登录' }).getByRole('button', { name: '结束' });
    await (where === 'here' ? end : button(page, '在所有地方退出')).click();
    await page.locator('.ant-popconfirm').getByRole('button').last().click();
    await page.waitForURL((url) => url.pathname === '/');
    await page.getByLabel('登录名').waitFor();
    expect([await databases(page), await own(page)]).toEqual([[], []]);
  });

  it('a page that stayed open begins anew when somebody else signs in', async () => {
    const visitor = await desk.visit('unit-head');
    visitor.expects(REFUSED);
    const { page } = visitor;
    await page.goto('/targets');
    await visitor.settled();
    await page.evaluate('window.heldInMemory = true');
    await page.evaluate(`fetch('/api/v1/sign-out', { method: 'POST' })`);
    const begunAnew = page.waitForEvent('load');
    await page.getByText('unit-drafter', { exact: true }).click();
    await begunAnew;
    await page.locator('header').waitFor();
    expect(await page.evaluate('window.heldInMemory')).toBeUndefined();
    expect(new URL(page.url()).pathname).toBe('/targets');
  });
});

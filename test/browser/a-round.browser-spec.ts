import { afterAll, afterEach, describe, expect, it } from '@jest/globals';
import { type Page } from 'playwright-core';
import { button, confirm, Desk, dialogue, link, tabTo, told } from './at-the-page.js';
import { product } from './product.js';
import { agree, CHAIN, submitted } from './targets-for-spec.js';

const desk = new Desk();
/** Nothing went wrong on any screen that anybody saw. */
afterEach(async () => expect(await desk.allLeave()).toEqual([]));
afterAll(() => desk.close());

const opened = async (page: Page, name: string): Promise<void> => {
  await page.goto('/inbox/todo');
  await link(page, name).click();
};
const FIRST_ITEM = '就业促进工作经费';

describe('the way in', () => {
  it('is one click on a card, and leads to a desk with work on it', async () => {
    const visitor = await desk.visit();
    // The desk may ask once more before it goes.
    visitor.expects(/401 .*\/api\/v1\/(target|inbox)/);
    const { page } = visitor;
    await page.goto('/');
    await page.getByText('unit-head', { exact: true }).click();
    await page.getByRole('heading', { level: 1, name: /单位负责人（示范）/ }).waitFor();
    await link(page, FIRST_ITEM).waitFor();
    await button(page, '退出').click();
    await page.getByRole('heading', { name: '绩效目标管理' }).waitFor();
  });

  it('keeps where one wanted to go, and tells who gives a wrong password so', async () => {
    const visitor = await desk.visit();
    visitor.expects(/401 .*\/sign-in$/);
    const { page } = visitor;
    await page.goto('/inbox/done');
    await page.getByLabel('登录名').fill('unit-head');
    await page.getByLabel('密码', { exact: true }).fill('不是这个密码');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').waitFor();
    await page.getByText('unit-head', { exact: true }).click();
    await page.getByRole('heading', { level: 1, name: '待办' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/inbox/done');
  });
});

describe('an open inbox', () => {
  it('shows what arrives and drops what another session signed, by itself', async () => {
    const { page } = await desk.visit('unit-head');
    await page.goto('/inbox/todo');
    await link(page, FIRST_ITEM).waitFor();
    const targetId = await submitted('收件箱里的项目');
    await link(page, '收件箱里的项目').waitFor();
    await agree(targetId, 'unit-head');
    await link(page, '收件箱里的项目').waitFor({ state: 'detached' });
  });

  it('goes on by itself when the API was restarted under it', async () => {
    const visitor = await desk.visit('unit-head');
    // What is asked while nobody answers is asked again.
    visitor.expects(/ERR_|50[234]/);
    const { page } = visitor;
    await page.goto('/inbox/todo');
    await link(page, FIRST_ITEM).waitFor();
    product().kill('api');
    const targetId = await submitted('重启之后的项目');
    await link(page, '重启之后的项目').waitFor();
    await agree(targetId, 'unit-head');
    await link(page, '重启之后的项目').waitFor({ state: 'detached' });
  });
});

describe('a screen that cannot be loaded', () => {
  it('leaves the frame, says what to do, and the others go on', async () => {
    const visitor = await desk.visit('unit-head');
    visitor.expects(/ERR_FAILED|Failed to fetch dynamically imported module/);
    const { page } = visitor;
    await page.goto('/');
    await link(page, FIRST_ITEM).waitFor();
    await page.route('**/assets/inbox-*.js', (route) => route.abort());
    await link(page, '待办').click();
    await page.getByRole('alert').getByText('这一页打不开了').waitFor();
    await link(page, '绩效目标').click();
    await page.getByRole('heading', { level: 1, name: '绩效目标' }).waitFor();
  });
});

describe('a signature', () => {
  it('is given by four people one after the other, each told what it means, until it is approved', async () => {
    const targetId = await submitted('四人签完的项目');
    for (const as of CHAIN) {
      const { page } = await desk.visit(as);
      await opened(page, '四人签完的项目');
      await button(page, '同意').click();
      await dialogue(page).getByRole('note').getByText('您的签署将记入留痕').waitFor();
      await confirm(page, '同意');
      await told(page, '同意 · 已办理');
    }
    const { page } = await desk.visit('unit-drafter');
    await page.goto(`/targets/${targetId}`);
    await page.getByText('已批复', { exact: true }).first().waitFor();
  });

  it('against it needs an opinion, which the drafter reads where it came back', async () => {
    await submitted('退回的项目');
    const { page } = await desk.visit('unit-head');
    await opened(page, '退回的项目');
    await button(page, '退回').click();
    const disagree = dialogue(page).getByRole('button', { name: '退回', exact: true });
    expect(await disagree.isDisabled()).toBe(true);
    await page.getByLabel('意见', { exact: true }).fill('年度目标请写明场次。');
    await disagree.click();
    await told(page, '退回 · 已办理');
    const drafter = await desk.visit('unit-drafter');
    await drafter.page.goto('/inbox/returned');
    await drafter.page.getByText('年度目标请写明场次。').first().waitFor();
    await link(drafter.page, '退回的项目').click();
    await drafter.page.getByText('年度目标请写明场次。').first().waitFor();
  });

  it('of two at once is one: the other is told, and keeps the dialogue', async () => {
    const targetId = await submitted('两人同时签的项目');
    const two = [await desk.visit('unit-head'), await desk.visit('office-director')];
    for (const visitor of two) visitor.expects(/409/);
    for (const { page } of two) {
      await page.goto(`/targets/${targetId}`);
      // A deputy's says for whom.
      await button(page, /^同意/).first().click();
      await dialogue(page).waitFor();
    }
    await Promise.all(two.map(({ page }) => confirm(page, '同意')));
    const outcomes = await Promise.all(
      two.map(({ page }) =>
        Promise.race([
          told(page, '已办理').then(() => 'signed'),
          dialogue(page)
            .getByRole('alert')
            .waitFor()
            .then(() => 'told'),
        ]),
      ),
    );
    expect(outcomes.sort()).toEqual(['signed', 'told']);
  });

  it('can be given by keyboard alone, from the way in', async () => {
    await submitted('键盘签的项目');
    const { page } = await desk.visit();
    await page.goto('/');
    await page.getByLabel('登录名').waitFor();
    await tabTo(page, 'unit-head');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: /单位负责人（示范）/ }).waitFor();
    await link(page, '键盘签的项目').waitFor();
    await tabTo(page, '键盘签的项目');
    await page.keyboard.press('Enter');
    await button(page, '同意').waitFor();
    await tabTo(page, /^同意$/);
    await page.keyboard.press('Enter');
    await dialogue(page).waitFor();
    await page.keyboard.type('可行。');
    await tabTo(page, /^同意$/);
    await page.keyboard.press('Enter');
    await told(page, '同意 · 已办理');
  });

  it('is given in English by who reads that, and the choice stays', async () => {
    await submitted('英文界面签的项目');
    const { page } = await desk.visit('unit-head');
    await page.goto('/inbox/todo');
    await button(page, 'English').click();
    await page.getByRole('heading', { level: 1, name: 'Inbox' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.reload();
    await link(page, '英文界面签的项目').click();
    await button(page, 'Agree').click();
    await confirm(page, 'Agree');
    await told(page, 'Agree · Done');
  });
});

describe('what people typed', () => {
  it('is text wherever it is shown, whatever it looks like', async () => {
    const hostile = '<img src=x onerror="document.title=1"><script>document.title=2</script>{{1+1}}';
    const targetId = await submitted(hostile);
    const { page } = await desk.visit('unit-head');
    for (const path of ['/', '/inbox/todo', '/targets', `/targets/${targetId}`]) {
      await page.goto(path);
      await page.getByText(hostile, { exact: true }).first().waitFor();
      expect(await page.title()).not.toMatch(/^[12]$/);
      expect(await page.locator('img[src=x]').count()).toBe(0);
    }
  });
});

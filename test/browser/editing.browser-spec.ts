import { afterAll, afterEach, describe, expect, it } from '@jest/globals';
import { type Page } from 'playwright-core';
import { answerOf } from '#platform/api-client';
import { button, Desk, dialogue, link, told } from './at-the-page.js';
import { apiOf, product } from './product.js';
import { drafted, submitted } from './targets-for-spec.js';

const desk = new Desk();
afterEach(async () => expect(await desk.allLeave()).toEqual([]));
afterAll(() => desk.close());

/** As a spreadsheet copies it: a cell with a line break is quoted, digits are full-width where the clerk's input method made them so. */
const BLOCK = [
  ['产出指标', '数量指标', '"公开课\n场次"', '≥', '２４', '场', '50', '正向指标'],
  ['效益指标', '社会效益指标', '学员就业率', '≥', '85', '%', '30', '正向指标'],
  ['满意度指标', '服务对象满意度指标', '学员满意度', '≥', '95', '%', '', '正向指标'],
]
  .map((cells) => cells.join('\t'))
  .join('\n');

async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(text)})`);
  await page.keyboard.press('Control+V');
}
const cell = (page: Page, row: number, column: number) =>
  page.locator(`[role=gridcell][data-row="${row}"][data-column="${column}"]`);
const textOf = async (page: Page, row: number, column: number) =>
  (await cell(page, row, column).locator('.cell-text').textContent())?.trim();
const saved = (page: Page) =>
  page
    .locator('[data-saving=saved]')
    .getByText(/^已保存 /)
    .waitFor();
const sum = (page: Page) => page.getByRole('status', { name: '权重合计' });

async function editing(name: string): Promise<{ page: Page; targetId: string }> {
  const { targetId } = await drafted(name);
  const { page } = await desk.visit('unit-drafter');
  await page.goto(`/targets/${targetId}/edit`);
  await cell(page, 0, 0).waitFor();
  return { page, targetId };
}

describe('a clerk with a spreadsheet', () => {
  it('pastes a block, is told what is missing, puts it right, and submits', async () => {
    const { page } = await desk.visit('unit-drafter');
    await page.goto('/targets/new');
    await page.getByLabel('项目', { exact: true }).fill('粘贴来的项目');
    await page.getByLabel('预算数（元）').fill('12000');
    await cell(page, 0, 0).click();
    await paste(page, BLOCK);
    expect(await textOf(page, 0, 4)).toMatch(/^(24|２４)$/);
    await button(page, '建立草稿').click();
    await page.waitForURL(/\/edit$/);
    await button(page, '核对并送审').click();
    await page.getByText('请先改正以下各处，再送审').waitFor();
    await page.getByLabel('年度目标', { exact: true }).fill('办好公开课。');
    await cell(page, 2, 6).click();
    await page.keyboard.type('10');
    await page.keyboard.press('Enter');
    await sum(page).getByText('权重合计 90', { exact: true }).waitFor();
    await button(page, '核对并送审').click();
    await page.getByRole('heading', { level: 1, name: '送审前核对' }).waitFor();
    await button(page, '送审').click();
    await page.getByRole('heading', { level: 1, name: '已送审：粘贴来的项目' }).waitFor();
    await link(page, '查看目标').click();
    await page.getByText('审核中').first().waitFor();
  });

  it('is told in a sentence why an odd block of 36 columns is not pasted, and nothing of it is', async () => {
    const { page } = await editing('怪表的项目');
    await cell(page, 0, 0).click();
    const before = await textOf(page, 0, 2);
    await paste(page, [1, 2].map(() => Array.from({ length: 36 }, (_, at) => `第${at}列`).join('\t')).join('\n'));
    await page
      .getByRole('alert')
      .getByText(/有 36 列.*没有粘贴/)
      .waitFor();
    expect(await textOf(page, 0, 2)).toBe(before);
  });

  it('sees the sum as they type, and undoes', async () => {
    const { page } = await editing('会算的项目');
    await cell(page, 0, 6).click();
    await page.keyboard.type('40');
    await sum(page)
      .getByText(/^权重合计 80/)
      .waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+Z');
    await sum(page).getByText('权重合计 90', { exact: true }).waitFor();
  });
});

describe('what was typed', () => {
  it('outlives a session that ends in the middle: after signing in it is there, and is saved', async () => {
    const { targetId } = await drafted('中途退出的项目');
    const visitor = await desk.visit('unit-drafter');
    visitor.expects(/401/);
    const { page } = visitor;
    await page.goto(`/targets/${targetId}/edit`);
    await cell(page, 0, 2).waitFor();
    await page.context().clearCookies();
    await page.getByLabel('年度目标', { exact: true }).fill('没有丢的内容。');
    await page.getByLabel('登录名').waitFor();
    await page.getByText('unit-drafter', { exact: true }).click();
    await page.getByLabel('年度目标', { exact: true }).waitFor();
    expect(await page.getByLabel('年度目标', { exact: true }).inputValue()).toBe('没有丢的内容。');
    await saved(page);
  });

  it('outlives a closed page while the server is away', async () => {
    const { targetId } = await drafted('关掉页面的项目');
    const visitor = await desk.visit('unit-drafter');
    visitor.expects(/ERR_|50[234]/);
    const { page } = visitor;
    await page.goto(`/targets/${targetId}/edit`);
    await cell(page, 0, 2).waitFor();
    product().kill('api');
    await page.getByLabel('年度目标', { exact: true }).fill('关掉之前的内容。');
    await page.getByText('会自动再试').waitFor();
    await saved(page);
  });
});

describe('an input method', () => {
  it('loses no first key, takes Enter and Esc for itself, and keeps what blur interrupts', async () => {
    const { page } = await editing('输入法的项目');
    const session = await page.context().newCDPSession(page);
    const compose = (text: string) =>
      session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    const key = (type: 'keyDown' | 'keyUp', name: string) =>
      session.send('Input.dispatchKeyEvent', { type, key: name, code: name, windowsVirtualKeyCode: 229 });

    await cell(page, 0, 2).click();
    // The first key finds the cell ready, and replaces what stood there.
    await compose('g');
    await compose('gong');
    await key('keyDown', 'Enter');
    await session.send('Input.insertText', { text: '公开' });
    await key('keyUp', 'Enter');
    expect(await page.locator('.cell-input').inputValue()).toBe('公开');
    await page.keyboard.press('Enter');
    expect(await textOf(page, 0, 2)).toBe('公开');

    await cell(page, 1, 2).click();
    await compose('jiu');
    await key('keyDown', 'Escape');
    await compose('');
    await key('keyUp', 'Escape');
    await page.keyboard.press('Escape');
    expect(await textOf(page, 1, 2)).toBe('学员就业率');

    await cell(page, 2, 2).click();
    await compose('manyi');
    await session.send('Input.insertText', { text: '满意' });
    await cell(page, 0, 0).click();
    expect(await textOf(page, 2, 2)).toBe('满意');
    await saved(page);
  });
});

describe('a target that came back', () => {
  it('shows the clerk what was asked for, and the head what was changed since', async () => {
    const targetId = await submitted('改过再送的项目');
    const head = await desk.visit('unit-head');
    await head.page.goto(`/targets/${targetId}`);
    await button(head.page, '退回').click();
    await head.page.getByLabel('意见', { exact: true }).fill('年度目标请写明场次。');
    await dialogue(head.page).getByRole('button', { name: '退回', exact: true }).click();
    await told(head.page, '退回 · 已办理');
    const { page } = await desk.visit('unit-drafter');
    await page.goto('/inbox/returned');
    await link(page, '改过再送的项目').click();
    await page.getByText('年度目标请写明场次。').first().waitFor();
    await button(page, '修改内容').click();
    await page.getByLabel('年度目标', { exact: true }).fill('办好公开课二十四场。');
    await saved(page);
    await button(page, '核对并送审').click();
    await button(page, '送审').click();
    await page.getByRole('heading', { level: 1, name: /^已送审/ }).waitFor();
    await head.page.goto(`/targets/${targetId}`);
    await head.page.locator('ins').getByText('办好公开课二十四场。').first().waitFor();
    await button(head.page, '同意').waitFor();
  });
});

describe('two at one target', () => {
  it('are merged where they changed different cells, and asked where they changed the same', async () => {
    const { page, targetId } = await editing('两人改的项目');
    const other = await apiOf('office-director');
    const path = { targetId };
    const target = await answerOf(other.GET('/api/v1/targets/{targetId}', { params: { path } }));
    const params = { path, header: { 'Idempotency-Key': crypto.randomUUID(), 'If-Match': `"${target.revision}"` } };
    // Not saved before the other has changed it.
    let goOn = (): void => undefined;
    const otherIsDone = new Promise<void>((resolve) => (goOn = resolve));
    await page.route('**/content', async (route) => {
      await otherIsDone;
      await route.continue();
    });
    await page.getByLabel('年度目标', { exact: true }).fill('我写的目标。');
    await answerOf(
      other.PUT('/api/v1/targets/{targetId}/content', {
        params,
        body: { content: { ...target.content, budget: '13000', annualGoal: '别人写的目标。' } },
      }),
    );
    goOn();
    await page.getByRole('group', { name: '年度目标' }).getByText('对方的：别人写的目标。').waitFor();
    await page.getByRole('button', { name: /^我的：/ }).click();
    await saved(page);
    expect(await page.getByLabel('预算数（元）').inputValue()).toMatch(/^13,?000/);
  });
});

import { afterAll, afterEach, describe, expect, it } from '@jest/globals';
import { answerOf } from '#platform/api-client';
import { sound } from '../e2e/written-by-hand.js';
import { returned as RETURNED } from '../../apps/standalone/src/demo/invented-target-repairs.js';
import { button, Desk, link } from './at-the-page.js';
import { apiOf } from './product.js';
import { agree, CHAIN, submitted } from './targets-for-spec.js';

const desk = new Desk();
afterEach(async () => expect(await desk.allLeave()).toEqual([]));
afterAll(() => desk.close());

async function approved(name: string): Promise<string> {
  const targetId = await submitted(name);
  for (const as of CHAIN) await agree(targetId, as);
  return targetId;
}

describe('a self-assessment', () => {
  it('is filled in, told what is missing, submitted, scored, and its score is looked at row by row', async () => {
    const name = '年末自评的项目';
    await approved(name);
    const { page } = await desk.visit('unit-drafter');
    await page.goto('/assessments?status=open');
    await page.getByRole('row').filter({ hasText: name }).getByRole('link').first().click();
    await page.getByRole('heading', { level: 1, name: `绩效自评 · ${name}` }).waitFor();
    const [first, second, third] = sound.indicators.map(({ level3 }) => `实际完成值 ${level3}`);
    await page.getByLabel('全年执行数（元）').fill('１２０００');
    await page.getByLabel(first ?? '').fill('95');
    await page.getByLabel(second ?? '').fill('95');
    await page.getByLabel('实际完成情况', { exact: true }).fill('公开课如期办完。');
    await page
      .getByRole('status')
      .getByText(/^已保存 /)
      .waitFor();
    await button(page, '检查并提交').click();
    const missing = page.getByRole('alert').getByRole('link').first();
    await missing.click();
    await page.getByLabel(third ?? '').fill('95');
    await button(page, '检查并提交').click();
    await button(page, '提交自评').click();
    await page
      .getByRole('status')
      .getByText(/^已评分： 100(\.00)? 优/)
      .waitFor();
    await link(page, '查看逐行得分').click();
    await page.getByRole('heading', { level: 1, name: new RegExp(`^${name} 100`) }).waitFor();
    for (const { level3 } of sound.indicators) await page.getByRole('cell', { name: level3, exact: true }).waitFor();
  });
});

describe('an auditor', () => {
  it('sees a target as it stood in the past, what was changed since, by whom, and that they looked', async () => {
    const auditor = await apiOf('auditor');
    const query = { fiscalYear: 2024, limit: 200 };
    const { items } = await answerOf(auditor.GET('/api/v1/targets', { params: { query } }));
    const { targetId } = items.find(({ name }) => name === RETURNED.project) ?? { targetId: '' };
    const visitor = await desk.visit('auditor');
    const { page } = visitor;
    await page.goto(`/targets/${targetId}`);
    await link(page, '留痕').click();
    await page.getByRole('heading', { level: 1, name: /^留痕/ }).waitFor();
    const added = page.getByText(RETURNED.addedToGoal);
    await added.waitFor();
    const status = page.getByRole('status');
    while ((await added.count()) > 0) {
      await button(page, '前一次变动').click();
      await visitor.settled();
    }
    await status.getByText('已退回', { exact: true }).waitFor();
    await status.getByText(RETURNED.opinion).waitFor();
    // What one looks at is in the address: it is the same for whoever is sent it.
    await page.reload();
    await status.getByText('已退回', { exact: true }).waitFor();

    await page.getByRole('tab', { name: '两日比较' }).click();
    const line = page.getByRole('row').filter({ has: page.locator('ins', { hasText: RETURNED.addedToGoal }) });
    await line.getByText(/填报人（示范） 修改内容/).waitFor();
    await page.getByRole('tab', { name: '谁看过' }).click();
    await page
      .getByRole('row', { name: /(审计|demo-auditor).*留痕/ })
      .first()
      .waitFor();
  });

  it('is told of a day before there was anything', async () => {
    const targetId = await submitted('昨天还没有的项目');
    const visitor = await desk.visit('auditor');
    visitor.expects(/422/);
    const { page } = visitor;
    await page.goto(`/targets/${targetId}/history`);
    await page.getByLabel('日期').fill('2024-01-01');
    await page
      .getByRole('alert')
      .getByText(/2024-01-01/)
      .waitFor();
    await button(page, '后一次变动').click();
    await page.getByRole('status').getByText('草稿', { exact: true }).waitFor();
  });
});

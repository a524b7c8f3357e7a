import { afterAll, afterEach, describe, expect, it } from '@jest/globals';
import { bytesOf, misplacedTable } from '../fixtures/tables/small-table.js';
import { button, confirm, Desk, dialogue, link } from './at-the-page.js';

const desk = new Desk();
afterEach(async () => expect(await desk.allLeave()).toEqual([]));
afterAll(() => desk.close());

const TITLE = '部门预算项目绩效目标表（2026年度）';
const [FIRST] = misplacedTable.projects.map(({ name }) => name ?? '');

describe('a table from a unit', () => {
  it('is read, decided on, accepted, and leads to the targets drafted of it', async () => {
    const { page } = await desk.visit('unit-drafter');
    await page.goto('/imports');
    const buffer = Buffer.from(bytesOf({ ...misplacedTable, title: TITLE }));
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: '2026年目标表.tsv', mimeType: 'text/tab-separated-values', buffer });
    await link(page, '查看读到的内容').click();
    await page.getByRole('heading', { level: 1, name: TITLE }).waitFor();
    await page.getByText(/^还不能确认：.*待决定。$/).waitFor();
    await button(page, '接受').click();
    await confirm(page, '接受');
    await dialogue(page).waitFor({ state: 'hidden' });
    await button(page, '确认导入').click();
    await dialogue(page).getByText('将为这些项目生成或更新草稿：3').waitFor();
    await confirm(page, '确认导入');
    await page.getByText('草稿已生成。').waitFor();
    await link(page, FIRST ?? '').click();
    await page.getByRole('heading', { level: 1, name: FIRST ?? '' }).waitFor();
    // The row that was printed under its neighbour is back, and all adds to 90.
    await page.getByRole('cell', { name: '招聘会参加人满意度', exact: true }).waitFor();
    await page.getByRole('row', { name: /^合计.* 90/ }).waitFor();
    await button(page, '修改内容').waitFor();
  });

  it('of a kind that holds none is refused with a sentence, and nothing is sent', async () => {
    const { page } = await desk.visit('unit-drafter');
    await page.goto('/imports');
    const sent: string[] = [];
    page.on('request', (request) => sent.push(...(request.method() === 'POST' ? [request.url()] : [])));
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: '扫描件.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7') });
    await page.getByText(/\.pdf.*没有发送。.*另存为 \.xlsx/).waitFor();
    expect(sent).toEqual([]);
  });
});

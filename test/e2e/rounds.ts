import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { answerOf, type Schemas } from '#platform/api-client';
import { signersOfAnImport } from './accepted-import.js';
import { type Person } from './person.js';
import { environmentOf, type Place } from '../started-instance.js';

interface Running {
  readonly place: Place;
  readonly as: (name: string) => Person;
}

const inbox = z.object({
  counts: z.object({ todo: z.int() }),
  items: z.array(z.object({ targetId: z.string(), name: z.string(), stepName: z.string() })),
});
type Entry = Schemas['HistoryEntry'];

/** What the demo's people did on each other's desks, and what they left there, taken on from the command line. */
export const describeRounds = (running: () => Running): void => {
  const jixiao = async (...words: readonly string[]) => {
    const program = spawn(process.execPath, ['infra/bootstrap/jixiao.mjs', ...words], {
      env: { PATH: process.env['PATH'], ...environmentOf(running().place) },
    });
    const exited = once(program, 'exit');
    const [out, error] = await Promise.all([text(program.stdout), text(program.stderr)]);
    await exited;
    return { out, error, code: program.exitCode };
  };
  /** All goes well. */
  const done = async (...words: readonly string[]): Promise<string> => {
    const { out, error, code } = await jixiao(...words);
    expect({ code, error, words }).toEqual({ code: 0, error: '', words });
    return out;
  };
  const refused = async (...words: readonly string[]): Promise<string> => {
    const { out, error, code } = await jixiao(...words);
    expect({ code, words }).toEqual({ code: 1, words });
    return `${out}${error}`;
  };
  const auditor = () => running().as('auditor').api;

  describe('the rounds of the year', () => {
    const histories = async (): Promise<Map<string, { budget: string; entries: Entry[] }>> => {
      const query = { fiscalYear: 2024, limit: 200 };
      const { items } = await answerOf(auditor().GET('/api/v1/targets', { params: { query } }));
      const found = items.map(async ({ targetId, name, budget }) => {
        const params = { path: { targetId }, query: { limit: 200 } };
        const { items: entries } = await answerOf(auditor().GET('/api/v1/targets/{targetId}/history', { params }));
        return [name, { budget, entries }] as const;
      });
      return new Map(await Promise.all(found));
    };
    const who = ({ actor }: Entry): string => ('system' in actor ? actor.system : actor.personId);

    it('bring each project before whom its budget asks for: both sections and an expert together, or one after the other', async () => {
      for (const [name, { budget, entries }] of await histories()) {
        const completed = entries.filter(({ type }) => type === 'StepApproved').map(({ summary }) => summary.stepName);
        const isLarge = Number(budget) >= 100_000;
        expect([name, completed.at(-1)]).toEqual([name, isLarge ? '财政局会签' : '财政局绩效股审核']);
        const last = entries.filter(({ type }) => type === 'SignatureGiven').slice(isLarge ? -3 : -2);
        const together = isLarge ? ['demo-expert'] : [];
        expect(last.map(who)).toEqual(['demo-finance-section', 'demo-performance-section', ...together]);
        expect(last.filter(({ summary }) => summary.opinion === undefined)).toEqual([]);
      }
    });

    it('have a transfer, an added signer, an urging, a deputy’s signature and a leaver’s task handed over, each by who was to act', async () => {
      const found = await histories();
      const of = (project: string, ...types: readonly string[]) =>
        found
          .get(project)
          ?.entries.filter(({ type }) => types.includes(type))
          .slice(0, 3)
          .map((each) => [each.type, who(each)]);
      expect(of('公开招聘人员考务费', 'TaskTransferred', 'SignatureGiven')?.slice(0, 2)).toEqual([
        ['TaskTransferred', 'demo-unit-head'],
        ['SignatureGiven', 'demo-office-director'],
      ]);
      expect(of('人事档案信息化', 'SignerAdded', 'SignatureGiven')).toEqual([
        ['SignatureGiven', 'demo-unit-head'],
        ['SignerAdded', 'demo-department-reviewer'],
        ['SignatureGiven', 'demo-expert'],
      ]);
      expect(of('农民工服务工作经费', 'StepUrged')).toEqual([['StepUrged', 'demo-unit-drafter']]);
      expect(of('工伤(亡)业务办理经费', 'TaskTransferred', 'SignatureGiven')).toEqual([
        ['TaskTransferred', 'demo-unit-head'],
        ['TaskTransferred', 'hand-over-tasks-of-leavers'],
        ['SignatureGiven', 'demo-office-director'],
      ]);
      const [first] = found.get('人事档案维护管理费')?.entries.filter(({ type }) => type === 'SignatureGiven') ?? [];
      expect(first?.summary).toMatchObject({ signedBy: 'demo-office-director', onBehalfOf: 'demo-unit-head' });
    });
  });

  describe('what the demo leaves in inboxes', () => {
    const waitingFor = async (who: string, ...narrowed: readonly string[]) =>
      inbox.parse(JSON.parse(await done('inbox', '--as', who, '--json', ...narrowed)));
    const shortId = async (who: string, name: string): Promise<string> => {
      const { items } = await waitingFor(who, '--text', name);
      expect(items.map((item) => item.name)).toEqual([name]);
      return items[0]!.targetId.slice(0, 8);
    };

    it('is there for who is to act, and for who acts for them', async () => {
      const found = await Promise.all(['unit-head', 'office-director'].map((who) => waitingFor(who)));
      const items = [expect.objectContaining({ name: '就业促进工作经费', stepName: '单位审核' })];
      expect(found).toEqual(Array(2).fill({ counts: { todo: 1 }, items }));
      expect(await done('inbox', '--as', 'office-director')).toMatch(/代 for demo-unit-head/);
      expect(await done('inbox', 'returned', '--as', 'unit-drafter')).toMatch(
        /职称评审费[^]*demo-department-reviewer：请/,
      );
    });

    it('goes on by acts of the command line, and is refused in a sentence', async () => {
      const reviewer = ['--as', 'department-reviewer'];
      const id = await shortId('department-reviewer', '人事档案信息化');
      await done('add-signer', id, 'demo-expert', '--at', 'before', '--ask', '--reason', '请先看。', ...reviewer);
      expect(await refused('agree', id, ...reviewer)).toMatch(/^jixiao agree: /);
      await done('agree', id, '--opinion', '可行。', '--as', 'expert');
      expect(await done('agree', id, ...reviewer)).toMatch(/第3步 财政局业务股室审核/);
      expect(await done('take-back', id, ...reviewer)).toMatch(/第2步 主管部门审核/);
      await done('urge', id, '--as', 'unit-drafter');
      expect(await refused('urge', id, '--as', 'unit-drafter')).toContain('今天已经催办过');
      await done('comment', id, '请核对指标值。', ...reviewer);
      expect(await done('return', id, '--opinion', '请单位再审。', '--to', '1', ...reviewer)).toMatch(/第1步 单位审核/);
      await done('transfer', id, 'demo-office-director', '--as', 'unit-head');
      expect(await done('agree', id, '--as', 'office-director')).toMatch(/第2步 主管部门审核/);
      expect(await done('agree', '--all', '--text', '档案', ...reviewer)).toMatch(
        /第3步 财政局业务股室审核[^]*agreed 1/,
      );
      expect(await refused('withdraw', id, '--as', 'unit-drafter')).toContain('已有人签署，不能再撤回');
    });

    it('is agreed on in bulk, but for what asks for more, which is named', async () => {
      const section = ['--year', '2025', '--as', 'finance-section'];
      expect(await refused('agree', '--all', ...section)).toMatch(/须写明意见[^]*agreed 1，未办成 not done 1/);
      expect(await done('agree', '--all', '--opinion', '同意。', ...section)).toMatch(/第3步 财政局会签[^]*agreed 1/);
      const id = await shortId('expert', '公开招聘人员考务费');
      expect(await done('inbox', 'copies', '--as', 'auditor')).toContain(id);
      await done('read', id, '--as', 'auditor');
      expect(await done('inbox', 'copies', '--as', 'auditor')).toMatch(/待阅 copies 0/);
    });
  });

  describe('an imported target', () => {
    it('is not signed by who accepted the table, though a colleague submitted it', async () => {
      const acceptor = Array(2).fill('403 writer-may-not-approve');
      expect(await signersOfAnImport(running().as)).toEqual({ shown: [false, true], acceptor, colleague: ['200'] });
    });
  });
};

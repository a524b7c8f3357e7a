import { beforeAll, describe, expect, it } from '@jest/globals';
import { type ApiUnderTest, type Who } from '../api-under-test.js';
import { draftFor, soundContent } from '../seed.js';
import { type Things } from './things.js';

/** Of whom the directory says what they hold: p-1 drafts for 307001, and p-2 is p-1's deputy. */
export function whoMayAndWhy(running: () => { readonly api: ApiUnderTest; readonly things: Things }): void {
  describe('who may do what, and why', () => {
    let targetId: string;
    let elsewhere: string;
    const ask = (who: Who, path: string) => running().api.ask(who, `GET /access/${path}`);
    const why = (who: Who, personId: string, action: string, about = targetId) =>
      ask(who, `why?personId=${personId}&action=${action}&about=${about}`);

    beforeAll(async () => {
      const { api, things } = running();
      targetId = String(things.target.find(({ named }) => named === 'draft')?.names['targetId']);
      elsewhere = (await draftFor(api, '405001', soundContent('别处的项目'))).targetId;
      const away = { deputy: 'p-2', startsOn: '2025-01-02', endsOn: '2099-12-31' };
      await api.ask('administrator', 'POST /people/p-1/absences', { body: away });
      await api.project();
    });

    it('is told by what is held on the day, by the state and by the table', async () => {
      expect(await why('finance', 'p-1', 'target.revise')).toMatchObject({
        status: 200,
        body: { may: true, by: 'unit-drafter@307001', roles: ['unit-drafter@307001'] },
      });
      expect(await why('administrator', 'p-1', 'target.approve')).toMatchObject({ body: { may: false, by: 'state' } });
      expect(await why('finance', 'p-9', 'target.revise')).toMatchObject({ body: { may: false, by: 'unseen' } });
      expect(await ask('finance', `who?action=target.revise&about=${targetId}`)).toMatchObject({
        body: { items: [{ personId: 'p-1', by: 'unit-drafter@307001' }] },
      });
    });

    it('says of a deputy that they read and act on nothing', async () => {
      const deputyFor = [{ personId: 'p-1', roles: ['unit-drafter@307001'] }];
      expect(await why('finance', 'p-2', 'target.read')).toMatchObject({ body: { may: true, deputyFor } });
      expect(await why('finance', 'p-2', 'target.revise')).toMatchObject({
        body: { may: false, by: 'deputy', zh: expect.stringContaining('代理人可以查看，不能代为办理') },
      });
    });

    it('is asked by others than auditors and administrators about themselves, and of what they see', async () => {
      expect(await why('drafter', 'p-drafter', 'target.revise')).toMatchObject({ status: 200 });
      expect(await why('drafter', 'p-1', 'target.revise')).toMatchObject({ status: 403 });
      for (const about of [elsewhere, '00000000-0000-5000-8000-000000000000']) {
        expect(await why('drafter', 'p-drafter', 'target.revise', about)).toMatchObject({
          ...{ status: 404, body: { code: 'nothing-to-ask-about' } },
        });
      }
      expect(await ask('drafter', `who?action=target.revise&about=${targetId}`)).toMatchObject({ status: 403 });
    });

    it('knows of a day only what was recorded by its end', async () => {
      const then = `why?personId=p-1&action=target.revise&about=${targetId}&asOf=2024-12-31`;
      expect(await ask('finance', then)).toMatchObject({ status: 404 });
      const unit = 'why?personId=p-1&action=target.draft&about=307001&asOf=2024-12-31';
      expect(await ask('finance', unit)).toMatchObject({ status: 200, body: { may: false, by: 'role', roles: [] } });
    });
  });
}

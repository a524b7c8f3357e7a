import { z } from 'zod';
import { authorise } from '#domain/access';
import { DomainError, isKeepable } from '#domain/kernel';
import { route } from '#platform/context';
import { cursor, pageOf, pageQuery, pageSchema } from '#platform/http';
import { listLooks } from './list-looks.js';
import { ReadAudit } from './read-audit.js';

const id = z.string().min(1).max(200).refine(isKeepable);
const moment = z.iso.datetime({ offset: true });

const read = z
  .object({
    at: z.iso.datetime(),
    person: z.string().describe('查阅人 Who looked'),
    action: z.string(),
    target: z.string().nullable().describe('所看之物的编号，列表为空 The id of what was shown; null of a list'),
    filter: z.string().nullable().describe('查询条件 What was asked by'),
    address: z.string(),
    correlationId: z.string(),
  })
  .meta({ id: 'RecordedRead' });

export const listReadsRoute = route({
  at: 'GET read-audit',
  action: 'audit.read',
  name: 'listReads',
  tag: '查阅记录 read audit',
  summary: '谁在何时何地看过什么，最近的在前 Who looked at what, when, from where, the latest first',
  query: pageQuery.extend({
    person: id.optional().describe('查阅人 Who looked'),
    target: id.optional().describe('被查阅的目标、导入或人员 What was looked at'),
    from: moment.optional().describe('自此刻起 From this moment on'),
    to: moment.optional().describe('至此刻前 Before this moment'),
  }),
  answers: pageSchema(read),
  refuses: [400, 401, 403, 503],
  asks: [],
  needs: { audit: ReadAudit },
  handle: async ({ caller, query: { limit, after, from, to, ...by }, needs: { audit } }) => {
    const refused = () => new MayNotReadTheAudit();
    authorise(caller.actor, 'audit.read', { places: ['*'] }, { unseen: refused, role: refused });
    const before = after === undefined ? undefined : cursor.decode(after, z.tuple([moment, z.uuid()]));
    // What was looked at just now is not in it yet.
    await audit.flush();
    const looks = await listLooks(audit.pool, { ...by, limit: limit + 1, before, from: dateOf(from), to: dateOf(to) });
    const { items, ...next } = pageOf(looks, limit, ({ key, lookId }) => [key, lookId]);
    return { items: items.map(({ key: _, lookId: __, at, ...each }) => ({ ...each, at: at.toISOString() })), ...next };
  },
});

const dateOf = (text: string | undefined): Date | undefined => (text === undefined ? undefined : new Date(text));

class MayNotReadTheAudit extends DomainError {
  constructor() {
    super('forbidden', 'not-an-auditor', {
      zh: '只有审计人员和审计管理员可以查看查阅记录。',
      en: 'Only auditors and the administrator of the audit may see who read what.',
    });
  }
}

import { z } from 'zod';
import { commandRoute, route } from '#platform/context';
import { idParam, pageQuery } from '#platform/http';
import { AcceptImport } from '../accept-import/accept-import.js';
import { asAdministrator } from '../domain/asked.js';
import { InRegion } from '../in-region.js';
import { changeSchema, changesOf, importSchema, listed, listedImportSchema, shown } from './import-answer.js';
import { OrganisationImports } from './organisation-imports.handler.js';
import { decisionSchema } from './waiting-import.js';

const about = {
  tag: '机构和人员 directory',
  action: 'organisation.import',
  needs: { imports: OrganisationImports },
  params: { importId: idParam },
  answers: importSchema,
} as const;
const version = z.int().min(1);

export const listImportsRoute = route({
  ...about,
  at: 'GET organisation-imports',
  name: 'listOrganisationImports',
  summary: '机构导入列表，最近的在前 List imports of the organisation, the latest first',
  params: {},
  answers: z.object({ items: z.array(listedImportSchema) }).meta({ id: 'OrganisationImportPage' }),
  refuses: [400, 401, 403, 503],
  asks: [],
  handle: async ({ caller: { actor }, needs: { imports } }) => {
    asAdministrator(actor);
    return { items: (await imports.list()).map((each) => listed(each)) };
  },
});

export const getImportRoute = route({
  ...about,
  at: 'GET organisation-imports/:importId',
  name: 'getOrganisationImport',
  summary:
    '一次机构导入：差别、疑点、办理进度 One import of the organisation: what differs, what is odd, how far it is',
  refuses: [400, 401, 403, 404, 503],
  asks: [],
  handle: async ({ caller: { actor }, params: { importId }, needs: { imports } }) => {
    asAdministrator(actor);
    return shown(await imports.show(importId));
  },
});

export const listImportChangesRoute = route({
  ...about,
  at: 'GET organisation-imports/:importId/changes',
  name: 'listOrganisationImportChanges',
  summary: '这次机构导入将作的变更 What this import would change, in the order in which it is done',
  query: pageQuery.extend({
    after: z
      .string()
      .regex(/^\d{1,6}$/)
      .optional(),
  }),
  answers: z
    .object({ items: z.array(changeSchema), next: z.string().optional() })
    .meta({ id: 'OrganisationChangePage' }),
  refuses: [400, 401, 403, 404, 503],
  asks: [],
  handle: async ({ caller: { actor }, params: { importId }, query: { limit, after = '0' }, needs: { imports } }) => {
    asAdministrator(actor);
    const kept = await imports.show(importId);
    const [from, all] = [Number(after), kept.waiting?.evaluation.steps.length ?? 0];
    const next = from + limit < all ? { next: String(from + limit) } : {};
    return { items: changesOf(kept, from, limit), ...next };
  },
});

export const decideImportRoute = route({
  ...about,
  at: 'POST organisation-imports/:importId/decisions',
  name: 'decideOrganisationImport',
  summary: '处理疑点：采纳建议、改值或去掉这一行 Decide on findings: take a proposal, set a value, leave the line out',
  body: z
    .strictObject({ version, decisions: z.array(decisionSchema).min(1).max(40_000) })
    .meta({ id: 'OrganisationDecisions' }),
  refuses: [400, 401, 403, 404, 409, 422, 503],
  asks: [],
  handle: async ({
    caller: { actor },
    params: { importId },
    body: { version: seen, decisions },
    needs: { imports },
  }) => {
    asAdministrator(actor);
    return shown(await imports.decide(importId, seen, decisions));
  },
});

export const acceptImportRoute = commandRoute({
  ...about,
  at: 'POST organisation-imports/:importId/acceptance',
  name: 'acceptOrganisationImport',
  summary: '确认机构导入，随后逐项登记 Accept the import; its changes follow',
  sends: AcceptImport,
  needs: { imports: OrganisationImports, here: InRegion },
  body: z.strictObject({ version }).meta({ id: 'OrganisationAcceptance' }),
  refuses: [400, 401, 403, 404, 409, 422, 503],
  data: async ({ caller: { actor }, params: { importId }, body: { version: seen }, needs: { imports, here } }) => {
    const { counts, steps } = await imports.toAccept(importId, seen, asAdministrator(actor));
    return { importId, region: here.region, version: seen, steps, counts };
  },
  show: async (_, { params: { importId }, needs: { imports } }) => {
    await imports.destroy(importId);
    return shown(await imports.show(importId));
  },
});

export const discardImportRoute = route({
  ...about,
  at: 'PUT organisation-imports/:importId/discarding',
  name: 'discardOrganisationImport',
  summary: '作废机构导入，销毁其内容 Discard an import: what was read is destroyed',
  refuses: [400, 401, 403, 404, 409, 503],
  asks: [],
  handle: async ({ caller: { actor }, params: { importId }, needs: { imports } }) => {
    asAdministrator(actor);
    await imports.discard(importId);
    return shown(await imports.show(importId));
  },
});

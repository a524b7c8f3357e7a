import { z } from 'zod';
import { writtenText } from '#domain/kernel';
import { route } from '#platform/context';
import { pageSchema, unitsQuery } from '#platform/http';
import { asShown } from '../intake/as-shown.route.js';
import { imports } from './imports.projection.js';
import { importStatus, ListImports, type ListedImport } from './list-imports.query.js';

const count = z.int().optional();

const listed = z
  .object({
    intakeId: z.string(),
    status: importStatus.describe(
      '状态：reading 正在读取、failed 未能读取、interrupted 中断了、read 待决定和确认、accepted 已确认、applied 已生成草稿 read: to be decided and accepted',
    ),
    importedAt: z.iso.datetime(),
    importedBy: z.string(),
    fileName: z.string(),
    fiscalYear: z.int().optional(),
    title: z.string().optional(),
    units: z.array(z.string()),
    projects: count.describe('项目数 How many projects'),
    findings: count.describe('疑点数 How many findings'),
    errors: count.describe('强制疑点数 How many findings of severity error'),
    proposals: count.describe('修正建议数 How many proposals'),
  })
  .meta({ id: 'ListedIntake' });

const shown = ({ readBy: _, importedAt, ...row }: ListedImport) =>
  Object.fromEntries(
    Object.entries({ ...row, importedAt: importedAt.toISOString() }).filter(([, value]) => value !== null),
  );

export const listImportsRoute = route({
  at: 'GET intakes',
  action: 'intake.read',
  name: 'listIntakes',
  tag: asShown.tag,
  summary: '导入列表，最近的在前 List the imports, the latest first',
  query: unitsQuery.extend({
    status: importStatus.optional().describe('状态 Status'),
    importedBy: writtenText(200).optional().describe('导入人 Imported by'),
  }),
  answers: pageSchema(listed),
  refuses: [400, 401, 503],
  reads: [imports],
  asks: [ListImports],
  handle: async ({ query, caller: { actor }, ask }) => {
    const { items, ...next } = await ask(new ListImports(query, actor, new Date()));
    return { items: items.map(shown), ...next };
  },
});

import { z } from 'zod';
import { unitCode } from '#domain/kernel';

/** What a unit is: who spends (department, unit), the finance bureau, and the bureau's sections. */
export const kindSchema = z.enum([
  'department',
  'unit',
  'finance-bureau',
  'budget-line-section',
  'performance-section',
]);
export type Kind = z.infer<typeof kindSchema>;

/** What a person may be appointed to. */
export const postSchema = z.enum([
  ...(['unit-drafter', 'unit-head', 'department-reviewer', 'finance-section', 'performance-section'] as const),
  ...(['publisher', 'auditor', 'operator'] as const),
  ...(['organisation-administrator', 'accounts-administrator', 'audit-administrator'] as const),
]);
export type Post = z.infer<typeof postSchema>;

/** The whole region, as the scope of a post. */
export const REGION = '*';
/** Where a post is held: the code of a unit, or the whole region. */
export const placeSchema = z.union([z.literal(REGION), unitCode], {
  error:
    '应为单位代码（如 307、307001），或 *（全区域）。must be the code of a unit (307, 307001) or * for the whole region.',
});

export const postWords: Readonly<Record<Post, string>> = {
  'unit-drafter': '单位填报人',
  'unit-head': '单位负责人',
  'department-reviewer': '部门审核',
  'finance-section': '业务股室',
  'performance-section': '绩效股',
  publisher: '公开',
  auditor: '审计',
  operator: '运维',
  'organisation-administrator': '机构管理员',
  'accounts-administrator': '账号管理员',
  'audit-administrator': '审计管理员',
};

const spending: readonly Kind[] = ['department', 'unit', 'finance-bureau'];
const departments: readonly Kind[] = ['department', 'finance-bureau'];

/** Where each post may be held: kinds of units, and whether over the whole region. */
const fitting: Readonly<Record<Post, { readonly kinds: readonly Kind[]; readonly region?: true }>> = {
  'unit-drafter': { kinds: spending },
  'unit-head': { kinds: spending },
  'department-reviewer': { kinds: departments },
  'finance-section': { kinds: ['budget-line-section'] },
  'performance-section': { kinds: ['performance-section'] },
  publisher: { kinds: departments, region: true },
  auditor: { kinds: spending, region: true },
  operator: { kinds: [], region: true },
  'organisation-administrator': { kinds: [], region: true },
  'accounts-administrator': { kinds: [], region: true },
  'audit-administrator': { kinds: [], region: true },
};

/** Whether the post may be held at a unit of this kind, or over the region. */
export const fits = (post: Post, at: Kind | typeof REGION): boolean =>
  at === REGION ? fitting[post].region === true : fitting[post].kinds.includes(at);

/**
 * What the post grants today, in the words of `#domain/access`: a section of the finance bureau over the departments that it looks
 * after, the performance section over the region. What nothing asks for yet (publisher, operator, accounts, audit rights) grants nothing.
 */
export function grantsOfPost(post: Post, scope: string, lookedAfter: readonly string[]): readonly string[] {
  switch (post) {
    case 'unit-drafter':
    case 'unit-head':
    case 'department-reviewer':
    case 'auditor':
      return [`${post}@${scope}`];
    case 'finance-section':
      return lookedAfter.map((department) => `${post}@${department}`);
    case 'performance-section':
      return [`${post}@${REGION}`];
    case 'organisation-administrator':
      return [`administrator@${REGION}`];
    case 'publisher':
    case 'operator':
    case 'accounts-administrator':
    case 'audit-administrator':
      return [];
  }
}

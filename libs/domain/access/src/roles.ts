import { z } from 'zod';

/**
 * Roles of the business, held over a place: each sees what is within it, and what it may do there stands in the table. The word
 * stands so in grants, in chains and in events.
 */
export const seatSchema = z.enum([
  ...(['unit-drafter', 'unit-head', 'department-reviewer', 'finance-section', 'performance-section'] as const),
  ...(['expert', 'publisher', 'auditor'] as const),
]);

/** Separate rights (三员分立) over the whole region: no step of the business, and no sight of its content. */
const administrativeSchema = z.enum([
  'operator',
  ...(['organisation-administrator', 'accounts-administrator', 'audit-administrator'] as const),
]);

/** Every role that there is. */
export const roleSchema = z.enum([...seatSchema.options, ...administrativeSchema.options]);
export type Role = z.infer<typeof roleSchema>;

export const roleWords: Readonly<Record<Role, string>> = {
  'unit-drafter': '单位填报人',
  'unit-head': '单位负责人',
  'department-reviewer': '部门审核',
  'finance-section': '业务股室',
  'performance-section': '绩效股',
  expert: '专家',
  publisher: '公开',
  auditor: '审计',
  operator: '运维',
  'organisation-administrator': '机构管理员',
  'accounts-administrator': '账号管理员',
  'audit-administrator': '审计管理员',
};

import { z } from 'zod';
import { roleSchema, roleWords, type Role } from '#domain/access';
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

/** What a person may be appointed to: every role that there is. */
export const postSchema = roleSchema;
export type Post = Role;
export const postWords = roleWords;

/** The whole region, as the scope of a post. */
export const REGION = '*';
/** Where a post is held: the code of a unit, or the whole region. */
export const placeSchema = z.union([z.literal(REGION), unitCode], {
  error:
    '应为单位代码（如 307、307001），或 *（全区域）。must be the code of a unit (307, 307001) or * for the whole region.',
});

/** `unit-head@307001`: a post and where it is held, in one. */
export const postText = ({ role, scope }: { readonly role: Post; readonly scope: string }): string =>
  `${role}@${scope}`;

const LEVEL_DIGITS = 3;
/** Where whatever is held covers the unit: over the region, above it at whole levels, at it. */
export const placesOver = (unit: string): readonly string[] => [
  REGION,
  ...Array.from({ length: unit.length / LEVEL_DIGITS }, (_, above) => unit.slice(0, (above + 1) * LEVEL_DIGITS)),
];

const spending: readonly Kind[] = ['department', 'unit', 'finance-bureau'];
const departments: readonly Kind[] = ['department', 'finance-bureau'];

/** Where each post may be held: kinds of units, and whether over the whole region. */
const fitting: Readonly<Record<Post, { readonly kinds: readonly Kind[]; readonly region?: true }>> = {
  'unit-drafter': { kinds: spending },
  'unit-head': { kinds: spending },
  'department-reviewer': { kinds: departments },
  'finance-section': { kinds: ['budget-line-section'] },
  'performance-section': { kinds: ['performance-section'] },
  expert: { kinds: spending, region: true },
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
 * after, the performance section over the region.
 */
export function grantsOfPost(post: Post, scope: string, lookedAfter: readonly string[]): readonly string[] {
  if (post === 'finance-section') return lookedAfter.map((department) => `${post}@${department}`);
  return [`${post}@${post === 'performance-section' ? REGION : scope}`];
}

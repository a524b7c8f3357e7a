import { type Person, type Principal } from '#domain/kernel';
import { grantsOfPost, type Post } from '../domain/places.js';

/** A post that is held today; `deputyFor` where it is another's. */
export interface HeldPost {
  readonly role: Post;
  readonly scope: string;
  readonly deputyFor: string | null;
  /** Of a section of the finance bureau: the departments that the view knows, and those that are left of them where it knows less than the record. */
  readonly departments: readonly string[];
  readonly kept: readonly string[] | null;
}

interface Known {
  readonly personId: string;
  /** Where they work, as far as the view knows them. */
  readonly unit: string | null;
  readonly resetAt: string | null;
}

/** Who asks, with what they hold in their own name and in whose place they stand today. */
export function personOf({ personId, unit, resetAt }: Known, held: readonly HeldPost[]): Person {
  const own = held.filter(({ deputyFor }) => deputyFor === null);
  const principals = [...new Set(held.flatMap(({ deputyFor }) => deputyFor ?? []))].sort();
  const deputyFor = principals
    .map((each): Principal => ({ personId: each, roles: rolesOf(held.filter((post) => post.deputyFor === each)) }))
    .filter(({ roles }) => roles.length > 0);
  return {
    ...{ personId, unit: unit ?? '', roles: rolesOf(own) },
    ...(deputyFor.length === 0 ? {} : { deputyFor }),
    ...(resetAt === null ? {} : { credentialResetAt: resetAt }),
  };
}

const rolesOf = (held: readonly HeldPost[]): readonly string[] =>
  [...new Set(held.flatMap(({ role, scope, ...section }) => grantsOfPost(role, scope, lookedAfter(section))))].sort();

const lookedAfter = ({ departments, kept }: Pick<HeldPost, 'departments' | 'kept'>): readonly string[] =>
  departments.filter((each) => kept === null || kept.includes(each));

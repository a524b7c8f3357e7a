import { overlap, type Span } from './days.js';
import { RightsAreSeparate } from './person.errors.js';
import { type Post } from './places.js';

/** Whether one person may hold several of the separate rights (三员分立): the installation says so. */
export type Administration = 'separate' | 'combined';

/** What somebody holds on some days; `deputyFor` where it is another's. */
export interface Held extends Span {
  readonly role: Post;
  readonly deputyFor?: string;
}

/** What a person acts in for others, where rights are separate; where they are not, it does not matter. */
export type Beside = 'combined' | readonly Held[];

const SEPARATE: readonly Post[] = ['organisation-administrator', 'accounts-administrator', 'audit-administrator'];
export const isSeparate = (role: Post): boolean => SEPARATE.includes(role);

/** Another of the separate rights that is held on one of the same days. */
export const besides = <Other extends Held>({ role, ...days }: Held, all: readonly Other[]): Other | undefined =>
  isSeparate(role)
    ? all.find((other) => isSeparate(other.role) && other.role !== role && overlap(other, days))
    : undefined;

/** Refuses to give the person what they may not hold together with what they have. */
export function keepApart(
  personId: string,
  given: Held,
  has: { readonly own: readonly Held[]; readonly beside: Beside },
) {
  if (has.beside === 'combined') return;
  const other = besides(given, [...has.own, ...has.beside]);
  if (other !== undefined) throw new RightsAreSeparate(personId, given.role, other);
}

export interface Together {
  readonly personId: string;
  readonly roles: readonly Post[];
}

/** Who holds several of the separate rights, in their own name or for another, of those who hold something on one day. */
export function heldTogether(
  holders: readonly { readonly personId: string; readonly role: Post }[],
): readonly Together[] {
  const byPerson = new Map<string, Set<Post>>();
  for (const { personId, role } of holders)
    if (isSeparate(role)) byPerson.set(personId, (byPerson.get(personId) ?? new Set()).add(role));
  return [...byPerson]
    .filter(([, roles]) => roles.size > 1)
    .map(([personId, roles]) => ({ personId, roles: [...roles] }));
}

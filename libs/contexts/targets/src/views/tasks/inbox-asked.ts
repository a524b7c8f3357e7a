import { visibleScopes, deputisedOf, grantsOf, type Grant } from '#domain/access';
import { type Person } from '#domain/kernel';

/** 待办 · 已办 · 待阅 · 我发起的 · 被退回. */
export const boxes = ['todo', 'done', 'to-read', 'mine', 'returned'] as const;
export type Box = (typeof boxes)[number];

export const sorts = ['due', 'opened', 'budget', 'name'] as const;
export type Sort = (typeof sorts)[number];
export type Order = 'asc' | 'desc';

export interface Narrowing {
  readonly fiscalYear?: number | undefined;
  readonly unit?: string | undefined;
  /** The name of the step. */
  readonly step?: string | undefined;
  readonly overdue?: boolean | undefined;
  /** Part of the project's name. */
  readonly text?: string | undefined;
}

/** For whom, on which day. */
export interface Reader {
  readonly person: Person;
  readonly today: string;
}

/** A seat's role, or with none the named person themself: in one's own name or that of who is away. */
export interface Holding {
  readonly holder: string;
  readonly role: string | null;
  readonly scope: string | null;
}

const holdingsOf = (holder: string, grants: readonly Grant[]): readonly Holding[] => [
  { holder, role: null, scope: null },
  ...grants.map(({ role, scope }) => ({ holder, role, scope })),
];

/** Everything by which a task may be this person's. */
export const heldBy = (person: Person): readonly Holding[] => [
  ...holdingsOf(person.personId, grantsOf(person)),
  ...deputisedOf(person).flatMap(({ personId, grants }) => holdingsOf(personId, grants)),
];

export const sightOf = (person: Person): readonly string[] => visibleScopes(person, 'target.read');

export const draftedBy = (person: Person): readonly string[] =>
  grantsOf(person).flatMap(({ role, scope }) => (role === 'unit-drafter' ? [scope] : []));

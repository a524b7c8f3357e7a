import { deputisedOf, grantsOf, visibleScopes, type Grant } from '#domain/access';
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

/** What somebody holds, by role: in whose place a person may act. */
export interface Holder {
  readonly personId: string;
  readonly scopes: ReadonlyMap<string, readonly string[]>;
}

function holder(personId: string, grants: readonly Grant[]): Holder {
  const scopes = new Map<string, string[]>();
  for (const { role, scope } of grants) scopes.set(role, [...(scopes.get(role) ?? []), scope]);
  return { personId, scopes };
}

/** By what a task may be this person's: themself first, then those whose deputy they are. */
export const holdersOf = (person: Person): readonly [Holder, ...Holder[]] => [
  holder(person.personId, grantsOf(person)),
  ...deputisedOf(person).map(({ personId, grants }) => holder(personId, grants)),
];

export const sightOf = (person: Person): readonly string[] => visibleScopes(person, 'target.read');

export const draftedBy = (person: Person): readonly string[] =>
  grantsOf(person).flatMap(({ role, scope }) => (role === 'unit-drafter' ? [scope] : []));

import { roleSchema, type Role } from '#domain/access';
import { type Person } from '#domain/kernel';

export interface Asker {
  readonly named: string;
  readonly person: Person;
}

/** Where something is held, beside the unit that things are of. */
const places = {
  ...{ own: '307001', parent: '307', sibling: '307002', below: '307001001', other: '405001', region: '*' },
} as const;

const deputies: readonly Role[] = ['unit-drafter', 'unit-head', 'department-reviewer', 'organisation-administrator'];

type Holding = readonly [named: string, holding: (scope: string) => Partial<Person>];

const holdings: readonly Holding[] = [
  ...roleSchema.options.map((role): Holding => [role, (scope) => ({ roles: [`${role}@${scope}`] })]),
  ...deputies.map((role): Holding => [
    `deputy of a ${role}`,
    (scope) => ({ deputyFor: [{ personId: 'p-away', roles: [`${role}@${scope}`] }] }),
  ]),
];

const nobody: Asker = { named: 'nobody', person: { personId: 'p-asker', unit: '405001', roles: [] } };

const askersOf = ([named, holding]: Holding): readonly Asker[] =>
  Object.entries(places).map(([place, scope]) => ({
    named: `${named} at ${place}`,
    // Each somebody else: one person's second file has to wait for the first.
    person: { ...nobody.person, personId: `p-${named}-${place}`.replaceAll(' ', '-'), ...holding(scope) },
  }));

/** Every role and deputy at every place, and one who holds nothing. */
export const everybody: readonly Asker[] = [...holdings.flatMap(askersOf), nobody];

/** After so many times every role has been at every place. */
export const placesInTurn = Object.keys(places).length;

/** Every role, each at one place, at another one each time. */
export const eachRoleOnce = (time: number): readonly Asker[] => [
  ...holdings.flatMap((holding, index) => askersOf(holding)[(index + time) % placesInTurn] ?? []),
  nobody,
];

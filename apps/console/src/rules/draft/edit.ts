import { type Schemas } from '#platform/api-client';

export type Written = Schemas['WrittenRules'];
export type Chain = Written['chains'][number];
export type Step = Chain['steps'][number];
export type Seat = Step['seats'][number];
export type RoleSeat = Extract<Seat, { readonly role: string }>;
export type When = NonNullable<Step['when']>;

/** With the property set; without it where there is no value. */
export function put<Of extends object, Key extends keyof Of>(of: Of, key: Key, value: Of[Key] | undefined): Of {
  const copy = { ...of };
  if (value === undefined) Reflect.deleteProperty(copy, key);
  else copy[key] = value;
  return copy;
}

/** Exchanged with its neighbour; at the end of the list it stays. */
export function moved<Each>(all: readonly Each[], at: number, by: -1 | 1): Each[] {
  const [one, other] = [all[at], all[at + by]];
  if (one === undefined || other === undefined) return [...all];
  return all.with(at, other).with(at + by, one);
}

export const without = <Each>(all: readonly Each[], at: number): Each[] => all.filter((_, nth) => nth !== at);

/** The name, or the first of those with a number behind that is free. */
export function freeName(name: string, taken: readonly { readonly name: string }[]): string {
  const isTaken = (text: string): boolean => taken.some((each) => each.name === text);
  let free = name;
  for (let nth = 2; isTaken(free); nth++) free = `${name} ${nth}`;
  return free;
}

/** One that anybody would begin with: the head of the unit, within three working days. */
export const newStep = (name: string): Step => ({
  ...{ name, mode: 'any', seats: [{ role: 'unit-head', place: 'own-unit', whenEmpty: 'superior' }] },
  ...{ due: { workingDays: 3, then: 'remind' }, returnsTo: 'drafter' },
});

/** What stands below the condition goes with it: one that says nothing is none. */
export const withWhen = (step: Step, when: When): Step =>
  put(step, 'when', Object.keys(when).length === 0 ? undefined : when);

/** As votes are counted: a share belongs to `share` alone, what follows a disagreement to `all`. */
export function withMode(step: Step, mode: Step['mode']): Step {
  const { share, onDisagree, ...rest } = step;
  if (mode === 'share') return { ...rest, mode, share: share ?? { of: 1, in: 2 } };
  if (mode === 'all') return { ...rest, mode, ...(onDisagree ? { onDisagree } : {}) };
  return { ...rest, mode };
}

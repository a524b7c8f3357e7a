import { together, totalOf, type StandingCount } from './target-standings.js';

export interface NamedUnit {
  readonly code: string;
  readonly name: string;
}

export interface UnitOfTree {
  readonly code: string;
  readonly name?: string;
  /** The unit above it, where that is here, too. */
  readonly parent?: string;
  readonly count: number;
  readonly budget: string;
  readonly overdue: number;
  /** With those of all units below it. */
  readonly standings: readonly StandingCount[];
}

const LEVEL = 3;
/** Of `307001`: `307` and itself. */
const withAbove = (code: string): readonly string[] =>
  Array.from({ length: code.length / LEVEL }, (_, level) => code.slice(0, (level + 1) * LEVEL));

/**
 * Units with what stands in them and below, by code: those that have targets, those above them and those that are known, as far as
 * `isInSight` tells. What is above one's sight is not there: the tree has as many roots as that leaves.
 */
export function unitTree(
  standings: readonly (StandingCount & { readonly unit: string })[],
  known: readonly NamedUnit[],
  isInSight: (code: string) => boolean,
): readonly UnitOfTree[] {
  const names = new Map(known.map(({ code, name }) => [code, name]));
  const within = new Map<string, StandingCount[]>();
  for (const { code } of known) if (isInSight(code)) within.set(code, []);
  for (const { unit, ...standing } of standings) {
    for (const code of withAbove(unit).filter(isInSight)) {
      const all = within.get(code);
      if (all) all.push(standing);
      else within.set(code, [standing]);
    }
  }
  return [...within.keys()].sort().map((code) => {
    const all = together(within.get(code) ?? []);
    const parent = withAbove(code).findLast((each) => each !== code && within.has(each));
    const name = names.get(code);
    return {
      ...{ code, ...(name === undefined ? {} : { name }), ...(parent === undefined ? {} : { parent }) },
      ...{ ...totalOf(all), standings: all },
    };
  });
}

import { type Unit } from '../parts/use-units.js';

export type Standing = 'present' | 'future' | 'closed';
export type TreeUnit = Pick<Unit, 'code' | 'name' | 'startsOn' | 'endsOn'>;

export interface UnitNode<U extends TreeUnit> {
  readonly unit: U;
  readonly standing: Standing;
  readonly children: readonly UnitNode<U>[];
}

const LEVEL = 3;

export function standingOn({ startsOn, endsOn }: Pick<TreeUnit, 'startsOn' | 'endsOn'>, day: string): Standing {
  if (startsOn > day) return 'future';
  return endsOn !== null && endsOn < day ? 'closed' : 'present';
}

/** Above it at whole levels, the nearest first. */
export const placesAbove = (code: string): readonly string[] =>
  Array.from({ length: Math.max(0, code.length / LEVEL - 1) }, (_, at) =>
    code.slice(0, code.length - LEVEL * (at + 1)),
  );

/** Below the nearest superior that one sees; where one sees none, at the top. In the order of codes. */
export function unitTree<U extends TreeUnit>(units: readonly U[], day: string): readonly UnitNode<U>[] {
  const codes = new Set(units.map(({ code }) => code));
  const below = new Map<string, U[]>();
  for (const unit of units) {
    const place = placesAbove(unit.code).find((each) => codes.has(each)) ?? '';
    below.set(place, [...(below.get(place) ?? []), unit]);
  }
  const nodes = (place: string): readonly UnitNode<U>[] =>
    (below.get(place) ?? [])
      .toSorted((a, b) => (a.code < b.code ? -1 : 1))
      .map((unit) => ({ unit, standing: standingOn(unit, day), children: nodes(unit.code) }));
  return nodes('');
}

/** What is named so or has this code, and whatever stands above it. */
export function found<U extends TreeUnit>(nodes: readonly UnitNode<U>[], text: string): readonly UnitNode<U>[] {
  if (text === '') return nodes;
  return nodes.flatMap((node) => {
    const { unit } = node;
    if (unit.name.includes(text) || unit.code.startsWith(text)) return [node];
    const children = found(node.children, text);
    return children.length > 0 ? [{ ...node, children }] : [];
  });
}

/** Without what was not there on the day; what stands below it moves up. */
export function presentOnly<U extends TreeUnit>(units: readonly U[], day: string): readonly U[] {
  return units.filter((unit) => standingOn(unit, day) === 'present');
}

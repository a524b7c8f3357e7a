import { covers, type Span } from './days.js';
import { type Kind } from './places.js';
import {
  DepartmentTaken,
  LooksAfterNone,
  NotADepartment,
  UnitIsClosed,
  UnitNotYetThere,
  UnknownUnit,
} from './unit.errors.js';
import { type PresentUnit } from './unit.state.js';

/** A unit of the region, as its list has it. */
export interface ListedUnit extends Span {
  readonly code: string;
  readonly kind: Kind;
  readonly departments: readonly string[];
}

/** What a command on a unit or a post is decided on beside its stream. */
export interface Neighbours {
  /** The units that it names, as they stand now. */
  readonly known: ReadonlyMap<string, PresentUnit>;
  /** All of the region, as the view has them. */
  readonly listed: readonly ListedUnit[];
}

/** The unit, if it is there on all of these days. */
export function unitThrough({ known }: Pick<Neighbours, 'known'>, code: string, span: Span): PresentUnit {
  const unit = known.get(code);
  if (unit === undefined) throw new UnknownUnit(code);
  if (span.startsOn < unit.startsOn) throw new UnitNotYetThere(code, unit.startsOn);
  if (unit.endsOn !== undefined && !covers(unit, span)) throw new UnitIsClosed(code, unit.endsOn);
  return unit;
}

/** Those below it, at any depth, that would be there after its last day. */
export const outliving = ({ listed }: Neighbours, code: string, endsOn: string): readonly string[] =>
  listed
    .filter((each) => each.code !== code && each.code.startsWith(code))
    .filter((each) => each.endsOn === undefined || each.endsOn > endsOn)
    .map((each) => each.code);

/** The unit, if it has no last day yet. */
export function openAmong({ known }: Pick<Neighbours, 'known'>, code: string): PresentUnit {
  const unit = known.get(code);
  if (unit === undefined) throw new UnknownUnit(code);
  if (unit.endsOn !== undefined) throw new UnitIsClosed(code, unit.endsOn);
  return unit;
}

interface Section {
  readonly code: string;
  readonly kind: Kind;
}

/** Refuses departments that this section cannot look after; each once, in the order of their codes. */
export function departmentsFor(neighbours: Neighbours, { code, kind }: Section, asked: readonly string[]): string[] {
  if (asked.length > 0 && kind !== 'budget-line-section') throw new LooksAfterNone(code);
  const departments = [...new Set(asked)].sort();
  for (const department of departments) {
    const { kind: looked } = openAmong(neighbours, department);
    if (looked !== 'department' && looked !== 'finance-bureau') throw new NotADepartment(department);
    const other = neighbours.listed.find(
      (each) => each.code !== code && each.endsOn === undefined && each.departments.includes(department),
    );
    if (other) throw new DepartmentTaken(department, other.code);
  }
  return departments;
}

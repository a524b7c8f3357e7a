import { addUnit } from './add-unit.js';
import { assignDepartments } from './assign-departments.js';
import { type Check } from './check.js';
import { type ReadUnit } from './check-units.js';
import { closeUnits } from './close-units.js';
import { type KnownUnit } from './known.js';
import { succeedUnits } from './succeed-units.js';
import { type Units } from './units.js';

/** Superiors before what stands below them, so that each finds its own. */
export function compareUnits(
  check: Check,
  read: ReadonlyMap<string, ReadUnit>,
  successions: readonly ReadUnit['entry'][],
): Units {
  const units: Units = new Map(check.facts.known.units);
  const sorted = [...read.values()].sort((a, b) => a.code.length - b.code.length || (a.code < b.code ? -1 : 1));
  for (const unit of sorted) {
    const there = check.facts.known.units.get(unit.code);
    if (there === undefined) addUnit(check, unit, units);
    else if (!unit.entry.implied) changeUnit(check, unit, { there, units });
  }
  assignDepartments(check, read, units);
  const succeeded = succeedUnits(check, successions, { read, units });
  closeUnits(check, read, { units, succeeded });
  return units;
}

interface Change {
  readonly there: KnownUnit;
  readonly units: Units;
}

function changeUnit(check: Check, { entry, code, name, kind, startsOn }: ReadUnit, { there, units }: Change): void {
  const otherKind = kind !== undefined && kind !== there.kind;
  const otherStart = startsOn !== null && startsOn !== there.startsOn;
  if (otherKind || otherStart) {
    check.warning(entry, {
      code: 'stays-as-registered',
      zh: `单位 ${code} 已登记，类别和起始日不再变更：仍为 ${there.kind}，自 ${there.startsOn} 起。`,
      en: `Unit ${code} is registered; its kind and first day do not change: ${there.kind}, from ${there.startsOn} on.`,
    });
  }
  if (name === undefined || name === there.name) return;
  if (there.endsOn !== undefined) {
    check.warning(entry, {
      code: 'unit-is-closed',
      zh: `单位 ${code} 的最后一日是 ${there.endsOn}，不再更名，仍为「${there.name}」。`,
      en: `The last day of unit ${code} is ${there.endsOn}: it is renamed no more and stays “${there.name}”.`,
    });
    return;
  }
  units.set(code, { ...there, name });
  check.step(entry, { do: 'rename-unit', code, name });
}

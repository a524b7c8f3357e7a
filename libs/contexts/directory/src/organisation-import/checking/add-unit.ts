import { nameKey } from '#domain/kernel';
import { superiorOf } from '../../register-unit/register-unit.js';
import { type Kind } from '../../domain/places.js';
import { cut, type Check } from './check.js';
import { likelyKind, type ReadUnit } from './check-units.js';
import { type KnownUnit } from './known.js';
import { isNamed, type Units } from './units.js';

/** Of a code that nobody registered yet. */
export function addUnit(check: Check, unit: ReadUnit, units: Units): void {
  const { entry, code, name } = unit;
  if (name === undefined) {
    check.error(entry, {
      ...{ code: 'name-missing', field: 'unitName' },
      zh: `新单位 ${code} 没有名称，请补上。`,
      en: `The new unit ${code} has no name: add it.`,
    });
    return;
  }
  const superior = superiorFor(check, unit, units);
  if (superior === null) return;
  const kind = unit.kind ?? likelyKind(code, name, superior);
  if (!kindStands(check, unit, { kind, superior })) return;
  const startsOn = startOf(check, unit, superior);
  if (startsOn === undefined) return;
  units.set(code, { code, name, kind, startsOn, departments: [] });
  check.step(entry, { do: 'register-unit', code, name, kind, startsOn });
  if (entry.implied) {
    check.warning(entry, {
      code: 'unit-of-a-list',
      zh: `单位 ${code}「${name}」只在人员名单里出现，将按「${kind}」登记；请核对，或另附单位表。`,
      en: `Unit ${code} “${name}” stands only in a list of people and will be registered as ${kind}: check it, or import a list of units.`,
    });
  }
}

/** Undefined for a department; null, with an error, where there is none. */
function superiorFor(
  check: Check,
  { entry, code, superior: said }: ReadUnit,
  units: Units,
): KnownUnit | undefined | null {
  const expected = superiorOf(code);
  if (expected === '') return undefined;
  const superior = units.get(expected);
  if (superior === undefined) {
    check.error(entry, {
      ...{ code: 'unknown-superior', field: 'code' },
      zh: `单位 ${code} 的上级 ${expected} 既不在文件里，也没有登记，请补上或核对编码。`,
      en: `The superior ${expected} of unit ${code} is neither in the file nor registered: add it, or check the code.`,
    });
    return null;
  }
  if (said !== undefined && !isSaidAbove(nameKey(said), superior, units)) {
    check.warning(entry, {
      ...{ code: 'superior-does-not-fit', field: 'superior' },
      zh: `按编码，单位 ${code} 的上级是 ${expected}「${superior.name}」，文件写的是「${cut(said)}」；按编码登记，请核对。`,
      en: `By its code the superior of unit ${code} is ${expected} “${superior.name}”, the file says “${cut(said)}”: the code counts, check it.`,
    });
  }
  return superior;
}

/** 主管部门 is the department at the top, which need not be the next above. */
function isSaidAbove(key: string, superior: KnownUnit, units: Units): boolean {
  const department = units.get(superior.code.slice(0, 3));
  return isNamed(key, superior) || (department !== undefined && isNamed(key, department));
}

interface Standing {
  readonly kind: Kind;
  readonly superior: KnownUnit | undefined;
}

/** What may stand below what. */
const BELOW: Readonly<Record<Kind | 'nothing', readonly Kind[]>> = {
  nothing: ['department', 'finance-bureau'],
  department: ['unit'],
  unit: ['unit'],
  'finance-bureau': ['unit', 'budget-line-section', 'performance-section'],
  'budget-line-section': [],
  'performance-section': [],
};

function kindStands(check: Check, { entry, code }: ReadUnit, { kind, superior }: Standing): boolean {
  if (BELOW[superior?.kind ?? 'nothing'].includes(kind)) return true;
  check.error(entry, {
    ...{ code: 'kind-does-not-fit', field: 'kind' },
    zh: `编码 ${code} 与类别不符：部门和财政局为三位数字，股室须在财政局之下，单位在部门或单位之下。`,
    en: `The code ${code} does not fit its kind: departments have three digits, sections stand below the finance bureau, units below a department or unit.`,
  });
  return false;
}

function startOf(
  check: Check,
  { entry, code, startsOn }: ReadUnit,
  superior: KnownUnit | undefined,
): string | undefined {
  if (superior?.endsOn !== undefined) {
    check.error(entry, {
      ...{ code: 'superior-is-closed', field: 'code' },
      zh: `单位 ${code} 的上级 ${superior.code} 的最后一日是 ${superior.endsOn}，不能在其下登记新单位。`,
      en: `The last day of ${superior.code}, the superior of ${code}, is ${superior.endsOn}: no unit is registered below it.`,
    });
    return undefined;
  }
  const day = startsOn ?? latest(check.firstDay, superior?.startsOn);
  if (superior === undefined || day >= superior.startsOn) return day;
  check.error(entry, {
    ...{ code: 'before-its-superior', field: 'startsOn', proposal: superior.startsOn },
    zh: `单位 ${code} 的起始日 ${day} 早于上级 ${superior.code} 的 ${superior.startsOn}，是否为 ${superior.startsOn}。`,
    en: `Unit ${code} would begin on ${day}, before its superior ${superior.code} (${superior.startsOn}); is it ${superior.startsOn}.`,
  });
  return undefined;
}

const latest = (one: string, other = ''): string => (other > one ? other : one);

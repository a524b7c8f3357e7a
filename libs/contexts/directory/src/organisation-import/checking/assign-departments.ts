import { cut, type Check } from './check.js';
import { type ReadUnit } from './check-units.js';
import { type KnownUnit } from './known.js';
import { isNamed, type Units } from './units.js';

/** What a line says of departments; there only where its unit is open and the line says something. */
interface Asked {
  readonly unit: KnownUnit;
  readonly entry: ReadUnit['entry'];
  readonly departments: readonly string[];
}

/** What sections look after: each department one of them. */
export function assignDepartments(check: Check, read: ReadonlyMap<string, ReadUnit>, units: Units): void {
  const asked = [...read.values()].flatMap(({ entry, code, departments }): Asked[] => {
    const unit = units.get(code);
    return departments === undefined || unit === undefined || unit.endsOn !== undefined
      ? []
      : [{ unit, entry, departments }];
  });
  const said = new Set(asked.map(({ unit }) => unit.code));
  const takenBy = new Map<string, string>();
  for (const { code, departments, endsOn } of units.values())
    if (!said.has(code) && endsOn === undefined) for (const each of departments) takenBy.set(each, code);
  for (const each of asked) assign(check, each, { units, takenBy });
}

interface Among {
  readonly units: Units;
  /** The section that looks after a department. */
  readonly takenBy: Map<string, string>;
}

function assign(check: Check, asked: Asked, { units, takenBy }: Among): void {
  const departments = departmentCodes(check, asked, units);
  if (departments === undefined) return;
  const { unit, entry } = asked;
  const { code } = unit;
  const taken = departments.find((each) => takenBy.has(each));
  if (taken !== undefined) {
    const section = takenBy.get(taken) ?? '';
    check.error(entry, {
      ...{ code: 'department-taken', field: 'departments' },
      zh: `部门 ${taken} 由股室 ${section} 分管，一个部门只由一个股室分管，请核对。`,
      en: `Department ${taken} is looked after by section ${section}; one section looks after it: check it.`,
    });
    return;
  }
  for (const each of departments) takenBy.set(each, code);
  if (departments.join() === unit.departments.join()) return;
  units.set(code, { ...unit, departments });
  // Two sections may swap theirs: each gives up before another takes.
  const kept = unit.departments.filter((each) => departments.includes(each));
  if (kept.length < unit.departments.length && kept.length < departments.length)
    check.step(entry, { do: 'assign-departments', code, departments: kept, givingUp: true });
  check.step(entry, { do: 'assign-departments', code, departments });
}

/** By code or name, each once; undefined where there are none to be assigned. */
function departmentCodes(
  check: Check,
  { unit, entry, departments }: Asked,
  units: Units,
): readonly string[] | undefined {
  if (unit.kind !== 'budget-line-section') {
    if (departments.length > 0) looksAfterNone(check, entry, unit.code);
    return undefined;
  }
  const top = [...units.values()].filter(({ kind }) => kind === 'department' || kind === 'finance-bureau');
  const codes = departments.map((text) => top.find((each) => isNamed(text, each))?.code);
  const unknown = departments[codes.indexOf(undefined)];
  if (unknown === undefined) return [...new Set(codes.flatMap((code) => code ?? []))].sort();
  check.error(entry, {
    ...{ code: 'not-a-department', field: 'departments' },
    zh: `分管部门「${cut(unknown)}」不是已登记或文件里的部门。`,
    en: `“${cut(unknown)}”, looked after, is no department that is registered or in the file.`,
  });
  return undefined;
}

const looksAfterNone = (check: Check, entry: ReadUnit['entry'], code: string): void =>
  check.error(entry, {
    ...{ code: 'looks-after-none', field: 'departments' },
    zh: `单位 ${code} 不是业务股室，不能分管部门。`,
    en: `Unit ${code} is no budget-line section and looks after no departments.`,
  });

import { isUnitCode, nameKey } from '#domain/kernel';
import { type Kind } from '../../domain/places.js';
import { kindOf, parts } from '../reading/words.js';
import { cut, type Check, type Placed } from './check.js';
import { type KnownUnit } from './known.js';

/** A unit of the file, understood as far as it can be by itself. */
export interface ReadUnit {
  readonly entry: Placed;
  readonly code: string;
  readonly name?: string;
  readonly kind?: Kind;
  readonly superior?: string;
  /** Absent where the file says nothing of them. */
  readonly departments?: readonly string[];
  readonly startsOn: string | null;
  readonly endsOn: string | null;
}

const LEVEL = 3; // digits

/** Its code, or undefined with an error; a number that lost its zeros, or a code that was cut by signs, is proposed whole. */
export function codeIn(check: Check, entry: Placed): string | undefined {
  const given = nameKey(entry.fields.code ?? '');
  if (isUnitCode(given)) return given;
  const name = cut(entry.fields.unitName);
  if (given === '') {
    check.error(entry, {
      ...{ code: 'code-missing', field: 'code' },
      zh: `「${name}」没有单位编码，请补上。`,
      en: `“${name}” has no code: add it.`,
    });
    return undefined;
  }
  check.error(entry, {
    ...{ code: 'code-does-not-fit', field: 'code', proposal: wholeCode(given) },
    zh: `单位编码「${cut(given)}」不是每级三位数字（如 307、307001）。`,
    en: `The code “${cut(given)}” has not three digits a level (307, 307001).`,
  });
  return undefined;
}

function wholeCode(given: string): string | undefined {
  const digits = given.replace(/[-_.·]/g, '');
  const padded = digits.padStart(Math.ceil(digits.length / LEVEL) * LEVEL, '0');
  return isUnitCode(padded) ? padded : undefined;
}

/** The units of the file by code, each once: a second line that says something else is an error. */
export function readUnits(check: Check, entries: readonly Placed[]): ReadonlyMap<string, ReadUnit> {
  const units = new Map<string, ReadUnit>();
  // A list of units goes before what lists of people imply.
  const sorted = [...entries.filter((each) => !each.implied), ...entries.filter((each) => each.implied)];
  for (const entry of sorted) {
    const unit = readUnit(check, entry);
    if (unit === undefined) continue;
    const before = units.get(unit.code);
    if (before === undefined) units.set(unit.code, unit);
    else refuseOther(check, before, unit);
  }
  return units;
}

function refuseOther(
  check: Check,
  { entry: first, name: before = '' }: ReadUnit,
  { entry, code, name }: ReadUnit,
): void {
  if (entry.implied && before === name) return;
  if (before === name) {
    check.warning(entry, {
      code: 'unit-twice',
      zh: `单位 ${code} 在第 ${first.line} 行已出现，这一行不再读入。`,
      en: `Unit ${code} stands in line ${first.line} already: this line is left out.`,
    });
    return;
  }
  check.error(entry, {
    ...{ code: 'code-twice', field: 'code' },
    zh: `单位编码 ${code} 在第 ${first.line} 行是「${before}」，与这一行不同，请核对。`,
    en: `In line ${first.line} the code ${code} is “${before}”: check which is right.`,
  });
}

function readUnit(check: Check, entry: Placed): ReadUnit | undefined {
  const code = codeIn(check, entry);
  const name = nameIn(check, entry);
  const span = check.span(entry);
  const kind = readKind(check, entry);
  if (code === undefined || name === undefined || span === undefined || kind === undefined) return undefined;
  return {
    ...{ entry, code, ...span, ...beside(entry) },
    ...(name === null ? {} : { name }),
    ...(kind === null ? {} : { kind }),
  };
}

const beside = ({ fields: { superior, departments } }: Placed): Pick<ReadUnit, 'superior' | 'departments'> => ({
  ...(superior === undefined ? {} : { superior }),
  ...(departments === undefined ? {} : { departments: parts(departments).map(nameKey) }),
});

/** Null where the file does not say, undefined where what it says cannot be kept. */
const nameIn = (check: Check, entry: Placed): string | null | undefined =>
  entry.fields.unitName === undefined ? null : check.text(entry, 'unitName', 200);

/** Null where the file does not say, undefined where what it says is none. */
function readKind(check: Check, entry: Placed): Kind | null | undefined {
  const given = entry.fields.kind;
  if (given === undefined) return null;
  const kind = kindOf(given);
  if (kind === undefined) {
    check.error(entry, {
      ...{ code: 'unknown-kind', field: 'kind' },
      zh: `没有「${cut(given)}」这种单位类别，可填：部门、单位、财政局、业务股室、绩效股。`,
      en: `There is no kind “${cut(given)}”: it is 部门, 单位, 财政局, 业务股室 or 绩效股.`,
    });
  }
  return kind;
}

/** What its code and name say of it, below which superior. */
export function likelyKind(code: string, name: string, superior: Pick<KnownUnit, 'kind'> | undefined): Kind {
  if (code.length === LEVEL) return /财政/.test(name) ? 'finance-bureau' : 'department';
  if (superior?.kind !== 'finance-bureau' || !/[股科处室]$/.test(name)) return 'unit';
  return /绩效/.test(name) ? 'performance-section' : 'budget-line-section';
}

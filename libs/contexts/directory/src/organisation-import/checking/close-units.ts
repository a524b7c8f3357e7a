import { type Check } from './check.js';
import { type ReadUnit } from './check-units.js';
import { type KnownUnit } from './known.js';
import { type Units } from './units.js';

interface Ending {
  readonly units: Units;
  /** Lines that say who succeeds, by code. */
  readonly succeeded: ReadonlyMap<string, ReadUnit['entry']>;
}

/** Last days that the file gives and the directory has not; of a unit that goes on as another, that was said before. */
export function closeUnits(check: Check, read: ReadonlyMap<string, ReadUnit>, { units, succeeded }: Ending): void {
  const closing = [...read.values()].filter(
    ({ code, endsOn }) => endsOn !== null && units.has(code) && !succeeded.has(code),
  );
  for (const unit of closing) closeUnit(check, unit, units);
  for (const unit of closing) refuseOutliving(check, unit, units);
  for (const [code, entry] of succeeded) refuseOutliving(check, { code, entry }, units);
}

function closeUnit(check: Check, { entry, code, endsOn }: ReadUnit, units: Units): void {
  const unit = units.get(code);
  if (unit === undefined || endsOn === null || unit.endsOn === endsOn) return;
  if (unit.endsOn !== undefined || endsOn < unit.startsOn) {
    check.warning(entry, {
      code: 'stays-closed',
      zh: `单位 ${code} 自 ${daysOf(unit).zh}，最后一日不改为 ${endsOn}。`,
      en: `Unit ${code} is there from ${daysOf(unit).en}: its last day does not become ${endsOn}.`,
    });
    return;
  }
  units.set(code, { ...unit, endsOn });
  check.step(entry, { do: 'close-unit', code, endsOn });
}

const daysOf = ({ startsOn, endsOn }: KnownUnit) =>
  endsOn === undefined
    ? { zh: `${startsOn} 起`, en: `${startsOn} on` }
    : { zh: `${startsOn} 至 ${endsOn}`, en: `${startsOn} to ${endsOn}` };

function refuseOutliving(check: Check, { entry, code }: Pick<ReadUnit, 'entry' | 'code'>, units: Units): void {
  const { endsOn } = units.get(code) ?? {};
  if (endsOn === undefined || check.facts.known.units.get(code)?.endsOn === endsOn) return;
  const below = [...units.values()].find(
    (each) => each.code !== code && each.code.startsWith(code) && (each.endsOn ?? '9999') > endsOn,
  );
  if (below === undefined) return;
  check.error(entry, {
    ...{ code: 'unit-has-units', field: 'endsOn' },
    zh: `单位 ${code} 在 ${endsOn} 撤销，而其下级 ${below.code} 那以后仍在，请先写明下级的最后一日。`,
    en: `Unit ${code} would close on ${endsOn} while ${below.code} below it goes on: give its last day first.`,
  });
}

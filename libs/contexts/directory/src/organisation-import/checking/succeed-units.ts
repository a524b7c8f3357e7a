import { type How } from '../../domain/unit.events.js';
import { howOf, howWords } from '../reading/words.js';
import { cut, type Check, type Placed } from './check.js';
import { codeIn, type ReadUnit } from './check-units.js';
import { type KnownUnit } from './known.js';
import { unitNamed, type Units } from './units.js';

interface Among {
  readonly read: ReadonlyMap<string, ReadUnit>;
  readonly units: Units;
}

/** Units that go on under the code of another; answers which end by that. */
export function succeedUnits(check: Check, entries: readonly Placed[], among: Among): ReadonlyMap<string, Placed> {
  const succeeded = new Map<string, Placed>();
  for (const entry of entries) {
    const code = codeIn(check, entry);
    const unit = code === undefined ? undefined : among.units.get(code);
    if (code === undefined) continue;
    if (unit === undefined) unknownUnit(check, entry, 'code', code);
    else if (succeeded.has(code)) twice(check, entry, code);
    else {
      succeeded.set(code, entry);
      succeed(check, entry, unit, among);
    }
  }
  return succeeded;
}

function succeed(check: Check, entry: Placed, unit: KnownUnit, { read, units }: Among): void {
  const { code } = unit;
  check.seen.unit.add(code);
  const successor = successorIn(check, entry, units);
  const given = check.day(entry, 'endsOn');
  if (successor === undefined || given === undefined) return;
  const asked = { successor, endsOn: given ?? lastDayIn(read, code) };
  const there = check.facts.known.units.get(code);
  if (there?.endsOn === undefined) goOn(check, entry, { unit, units, ...asked });
  else if (!isKnown(there, asked)) staysClosed(check, entry, there);
}

const lastDayIn = (read: Among['read'], code: string): string | null => read.get(code)?.endsOn ?? null;

function successorIn(check: Check, entry: Placed, units: Units): string | undefined {
  const { successor: written = '' } = entry.fields;
  const successor = unitNamed(written, units);
  if (successor === undefined) unknownUnit(check, entry, 'successor', written);
  return successor;
}

interface Asked {
  readonly successor: string;
  readonly endsOn: string | null;
}

const isKnown = (there: KnownUnit, { successor, endsOn }: Asked): boolean =>
  there.successor === successor && (endsOn === null || endsOn === there.endsOn);

function goOn(
  check: Check,
  entry: Placed,
  { unit, units, successor, endsOn }: Asked & { readonly unit: KnownUnit; readonly units: Units },
): void {
  const { code, startsOn } = unit;
  const how = howIn(check, entry);
  if (how === undefined || !mayFollow(check, entry, { code, successor })) return;
  if (endsOn === null) {
    missingDay(check, entry, code);
    return;
  }
  if (!check.isForward(entry, { startsOn, endsOn })) return;
  units.set(code, { ...unit, endsOn, successor });
  check.step(entry, { do: 'succeed-unit', code, successor, how, endsOn });
}

function howIn(check: Check, entry: Placed): How | undefined {
  const how = howOf(entry.fields.how ?? '');
  if (how !== undefined) return how;
  const written = cut(entry.fields.how);
  check.error(entry, {
    ...{ code: 'how-missing', field: 'how', proposal: howWords.merged },
    zh: `没有写明承接方式，或没有「${written}」这种方式；可填：${Object.values(howWords).join('、')}。`,
    en: `It is not said how the unit goes on, or not as “${written}”; it is one of ${Object.keys(howWords).join(', ')}.`,
  });
  return undefined;
}

/** It is another one, and is not closed itself, before the file closes it. */
function mayFollow(
  check: Check,
  entry: Placed,
  { code, successor }: { readonly code: string; readonly successor: string },
): boolean {
  const endsOn = check.facts.known.units.get(successor)?.endsOn;
  if (successor !== code && endsOn === undefined) return true;
  check.error(
    entry,
    successor === code
      ? {
          ...{ code: 'own-successor', field: 'successor' },
          zh: `单位 ${code} 不能由自己承接，请写另一个单位。`,
          en: `Unit ${code} cannot go on as itself: name another.`,
        }
      : {
          ...{ code: 'successor-is-closed', field: 'successor' },
          zh: `承接单位 ${successor} 的最后一日是 ${endsOn ?? ''}，不能承接 ${code}。`,
          en: `The last day of the successor ${successor} is ${endsOn ?? ''}: ${code} does not go on there.`,
        },
  );
  return false;
}

const unknownUnit = (check: Check, entry: Placed, field: 'code' | 'successor', written: string): void =>
  check.error(entry, {
    ...{ code: 'unknown-unit', field },
    zh: `没有单位「${cut(written)}」，或有几个同名的：请写单位编码，或先登记。`,
    en: `There is no unit “${cut(written)}”, or several of that name: write its code, or register it first.`,
  });

const twice = (check: Check, entry: Placed, code: string): void =>
  check.error(entry, {
    ...{ code: 'succession-twice', field: 'code' },
    zh: `单位 ${code} 在前面已写过由谁承接，请核对，只留一行。`,
    en: `An earlier line says already who succeeds unit ${code}: check it and keep one.`,
  });

const staysClosed = (check: Check, entry: Placed, { code, successor, endsOn = '' }: KnownUnit): void =>
  check.warning(entry, {
    code: 'stays-closed',
    zh: `单位 ${code} 的最后一日是 ${endsOn}，${successor === undefined ? '没有承接单位' : `由 ${successor} 承接`}，不再变更。`,
    en: `The last day of unit ${code} is ${endsOn}, ${successor === undefined ? 'nobody succeeds it' : `${successor} succeeds it`}: that does not change.`,
  });

const missingDay = (check: Check, entry: Placed, code: string): void =>
  check.error(entry, {
    ...{ code: 'last-day-missing', field: 'endsOn', proposal: check.facts.today },
    zh: `单位 ${code} 由另一单位承接，没有写它的最后一日。`,
    en: `Unit ${code} is succeeded by another, and its last day is not said.`,
  });

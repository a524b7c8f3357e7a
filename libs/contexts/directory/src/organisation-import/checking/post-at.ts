import { overlap, type Span } from '../../domain/days.js';
import { fits, postWords, REGION, type Post } from '../../domain/places.js';
import { type Check, type Placed } from './check.js';
import { type KnownAppointment, type KnownPerson } from './known.js';
import { type Units } from './units.js';

/** A post that the file makes, and the line that did. */
export interface Made extends Span {
  readonly role: Post;
  readonly scope: string;
  readonly line: number;
}

interface Asked {
  readonly person: KnownPerson;
  readonly role: Post;
  readonly scope: string;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly units: Units;
  /** What the file has made of this person's posts before; added to. */
  readonly before: Made[];
}

const ending = (endsOn: string | null | undefined) => (endsOn === undefined || endsOn === null ? {} : { endsOn });

/** Begins, ends, or is held already. */
export function postAt(check: Check, entry: Placed, asked: Asked): void {
  if (!placeFits(check, entry, asked)) return;
  const held = heldBy(check, asked);
  // Without a first day the line is about the one that is held; with one, about the one that began then.
  const same =
    asked.startsOn === null
      ? held.findLast(({ endsOn }) => endsOn === undefined || endsOn >= check.facts.today)
      : held.find((each) => each.startsOn === asked.startsOn);
  if (same !== undefined) {
    endIt(check, entry, asked, same);
    return;
  }
  const span: Span = { startsOn: asked.startsOn ?? firstDay(check, asked), ...ending(asked.endsOn) };
  const other = held.find((each) => overlap(each, span));
  if (other === undefined) make(check, entry, asked, span);
  else heldAlready(check, entry, asked, other);
}

/** This post of theirs, with the last days that the file has given before. */
const heldBy = ({ endings }: Check, { person, role, scope }: Asked): readonly KnownAppointment[] =>
  person.appointments
    .filter((each) => each.role === role && each.scope === scope)
    .map((each) => ({ ...each, ...ending(endings.get(each.appointmentId)) }));

function endIt(check: Check, entry: Placed, { person, role, scope, endsOn }: Asked, same: KnownAppointment): void {
  const { appointmentId, startsOn } = same;
  check.seen.appointment.add(appointmentId);
  const isEarlier = endsOn !== null && (same.endsOn === undefined || endsOn < same.endsOn);
  if (!isEarlier || !check.isForward(entry, { startsOn, endsOn })) return;
  check.endings.set(appointmentId, endsOn);
  check.step(entry, { do: 'end-appointment', personId: person.personId, appointmentId, role, scope, endsOn });
}

function heldAlready(check: Check, entry: Placed, { person, role, scope }: Asked, other: KnownAppointment): void {
  const { appointmentId, startsOn, endsOn = '' } = other;
  check.seen.appointment.add(appointmentId);
  check.warning(entry, {
    code: 'held-already',
    zh: `${person.personId} 已自 ${startsOn} 起（${endsOn}）在 ${scope} 担任「${postWords[role]}」，日期重叠，仍按已登记的。`.replace(
      '（）',
      '',
    ),
    en: `${person.personId} holds ${role} at ${scope} from ${startsOn} on already (${endsOn}): the days overlap, and what is registered stays.`.replace(
      ' ()',
      '',
    ),
  });
}

/** Today, or the first day of a unit that begins later. */
const firstDay = ({ facts: { today } }: Check, { scope, units }: Asked): string => {
  const { startsOn = today } = units.get(scope) ?? {};
  return startsOn > today ? startsOn : today;
};

function placeFits(check: Check, entry: Placed, { role, scope, units }: Asked): boolean {
  const kind = scope === REGION ? REGION : units.get(scope)?.kind;
  if (kind !== undefined && fits(role, kind)) return true;
  check.error(entry, {
    ...{ code: 'post-does-not-fit', field: 'scope' },
    zh: `「${postWords[role]}」不能在 ${scope} 担任：角色与单位类别不符，请核对任职单位。`,
    en: `A ${role} cannot be one at ${scope}: the role does not fit that kind of unit; check where it is held.`,
  });
  return false;
}

function make(check: Check, entry: Placed, asked: Asked, span: Span): void {
  const { person, role, scope, before } = asked;
  if (!staysWithin(check, entry, asked, span)) return;
  const twice = before.find((each) => each.role === role && each.scope === scope && overlap(each, span));
  if (twice !== undefined) {
    madeTwice(check, entry, twice, span);
    return;
  }
  before.push({ role, scope, line: entry.line, ...span });
  const days = { startsOn: span.startsOn, ...ending(span.endsOn) };
  check.given.push({ entry, personId: person.personId, role, scope, ...days });
  check.step(entry, { do: 'make-appointment', personId: person.personId, role, scope, ...days });
}

function madeTwice(check: Check, entry: Placed, twice: Made, span: Span): void {
  if (twice.startsOn === span.startsOn && twice.endsOn === span.endsOn) {
    check.warning(entry, {
      code: 'appointment-twice',
      zh: `与第 ${twice.line} 行是同一任职，这一行不再读入。`,
      en: `The same appointment as in line ${twice.line}: this line is left out.`,
    });
    return;
  }
  check.error(entry, {
    ...{ code: 'appointment-overlaps', field: 'startsOn' },
    zh: `与第 ${twice.line} 行是同一任职，日期重叠而不同，请核对。`,
    en: `The same appointment as in line ${twice.line} with other days that overlap: check which is right.`,
  });
}

/** Neither before its unit is there nor after it, nor of one who has left. */
function staysWithin(check: Check, entry: Placed, { person, scope, units }: Asked, span: Span): boolean {
  const unit = units.get(scope);
  if (unit !== undefined && span.startsOn < unit.startsOn) {
    check.error(entry, {
      ...{ code: 'unit-not-yet-there', field: 'startsOn', proposal: unit.startsOn },
      zh: `单位 ${scope} 自 ${unit.startsOn} 起设立，任职不能自 ${span.startsOn} 起。`,
      en: `Unit ${scope} is there from ${unit.startsOn} on: nobody is appointed there from ${span.startsOn}.`,
    });
    return false;
  }
  const left = check.facts.known.people.get(person.personId)?.leftOn;
  const [last] = [unit?.endsOn, left].flatMap((day) => day ?? []).sort();
  if (last === undefined || (span.endsOn ?? '9999') <= last) return true;
  outlives(check, entry, { last, startsOn: span.startsOn });
  return false;
}

const outlives = (
  check: Check,
  entry: Placed,
  { last, startsOn }: { readonly last: string; readonly startsOn: string },
) =>
  check.error(entry, {
    ...{ code: 'outlives', field: 'endsOn', proposal: last < startsOn ? undefined : last },
    zh: `此人或任职单位的最后一日是 ${last}，任职不能更晚结束。`,
    en: `The last day of the person or of the unit is ${last}: no appointment lasts longer.`,
  });

import { covers, isOn, type Span } from '../../domain/days.js';
import { postText, REGION, type Post } from '../../domain/places.js';
import { isWholeRegion } from '../reading/words.js';
import { type Check, type Placed } from './check.js';
import { personIn, postsIn, scopeNamed, type Organisation } from './compare-appointments.js';
import { type KnownAbsence, type KnownPerson } from './known.js';
import { nameDeputies, type NewAbsence } from './name-deputies.js';

/** Who acts for whom: a line for each post that they act in, or one for all. */
export function compareAbsences(check: Check, entries: readonly Placed[], organisation: Organisation): void {
  const said = new Map<string, string>();
  const added = new Map<string, NewAbsence>();
  for (const entry of entries) {
    const line = readLine(check, entry, organisation);
    if (line === undefined) continue;
    const same = line.person.absences.find((each) => isSame(each, line));
    if (same !== undefined) endIt(check, line, { same, said });
    else gather(check, line, added);
  }
  nameDeputies(check, [...added.values()], organisation);
}

interface Line {
  readonly entry: Placed;
  readonly person: KnownPerson;
  readonly deputy: KnownPerson;
  /** All where it says none. */
  readonly roles: readonly Post[] | undefined;
  readonly scope: string | undefined;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
}

const DEPUTY = { id: 'deputyId', name: 'deputyName' } as const;

function readLine(check: Check, entry: Placed, organisation: Organisation): Line | undefined {
  const person = personIn(check, entry, organisation);
  const deputy = personIn(check, entry, organisation, DEPUTY);
  const span = check.span(entry);
  const which = whichPosts(check, entry, organisation);
  return person && deputy && span && which && { entry, person, deputy, ...which, ...span };
}

function whichPosts(check: Check, entry: Placed, { units }: Organisation): Pick<Line, 'roles' | 'scope'> | undefined {
  const { role, scope: written = '' } = entry.fields;
  const roles = role === undefined ? undefined : postsIn(check, entry);
  if (role !== undefined && roles === undefined) return undefined;
  if (written === '') return { roles, scope: undefined };
  const scope = isWholeRegion(written) ? REGION : scopeNamed(check, entry, written, units);
  return scope === undefined ? undefined : { roles, scope };
}

const isMeant = ({ roles, scope }: Line, post: { readonly role: Post; readonly scope: string }): boolean =>
  (roles === undefined || roles.includes(post.role)) && (scope === undefined || scope === post.scope);

const isSame = ({ deputy, startsOn, posts }: KnownAbsence, line: Line): boolean =>
  deputy === line.deputy.personId && startsOn === line.startsOn && posts.some((post) => isMeant(line, post));

interface Known {
  readonly same: KnownAbsence;
  /** Last days that lines of the file gave, by the id of the absence. */
  readonly said: Map<string, string>;
}

function endIt(check: Check, { entry, person, endsOn }: Line, { same, said }: Known): void {
  const { absenceId, startsOn } = same;
  const last = endsOn ?? same.endsOn;
  const before = said.get(absenceId);
  said.set(absenceId, last);
  if (before !== undefined) {
    if (before !== last) saidTwice(check, entry, before);
    return;
  }
  if (last === same.endsOn || !check.isForward(entry, { startsOn, endsOn: last })) return;
  if (last > same.endsOn) {
    check.warning(entry, {
      code: 'deputy-stays',
      zh: `代理已定于 ${same.endsOn} 结束，不改为更晚；要延续请另写一行，自次日起。`,
      en: `The deputy acts until ${same.endsOn} and no longer: write a line of its own for the days after.`,
    });
    return;
  }
  check.step(entry, { do: 'end-deputy', personId: person.personId, absenceId, endsOn: last });
}

const saidTwice = (check: Check, entry: Placed, before: string): void =>
  check.error(entry, {
    ...{ code: 'deputy-twice', field: 'endsOn', proposal: before },
    zh: `前面一行写同一代理到 ${before} 为止，一次代理只有一个最后一日。`,
    en: `An earlier line says that the same deputy acts until ${before}: it is one absence with one last day.`,
  });

function gather(check: Check, line: Line, added: Map<string, NewAbsence>): void {
  const { entry, person, deputy, startsOn, endsOn } = line;
  if (startsOn === null || endsOn === null) {
    dayMissing(check, line);
    return;
  }
  const days = { startsOn, endsOn };
  const meant = check.ownPosts(person).filter((post) => isMeant(line, post));
  const posts = meant.filter((post) => covers(post, days));
  if (posts.length === 0) {
    nothingToActIn(check, line, { days, meant });
    return;
  }
  const key = [person.personId, deputy.personId, startsOn, endsOn].join(' ');
  const before = added.get(key) ?? { entry, posts: [] };
  const more = posts.filter((post) => !before.posts.some((each) => postText(each) === postText(post)));
  added.set(key, { entry: before.entry, person, deputy, ...days, posts: [...before.posts, ...more] });
}

const dayMissing = (check: Check, { entry, startsOn }: Line): void =>
  check.error(entry, {
    ...{ code: 'day-missing', field: startsOn === null ? 'startsOn' : 'endsOn' },
    ...{ proposal: startsOn === null ? check.facts.today : undefined },
    zh: '代理要写明第一日和最后一日。',
    en: 'A deputy acts from a first day to a last one: write both.',
  });

interface NotHeld {
  readonly days: { readonly startsOn: string; readonly endsOn: string };
  /** What the line means and is not held on all of the days. */
  readonly meant: readonly Span[];
}

function nothingToActIn(check: Check, { entry, person }: Line, { days: { startsOn, endsOn }, meant }: NotHeld): void {
  const [until] = meant.filter((post) => isOn(startsOn, post)).flatMap((post) => post.endsOn ?? []);
  check.error(entry, {
    ...{ code: 'nothing-to-act-in', field: until === undefined ? 'role' : 'endsOn', proposal: until },
    zh: `${person.personId} 在 ${startsOn} 至 ${endsOn} 的每一日都任的职里没有这一项，不能由人代理，请核对任职和日期。`,
    en: `${person.personId} holds nothing of that on every day from ${startsOn} to ${endsOn}: check the post and the days.`,
  });
}

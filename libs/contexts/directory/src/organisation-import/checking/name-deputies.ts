import { overlap } from '../../domain/days.js';
import { postText, type Post } from '../../domain/places.js';
import { type Check, type Placed } from './check.js';
import { type Organisation } from './compare-appointments.js';
import { type KnownPerson } from './known.js';

/** Of the file, and of nobody's record yet. */
export interface NewAbsence {
  readonly entry: Placed;
  readonly person: KnownPerson;
  readonly deputy: KnownPerson;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly posts: readonly { readonly role: Post; readonly scope: string }[];
}

/** What somebody is away for, as it is known or as a line before says it. */
interface Away {
  readonly startsOn: string;
  readonly endsOn: string;
  readonly posts: NewAbsence['posts'];
}

export function nameDeputies(check: Check, added: readonly NewAbsence[], { people }: Organisation): void {
  const named: NewAbsence[] = [];
  const awayOf = (personId: string): readonly Away[] => [
    ...(people.byId.get(personId)?.absences ?? []),
    ...named.filter(({ person }) => person.personId === personId),
  ];
  for (const absence of added) {
    if (!mayAct(check, absence, awayOf)) continue;
    named.push(absence);
    const { entry, person, deputy, startsOn, endsOn, posts } = absence;
    const between = { personId: person.personId, deputy: deputy.personId, startsOn, endsOn };
    for (const post of posts)
      check.given.push({ entry, ...post, startsOn, endsOn, personId: deputy.personId, deputyFor: person.personId });
    check.step(entry, { do: 'name-deputy', ...between, posts: posts.map(postText) });
  }
}

function mayAct(check: Check, absence: NewAbsence, awayOf: (personId: string) => readonly Away[]): boolean {
  const { entry, person, deputy, endsOn, posts } = absence;
  if (deputy.personId === person.personId) {
    check.error(entry, {
      ...{ code: 'own-deputy', field: 'deputyId' },
      zh: '本人不能代理自己，请另写一人。',
      en: 'Nobody is their own deputy: name another.',
    });
    return false;
  }
  const gone = [check.facts.known.people.get(person.personId), deputy].find(
    (each) => each?.leftOn !== undefined && (each !== deputy || each.leftOn < endsOn),
  );
  if (gone !== undefined) {
    hasLeft(check, absence, gone);
    return false;
  }
  const taken = awayOf(person.personId).find(
    (each) => overlap(each, absence) && each.posts.some((one) => isIn(one, posts)),
  );
  const away = awayOf(deputy.personId).find((each) => overlap(each, absence));
  if (taken) {
    check.error(entry, {
      ...{ code: 'absence-overlaps', field: 'startsOn' },
      zh: `${person.personId} 在 ${taken.startsOn} 至 ${taken.endsOn} 已有人代理，日期重叠，请核对。`,
      en: `Somebody acts for ${person.personId} from ${taken.startsOn} to ${taken.endsOn} already: check the days.`,
    });
  }
  if (away) {
    check.error(entry, {
      ...{ code: 'deputy-is-away', field: 'deputyId' },
      zh: `代理人 ${deputy.personId} 在 ${away.startsOn} 至 ${away.endsOn} 自己请人代理，不能转代理，请另写一人。`,
      en: `The deputy ${deputy.personId} is away from ${away.startsOn} to ${away.endsOn} themself, and a deputy has no deputy: name another.`,
    });
  }
  return taken === undefined && away === undefined;
}

const isIn = ({ role, scope }: Away['posts'][number], posts: Away['posts']): boolean =>
  posts.some((each) => each.role === role && each.scope === scope);

function hasLeft(check: Check, { entry, startsOn }: NewAbsence, { personId, leftOn = '' }: KnownPerson): void {
  check.error(entry, {
    ...{ code: 'person-has-left', field: 'endsOn', proposal: leftOn < startsOn ? undefined : leftOn },
    zh: `人员 ${personId} 的最后一日是 ${leftOn}，代理不能更晚结束；此前已离任的，请去掉这一行。`,
    en: `The last day of ${personId} is ${leftOn}: no deputy acts longer; of who has left, leave the line out.`,
  });
}

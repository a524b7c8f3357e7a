import { type Person } from '#domain/kernel';
import { unitsWithin, type Statement } from '../statement.js';
import {
  draftedBy,
  holdersOf,
  sightOf,
  type Box,
  type Holder,
  type Narrowing,
  type Reader,
  type Sort,
} from './inbox-asked.js';

/** Where a box's rows come from, and what it sorts by; `h` is the target with its round. */
interface Source {
  readonly from: string;
  /** Disjoint: together they are the box. Each can be read in its order and be left when a page is full. */
  readonly parts: (of: Statement, reader: Reader) => readonly string[];
  readonly isAtStep: (name: string) => string;
  readonly due: string;
  readonly opened: string;
  /** With the target's id it is of one row only. */
  readonly n: string;
}

const nameOf = (round: string, step: string): string => `(select o.step_name from tasks__v2 o
  where o.target_id = h.target_id and o.round = ${round} and o.step = ${step} and o.ordinal = 1)`;
const onHeader = { isAtStep: (name: string) => `${nameOf('h.round', 'h.step')} = ${name}`, due: 'h.due' };

/** Duties as the machine has them, so that counts need not ask it: a spec holds both together. */
const free = (person: string): string =>
  [
    `h.submitted_by <> ${person} and not h.signed_before ? ${person}`,
    `not exists (select from task_writers__v2 w where w.target_id = h.target_id and w.person_id = ${person})`,
    `not exists (select from task_hands__v2 d where d.target_id = h.target_id and d.round = h.round
      and d.person_id = ${person} and (d.step <> t.step or not d.undone))`,
  ].join(' and ');

const COVERED = `'{covering,responsible-section,performance-section}'`;

/** Where a role is asked for at this place, as `holdsSeat` of the machine has it; in words of which Postgres can guess how often they hold. */
function isAt(of: Statement, scopes: readonly string[]): string {
  const all = of.put(scopes);
  const region = scopes.includes('*') ? ` or t.place = 'region'` : '';
  return `${within(of, scopes)} and (t.place = any(${COVERED}) or t.place = 'own-unit' and h.unit = any(${all}::text[])
    or t.place = 'own-department' and left(h.unit, 3) = any(${all}::text[])${region})`;
}

/** Who is waited for, and what one signature has settled: both are there only where a signer was added. */
const IN_TURN = `(not h.has_added or not exists (select from tasks__v2 o
  where o.target_id = t.target_id and o.round = t.round and o.step = t.step and (
    o.state = 'open' and (o.added_how = 'before' and o.beside = t.ordinal
      or t.added_how in ('before', 'after') and o.added_how = t.added_how and o.beside = t.beside and o.ordinal < t.ordinal
      or t.added_how = 'after' and o.ordinal = t.beside)
    or t.added_how is distinct from 'after' and o.state = 'done' and o.given ->> 'vote' = 'agree' and o.is_binding
      and coalesce(o.added_how, 'parallel') = 'parallel' and (select m.mode from tasks__v2 m
        where m.target_id = t.target_id and m.round = t.round and m.step = t.step and m.ordinal = 1) = 'any')))`;

/** By each role, all of which see what they may sign, and by name. */
function toDo(of: Statement, { person }: Reader): readonly string[] {
  const [{ personId, scopes }, ...absent] = holdersOf(person);
  const me = of.put(personId);
  /** In one's own name, or in that of who is away and may sign it themself. */
  const held = (own: string, theirs: (each: Holder, name: string) => string): string =>
    [
      own,
      ...absent.map((each) => {
        const name = of.put(each.personId);
        return `${theirs(each, name)} and ${free(`${name}::text`)}`;
      }),
    ].join(' or ');
  const at = (role: string, over: Holder['scopes']) => isAt(of, over.get(role) ?? []);
  const roles = [...new Set([scopes, ...absent.map((each) => each.scopes)].flatMap((each) => [...each.keys()]))];
  const isNamed = (name: string) => `coalesce(t.transferred_to, t.person) = ${name}`;
  const names = of.put([personId, ...absent.map((each) => each.personId)]);
  return [
    ...roles.map(
      (role) => `t.role = ${of.put(role)} and t.transferred_to is null
        and (${held(at(role, scopes), (each) => at(role, each.scopes))})`,
    ),
    `(t.person = any(${names}::text[]) or t.transferred_to = any(${names}::text[]))
      and (${held(isNamed(me), (_, name) => isNamed(name))}) and ${inSight(of, person)}`,
  ].map(
    (part) => `t.state = 'open' and h.status = 'in-approval' and ${part} and ${free(`${me}::text`)} and ${IN_TURN}`,
  );
}

const sources: Readonly<Record<Box, Source>> = {
  todo: {
    from: 'tasks__v2 t join task_rounds__v2 h on h.target_id = t.target_id and h.round = t.round',
    parts: toDo,
    // Of signers who were added the seats of the chain say it.
    isAtStep: (name) => `(t.step_name = ${name} or t.step_name is null and ${nameOf('t.round', 't.step')} = ${name})`,
    ...{ due: 't.due', opened: 't.opened_at', n: 't.ordinal' },
  },
  done: {
    from: 'task_hands__v2 d join task_rounds__v2 h on h.target_id = d.target_id',
    parts: (of, { person }) => [`d.person_id = ${of.put(person.personId)} and ${inSight(of, person)}`],
    isAtStep: (name) => `${nameOf('d.round', 'd.step')} = ${name}`,
    ...{ due: 'h.due', opened: 'd.at', n: 'd.revision' },
  },
  'to-read': {
    from: 'task_copies__v2 c join task_rounds__v2 h on h.target_id = c.target_id',
    parts: (of, { person }) => [
      `c.person_id = ${of.put(person.personId)} and c.read_at is null and ${inSight(of, person)}`,
    ],
    ...{ ...onHeader, opened: 'c.copied_at', n: 'c.round' },
  },
  mine: {
    from: 'task_rounds__v2 h',
    parts: (of, { person }) => [`h.submitted_by = ${of.put(person.personId)} and ${inSight(of, person)}`],
    ...{ ...onHeader, opened: 'h.submitted_at', n: '0' },
  },
  returned: {
    from: 'task_rounds__v2 h',
    parts: (of, { person }) => [
      `h.status = 'returned' and ${within(of, draftedBy(person))} and ${inSight(of, person)}`,
    ],
    ...{ ...onHeader, opened: 'h.ended_at', n: '0' },
  },
};

const within = (of: Statement, scopes: readonly string[]): string => unitsWithin(of, 'h.unit', scopes);

const inSight = (of: Statement, person: Person): string => within(of, sightOf(person));

function narrowed(of: Statement, { due, isAtStep }: Source, asked: Narrowing, today: string): readonly string[] {
  const { fiscalYear, unit, step, overdue, text } = asked;
  return [
    ...(fiscalYear === undefined ? [] : [`h.fiscal_year = ${of.put(fiscalYear)}`]),
    ...(unit === undefined ? [] : [within(of, [unit])]),
    ...(step === undefined ? [] : [isAtStep(of.put(step))]),
    ...(overdue === undefined ? [] : [`${due} ${overdue ? '<' : '>='} ${of.put(today)}`]),
    ...(text === undefined ? [] : [`h.name like ${of.put(`%${text.replace(/[\\%_]/g, '\\$&')}%`)}`]),
  ];
}

/** The rows of a box that this person may see: the parts of it, each as what follows the columns of a `select`. */
export function partsOfBox(of: Statement, box: Box, asked: Narrowing, reader: Reader): readonly string[] {
  const source = sources[box];
  const rest = narrowed(of, source, asked, reader.today);
  return source.parts(of, reader).map((part) => `from ${source.from} where ${[part, ...rest].join(' and ')}`);
}

interface SortColumn {
  readonly by: string;
  /** Its text in a cursor, and that text as the column has it. */
  readonly text: string;
  readonly read: (parameter: string) => string;
}

/** What a box is sorted by before the target's id and `n`. */
export function sortOf(box: Box, sort: Sort): SortColumn & { readonly n: string } {
  const { due, opened, n } = sources[box];
  const asText = (by: string) => ({ by, text: by, read: (parameter: string) => `${parameter}::text`, n });
  switch (sort) {
    case 'due':
      return asText(due);
    case 'name':
      return asText('h.name');
    case 'budget':
      return { by: 'h.budget', text: 'h.budget::text', read: (parameter) => `${parameter}::numeric`, n };
    case 'opened':
      return {
        ...{ by: opened, text: `(extract(epoch from ${opened}) * 1000)::bigint::text`, n },
        read: (parameter) => `timestamptz 'epoch' + ${parameter}::bigint * interval '1 millisecond'`,
      };
  }
}

import { type Statement } from './statement.js';
import { draftedBy, heldBy, sightOf, type Box, type Narrowing, type Reader, type Sort } from './inbox-asked.js';

/** Where a box's rows come from, and what it sorts by; `h` is the round's header. */
interface Source {
  readonly from: string;
  readonly is: (of: Statement, reader: Reader) => string;
  readonly stepName: string;
  readonly due: string;
  readonly opened: string;
  /** With the target's id it is of one row only. */
  readonly n: string;
}

const CURRENT = "h.chain -> 'steps' -> (h.step - 1) ->> 'name'";
const onHeader = { stepName: CURRENT, due: 'h.due' };

/** Duties as the machine has them, so that counts need not ask it: a spec holds both together. */
const barred = (person: string): string => `(h.submitted_by = ${person}
  or exists (select from task_writers__v1 w where w.target_id = h.target_id and w.person_id = ${person})
  or exists (select from task_hands__v1 d where d.target_id = h.target_id and d.round = h.round
    and d.person_id = ${person} and (d.step <> t.step or not d.undone))
  or exists (select from jsonb_array_elements(h.skipped) s
    where s ->> 'because' = 'signed-before' and s -> 'signedBy' ? ${person}))`;

const HELD = `case when t.transferred_to is not null then g.role is null and g.holder = t.transferred_to
  when t.person is not null then g.role is null and g.holder = t.person
  else g.role = t.role and case t.place
    when 'own-unit' then g.scope = h.unit
    when 'own-department' then g.scope = left(h.unit, 3)
    when 'region' then g.scope = '*'
    else g.scope = '*' or starts_with(h.unit, g.scope) end end`;

const OF_STEP = 'o.target_id = t.target_id and o.round = t.round and o.step = t.step';
const IN_TURN = `not exists (select from tasks__v1 o where ${OF_STEP} and (
    o.state = 'open' and (o.added_how = 'before' and o.beside = t.ordinal
      or t.added_how in ('before', 'after') and o.added_how = t.added_how and o.beside = t.beside and o.ordinal < t.ordinal
      or t.added_how = 'after' and o.ordinal = t.beside)
    or t.added_how is distinct from 'after' and o.state = 'done' and o.given ->> 'vote' = 'agree' and o.is_binding
      and coalesce(o.added_how, 'parallel') = 'parallel' and h.chain -> 'steps' -> (t.step - 1) ->> 'mode' = 'any'))`;

function toDo(of: Statement, { person }: Reader): string {
  const held = heldBy(person);
  const names = of.put([...new Set(held.map(({ holder }) => holder))]);
  const roles = of.put([...new Set(held.flatMap(({ role }) => role ?? []))]);
  const me = of.put(person.personId);
  return `t.state = 'open' and h.status = 'in-approval'
    and (t.role = any(${roles}::text[]) or t.person = any(${names}::text[]) or t.transferred_to = any(${names}::text[]))
    and exists (select from jsonb_to_recordset(${of.put(JSON.stringify(held))}::jsonb) as g(holder text, role text, scope text)
      where ${HELD} and not ${barred('g.holder')})
    and not ${barred(`${me}::text`)} and ${IN_TURN}`;
}

const sources: Readonly<Record<Box, Source>> = {
  todo: {
    from: 'tasks__v1 t join task_rounds__v1 h on h.target_id = t.target_id and h.round = t.round',
    is: toDo,
    ...{
      stepName: "h.chain -> 'steps' -> (t.step - 1) ->> 'name'",
      due: 't.due',
      opened: 't.opened_at',
      n: 't.ordinal',
    },
  },
  done: {
    from: 'task_hands__v1 d join task_rounds__v1 h on h.target_id = d.target_id',
    is: (of, { person }) => `d.person_id = ${of.put(person.personId)}`,
    stepName: `(select o.step_name from tasks__v1 o
      where o.target_id = d.target_id and o.round = d.round and o.step = d.step and o.step_name is not null limit 1)`,
    ...{ due: 'h.due', opened: 'd.at', n: 'd.revision' },
  },
  'to-read': {
    from: 'task_copies__v1 c join task_rounds__v1 h on h.target_id = c.target_id',
    is: (of, { person }) => `c.person_id = ${of.put(person.personId)} and c.read_at is null`,
    ...{ ...onHeader, opened: 'c.copied_at', n: 'c.round' },
  },
  mine: {
    from: 'task_rounds__v1 h',
    is: (of, { person }) => `h.submitted_by = ${of.put(person.personId)}`,
    ...{ ...onHeader, opened: 'h.submitted_at', n: '0' },
  },
  returned: {
    from: 'task_rounds__v1 h',
    is: (of, { person }) => `h.status = 'returned' and ${within(of, draftedBy(person))}`,
    ...{ ...onHeader, opened: 'h.ended_at', n: '0' },
  },
};

/** Units of these codes and all below them, by ranges that an index knows; codes are digits. */
function within(of: Statement, scopes: readonly string[]): string {
  if (scopes.includes('*')) return 'true';
  const ranges = [...new Set(scopes)].map((scope) => {
    const [from, to] = [of.put(scope), of.put(scope.padEnd(18, '9'))];
    return `h.unit between ${from} and ${to}`;
  });
  return ranges.length === 0 ? 'false' : `(${ranges.join(' or ')})`;
}

function narrowed(of: Statement, { due, stepName }: Source, asked: Narrowing, today: string): readonly string[] {
  const { fiscalYear, unit, step, overdue, text } = asked;
  return [
    ...(fiscalYear === undefined ? [] : [`h.fiscal_year = ${of.put(fiscalYear)}`]),
    ...(unit === undefined ? [] : [within(of, [unit])]),
    ...(step === undefined ? [] : [`${stepName} = ${of.put(step)}`]),
    ...(overdue === undefined ? [] : [`${due} ${overdue ? '<' : '>='} ${of.put(today)}`]),
    ...(text === undefined ? [] : [`strpos(h.name, ${of.put(text)}) > 0`]),
  ];
}

/** The rows of a box that this person may see, as what follows `select`'s columns. */
export function rowsOfBox(of: Statement, box: Box, asked: Narrowing, reader: Reader): string {
  const source = sources[box];
  const conditions = [
    source.is(of, reader),
    within(of, sightOf(reader.person)),
    ...narrowed(of, source, asked, reader.today),
  ];
  return `from ${source.from} where ${conditions.join(' and ')}`;
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

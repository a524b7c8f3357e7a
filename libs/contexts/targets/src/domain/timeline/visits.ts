import { type Round, type Task } from '#domain/approval';
import { type Stamp, type Visit } from './item.js';

interface At {
  readonly step: number;
  readonly ordinal: number;
}

interface Closing extends NonNullable<Visit['closed']> {
  readonly returned?: Visit['returned'];
}

const lastOf = (visits: readonly Visit[], change: (visit: Visit) => Visit): readonly Visit[] => {
  const last = visits.at(-1);
  return last === undefined ? visits : [...visits.slice(0, -1), change(last)];
};

/** Tasks of the visit's step that were there in it: not those of an earlier visit. */
export const tasksIn = ({ step, opening }: Visit, { tasks }: Pick<Round, 'tasks'>): readonly Task[] =>
  tasks.filter((task) => task.step === step && !opening.tasks.some((was) => isSame(was, task) && was.gone));

const isSame = (a: Task, b: Task): boolean => a.step === b.step && a.ordinal === b.ordinal;

/** The last visit, at its end; `round` is as its signatures stand in it. */
export const closed = (
  visits: readonly Visit[],
  round: Round | undefined,
  { returned, ...closing }: Closing,
): readonly Visit[] =>
  lastOf(visits, (visit) => {
    if (visit.closed !== undefined) return visit;
    const tasks = tasksIn(visit, round ?? visit.opening);
    return { ...visit, closed: closing, tasks, ...(returned === undefined ? {} : { returned }) };
  });

/** A visit of the step at which the round stands, where it has one: what the first releases opened behind the last is none. */
export function opened(visits: readonly Visit[], round: Round, { at }: Stamp): readonly Visit[] {
  const { step, due, chain } = round;
  const rule = step === null ? undefined : chain.steps[step - 1];
  if (step === null || rule === undefined) return visits;
  // Signatures that a step keeps when it opens again were given in an earlier visit.
  const kept = visits.findLast((visit) => visit.step === step)?.signed ?? {};
  const isKept = (ordinal: string): boolean =>
    round.tasks.some((task) => task.step === step && String(task.ordinal) === ordinal && task.given !== undefined);
  const signed = Object.fromEntries(Object.entries(kept).filter(([ordinal]) => isKept(ordinal)));
  const visit = { step, rule, openedAt: at, opening: round, acts: [], signed };
  return [...visits, due === undefined ? visit : { ...visit, due }];
}

const inLastOf = (visits: readonly Visit[], step: number, change: (visit: Visit) => Visit): readonly Visit[] => {
  const at = visits.findLastIndex((visit) => visit.step === step);
  return visits.map((visit, index) => (index === at ? change(visit) : visit));
};

export const signedBy = (visits: readonly Visit[], { step, ordinal }: At, stamp: Stamp): readonly Visit[] =>
  inLastOf(visits, step, (visit) => ({ ...visit, signed: { ...visit.signed, [ordinal]: stamp } }));

/** A step that is over keeps what was signed in it, and that it was taken back stands in what follows. */
export const unsigned = (visits: readonly Visit[], { step, ordinal }: At): readonly Visit[] =>
  inLastOf(visits, step, (visit) => {
    if (visit.closed !== undefined) return visit;
    const others = Object.entries(visit.signed).filter(([each]) => each !== String(ordinal));
    return { ...visit, signed: Object.fromEntries(others) };
  });

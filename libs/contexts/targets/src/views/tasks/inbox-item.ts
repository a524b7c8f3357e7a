import { factsOf, handOf, openTasks, signingForm, type Round, type Task, type Vote } from '#domain/approval';
import { type Box, type Reader } from './inbox-asked.js';
import { roundOf, type RoundRows } from './round-of.js';
import { NEVER_DUE } from './task.row.js';
import { type TaskHand } from './task-hand.row.js';
import { type TaskRound } from './task-round.row.js';

/** What goes with an agreement beside the signature. */
export const wants = ['grades', 'opinion'] as const;

export interface LastOpinion {
  readonly opinion: string;
  readonly signedBy: string;
  readonly onBehalfOf?: string;
  readonly givenAt: Date;
  readonly stepName?: string;
}

/** What one row of a box says beside the target itself. */
interface Standing {
  readonly round: number;
  readonly step?: number;
  readonly stepName?: string;
  readonly ordinal?: number;
  readonly due?: string;
  readonly overdue?: boolean;
  /** Left out where it wants nothing. */
  readonly wants?: readonly (typeof wants)[number][];
  readonly openedAt?: Date;
  readonly onBehalfOf?: string;
  readonly assignedTo?: string;
  readonly vote?: Vote;
  readonly signedBy?: string;
  readonly copiedBy?: string;
  /** When it came into the box: opened, signed, copied, submitted or returned. */
  readonly since?: Date;
}

export interface InboxItem
  extends
    Standing,
    Pick<TaskRound, 'targetId' | 'name' | 'unit' | 'fiscalYear' | 'budget' | 'status' | 'contentHash' | 'revision'> {
  readonly submittedBy?: string;
  readonly submittedAt?: Date;
  readonly lastOpinion?: LastOpinion;
}

interface At {
  readonly n: number;
}

const present = <Name extends string, Value>(name: Name, value: Value | null | undefined) =>
  (value === null || value === undefined ? {} : { [name]: value }) as { readonly [Key in Name]?: Value };

/** A row of the box as it is answered; undefined where the machine does not let this person act on it. */
export function itemOf(box: Box, { n }: At, rows: RoundRows, reader: Reader): InboxItem | undefined {
  const standing = standingIn[box](rows, n, reader);
  if (standing === undefined) return undefined;
  const { targetId, name, unit, fiscalYear, budget, status, contentHash, revision } = rows.header;
  return {
    ...{ targetId, name, unit, fiscalYear, budget, status, contentHash, revision },
    ...present('submittedBy', rows.header.submittedBy),
    ...present('submittedAt', rows.header.submittedAt),
    ...standing,
    ...present('lastOpinion', lastOpinion(rows)),
  };
}

type StandingIn = (rows: RoundRows, n: number, reader: Reader) => Standing | undefined;

const standingIn: Readonly<Record<Box, StandingIn>> = {
  todo: (rows, n, reader) => {
    const { header } = rows;
    const round = roundOf(rows);
    const task = round && openTasks(round).find(({ ordinal }) => ordinal === n);
    if (round === undefined || task === undefined) return undefined;
    const facts = factsOf(
      [reader.person],
      { unit: header.unit, read: 'target.read' },
      { today: reader.today, due: () => undefined },
    );
    const hand = handOf(round, task, reader.person.personId, facts);
    if (hand instanceof Error) return undefined;
    const { ordinal, assignedTo } = task;
    return {
      ...whereItStands(rows, reader),
      ...present('since', header.openedAt),
      ordinal,
      ...hand,
      ...present('assignedTo', assignedTo),
      ...wantedBy(round, task),
    };
  },
  done: ({ header, hands, tasks }, n, { person }) => {
    const hand = hands.find(({ revision, personId }) => revision === n && personId === person.personId);
    if (hand === undefined) return undefined;
    const { round, step, ordinal, vote, signedBy, onBehalfOf, at: since } = hand;
    const named = present('stepName', nameOf({ header, tasks }, hand));
    return { ...{ round, step, ordinal, vote, signedBy, since }, ...named, ...present('onBehalfOf', onBehalfOf) };
  },
  'to-read': (rows, n, reader) => {
    const copy = rows.copies.find(({ round, personId }) => round === n && personId === reader.person.personId);
    if (copy === undefined) return undefined;
    return { ...whereItStands(rows, reader), round: n, copiedBy: copy.copiedBy, since: copy.copiedAt };
  },
  mine: (rows, _, reader) => ({ ...whereItStands(rows, reader), ...present('since', rows.header.submittedAt) }),
  returned: (rows, _, reader) => ({ ...whereItStands(rows, reader), ...present('since', rows.header.endedAt) }),
};

function wantedBy(round: Round, task: Task): Pick<Standing, 'wants'> {
  const { grades, opinionFor } = signingForm(round, task);
  const all = wants.filter((each) => (each === 'grades' ? grades : opinionFor.includes('agree')));
  return all.length === 0 ? {} : { wants: all };
}

/** The step that is open, or from which it was returned. */
function whereItStands({ header, tasks }: RoundRows, { today }: Reader): Standing {
  const { round, step, due, openedAt, status } = header;
  const isOpen = status === 'in-approval';
  return {
    round,
    ...(step === null ? {} : { step, ...present('stepName', nameOf({ header, tasks }, { round, step })) }),
    ...(isOpen && due !== NEVER_DUE ? { due } : {}),
    ...(isOpen ? { overdue: due < today, ...present('openedAt', openedAt) } : {}),
  };
}

const nameOf = ({ tasks }: Pick<RoundRows, 'header' | 'tasks'>, at: Pick<TaskHand, 'round' | 'step'>) =>
  tasks.find(({ round, step, stepName }) => round === at.round && step === at.step && stepName !== null)?.stepName;

/** Of all rounds: whoever signs next reads why it was returned. */
function lastOpinion({ header, hands, tasks }: RoundRows): LastOpinion | undefined {
  const [last] = hands
    .filter(({ opinion, personId, signedBy }) => opinion !== null && personId === signedBy)
    .toSorted((a, b) => b.revision - a.revision);
  if (last?.opinion == null) return undefined;
  const { opinion, signedBy, onBehalfOf, at: givenAt } = last;
  return {
    ...{ opinion, signedBy, givenAt },
    ...present('onBehalfOf', onBehalfOf),
    ...present('stepName', nameOf({ header, tasks }, last)),
  };
}

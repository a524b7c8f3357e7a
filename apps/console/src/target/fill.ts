import { type Schemas } from '#platform/api-client';
import { type OfferedAct } from './offered-acts.js';
import { type Proposed } from './proposed-cells.js';

export type Grades = NonNullable<Schemas['ApprovalRequest']['grades']>;
export type SomeGrades = Partial<Grades>;
export type ReturnTo = NonNullable<Schemas['ReturnRequest']['to']>;
export type ReturnChoice = NonNullable<Schemas['SigningForm']['returns']>[number];

/** All that a form of an act may ask for. */
export interface Fill {
  readonly text: string;
  readonly grades: SomeGrades;
  readonly to: ReturnTo | undefined;
  readonly cells: readonly Proposed[];
  readonly persons: readonly string[];
  readonly place: Schemas['AddedSignersRequest']['at'];
  readonly isConsulting: boolean;
}

export const criteria = ['completeness', 'relevance', 'adequacy', 'feasibility', 'overall'] as const;
export const isGraded = (given: SomeGrades): given is Grades => criteria.every((each) => given[each] !== undefined);

/** A way back as it is sent: with the first way to go on that is offered. */
export function returnTo({ to, resume: [how] = [] }: ReturnChoice): ReturnTo {
  return { step: to, ...(how === undefined ? {} : { resume: how }) };
}

/** Nothing filled in; a return goes where the chain says. */
export function noFill({ act }: Pick<OfferedAct, 'act'>): Fill {
  const [usual] = act.form?.returns ?? [];
  const nobody = { persons: [], place: 'before', isConsulting: false } as const;
  return { text: '', grades: {}, cells: [], to: usual && returnTo(usual), ...nobody };
}

type Vote = Schemas['SigningForm']['votes'][number];
const votes: Partial<Record<OfferedAct['name'], Vote>> = {
  ...{ agree: 'agree', disagree: 'disagree', vote: 'disagree', abstain: 'abstain' },
};
export const voteOf = ({ name }: Pick<OfferedAct, 'name'>): Vote | undefined => votes[name];

type Asking = Pick<OfferedAct, 'name' | 'act'>;

/** Whether words must go with a vote; an overall grade of 良 wants them, too. */
export function needsText({ name, act: { form } }: Asking, { grades }: Pick<Fill, 'grades'>): boolean {
  const vote = votes[name];
  if (vote !== undefined && form?.opinionFor.includes(vote)) return true;
  return name === 'agree' && form?.grades === true && grades.overall === '良';
}

/** Whether it can be sent: what the server would refuse for a blank is not sent. */
export function isComplete(offered: OfferedAct, fill: Fill): boolean {
  const isTold = fill.text.trim() !== '';
  switch (offered.form) {
    case 'vote': {
      const isRated = offered.act.form?.grades !== true || offered.name === 'abstain' || isGraded(fill.grades);
      return isRated && (isTold || !needsText(offered, fill));
    }
    case 'text':
      return isTold || offered.text !== 'required';
    case 'person':
    case 'signers':
    case 'readers':
      return fill.persons.length > 0;
  }
}

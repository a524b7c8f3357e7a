import { type Schemas } from '#platform/api-client';
import { type JSX } from 'react';
import { formWords } from '../words/act-words.js';
import { CellsField } from './cells-field.js';
import { GradesField, type SomeGrades } from './grades.js';
import { type OfferedAct } from './offered-acts.js';
import { OpinionField } from './opinion-field.js';
import { type Proposed } from './proposed-cells.js';
import { ReturnField, type ReturnTo } from './return-field.js';

/** What one fills in to vote. */
export interface Filled {
  readonly text: string;
  readonly grades: SomeGrades;
  readonly to: ReturnTo | undefined;
  readonly cells: readonly Proposed[];
}

interface Voting {
  readonly offered: OfferedAct;
  readonly content: Schemas['Target']['content'];
  readonly me: string;
  readonly value: Filled;
  readonly onChange: (filled: Filled) => void;
}

/** Grades where they are asked for, where it goes back to, the opinion, and cells as they should be. */
export function VoteFields({ offered, content, me, value, onChange }: Voting): JSX.Element {
  const change = (changes: Partial<Filled>): void => onChange({ ...value, ...changes });
  const isAgainst = votes[offered.name] === 'disagree';
  return (
    <>
      <Judgement offered={offered} value={value} change={change} />
      <OpinionField
        label={needsText(offered, value) ? formWords.opinion : formWords.opinionOptional}
        value={value.text}
        onChange={(text) => change({ text })}
        isFirst={offered.act.form?.grades !== true}
        stock={{ me, on: isAgainst ? 'disagree' : 'agree' }}
      />
      {isAgainst && <CellsField content={content} value={value.cells} onChange={(cells) => change({ cells })} />}
    </>
  );
}

interface Judging extends Pick<Voting, 'offered' | 'value'> {
  readonly change: (changes: Partial<Filled>) => void;
}

function Judgement({ offered, value, change }: Judging): JSX.Element {
  const { name, act } = offered;
  const { grades = false, returns = [] } = act.form ?? {};
  return (
    <>
      {grades && name !== 'abstain' && (
        <GradesField value={value.grades} onChange={(given) => change({ grades: given })} />
      )}
      {name === 'disagree' && <ReturnField choices={returns} value={value.to} onChange={(to) => change({ to })} />}
    </>
  );
}

const votes: Partial<Record<OfferedAct['name'], Schemas['SigningForm']['votes'][number]>> = {
  ...{ agree: 'agree', disagree: 'disagree', vote: 'disagree', abstain: 'abstain' },
};

/** Whether words must go with it; an overall grade of 良 wants them, too. */
export function needsText({ name, act: { form } }: OfferedAct, { grades }: Pick<Filled, 'grades'>): boolean {
  const vote = votes[name];
  if (vote !== undefined && form?.opinionFor.includes(vote)) return true;
  return name === 'agree' && form?.grades === true && grades.overall === '良';
}

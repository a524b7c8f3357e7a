import { type Schemas } from '#platform/api-client';
import { type JSX } from 'react';
import { formWords } from '../words/act-words.js';
import { CellsField } from './cells-field.js';
import { type Fill, needsText, voteOf } from './fill.js';
import { GradesField } from './grades.js';
import { type OfferedAct } from './offered-acts.js';
import { OpinionField } from './opinion-field.js';
import { ReturnField } from './return-field.js';

interface Voting {
  readonly offered: OfferedAct;
  readonly content: Schemas['Target']['content'];
  readonly me: string;
  readonly value: Fill;
  readonly onChange: (filled: Fill) => void;
}

/** Grades where they are asked for, where it goes back to, the opinion, and cells as they should be. */
export function VoteFields({ offered, content, me, value, onChange }: Voting): JSX.Element {
  const change = (changes: Partial<Fill>): void => onChange({ ...value, ...changes });
  const isAgainst = voteOf(offered) === 'disagree';
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
  readonly change: (changes: Partial<Fill>) => void;
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

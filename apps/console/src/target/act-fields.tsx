import { Checkbox, Radio } from 'antd';
import { type Schemas } from '#platform/api-client';
import { type JSX } from 'react';
import { formWords } from '../words/act-words.js';
import { useSay } from '../words/language.js';
import { type Fill } from './fill.js';
import { type OfferedAct } from './offered-acts.js';
import { OpinionField } from './opinion-field.js';
import { PersonField } from './person-field.js';
import { VoteFields } from './vote-fields.js';

interface Fields {
  readonly offered: OfferedAct;
  readonly target: Schemas['Target'];
  readonly me: string;
  readonly value: Fill;
  readonly onChange: (fill: Fill) => void;
}

/** What an act asks for. */
export function ActFields({ offered, target, me, value, onChange }: Fields): JSX.Element | null {
  const { form, name, text } = offered;
  const change = (changes: Partial<Fill>): void => onChange({ ...value, ...changes });
  if (form === 'vote')
    return <VoteFields offered={offered} content={target.content} me={me} value={value} onChange={change} />;
  if (form === 'text')
    return text === 'none' ? null : (
      <OpinionField isFirst label={labelOf(offered)} value={value.text} onChange={(said) => change({ text: said })} />
    );
  return (
    <>
      <Persons offered={offered} target={target} value={value} change={change} />
      {form === 'signers' && <Place value={value} change={change} />}
      {name !== 'assign' && form !== 'readers' && (
        <OpinionField label={formWords.reasonOptional} value={value.text} onChange={(said) => change({ text: said })} />
      )}
    </>
  );
}

const labelOf = ({ name, text }: OfferedAct) => {
  if (name === 'comment') return formWords.text;
  return text === 'required' ? formWords.reason : formWords.reasonOptional;
};

interface Part {
  readonly value: Fill;
  readonly change: (changes: Partial<Fill>) => void;
}

const labels = { person: formWords.person, signers: formWords.persons, readers: formWords.readers };
const naming = ['transfer', 'assign', 'add-signers', 'copy'] as const;

function Persons({ offered, target, value, change }: Part & Pick<Fields, 'offered' | 'target'>): JSX.Element | null {
  const { form, act } = offered;
  const name = naming.find((each) => each === offered.name);
  if (name === undefined || form === 'vote' || form === 'text') return null;
  return (
    <PersonField
      targetId={target.targetId}
      act={name}
      ordinal={act.ordinal}
      label={labels[form]}
      isMany={form !== 'person'}
      value={value.persons}
      onChange={(persons) => change({ persons })}
    />
  );
}

function Place({ value: { place, isConsulting }, change }: Part): JSX.Element {
  const say = useSay();
  return (
    <>
      <Checkbox checked={isConsulting} onChange={({ target }) => change({ isConsulting: target.checked })}>
        {say(formWords.consult)}
      </Checkbox>
      {!isConsulting && (
        <>
          <span id="sign-place">{say(formWords.place)}</span>
          <Radio.Group
            aria-labelledby="sign-place"
            value={place}
            options={(['before', 'parallel', 'after'] as const).map((each) => ({
              value: each,
              label: say(formWords[each]),
            }))}
            onChange={({ target }) => change({ place: target.value as Fill['place'] })}
          />
        </>
      )}
    </>
  );
}

import { Flex, Input } from 'antd';
import { type JSX } from 'react';
import { useLanguage, useSay } from '../words/language.js';
import { inboxWords, paperWords } from '../words/words.js';
import { headFields, type HeadField } from './fields.js';
import { cellId } from './grid-row.js';
import { type Mark, type Marks } from './marks.js';
import { draftIn } from './state.js';
import { useComposed } from './use-composed.js';
import { type InHand } from './use-editing.js';

const labels = { name: inboxWords.project, budget: inboxWords.budget, annualGoal: paperWords.annualGoal };

interface Shown extends Pick<InHand, 'editing' | 'act'> {
  readonly marks: Marks;
}

/** What stands above the indicators. */
export function HeadFields({ editing, act, marks }: Shown): JSX.Element {
  const { head } = draftIn(editing);
  return (
    <Flex vertical gap={8}>
      {headFields.map((field) => (
        <HeadCell
          key={field}
          {...{ field, text: head[field], mark: marks.head[field] }}
          type={(text) => act({ act: 'type', place: { field }, text })}
          leave={() => act({ act: 'leave', place: { field } })}
        />
      ))}
    </Flex>
  );
}

interface ShownField {
  readonly field: HeadField;
  readonly text: string;
  readonly mark: Mark;
  readonly type: (text: string) => void;
  readonly leave: () => void;
}

function HeadCell({ field, text, mark, type, leave }: ShownField): JSX.Element {
  const say = useSay();
  const language = useLanguage();
  const id = cellId('', field);
  const status = mark.state === 'wrong' ? 'error' : mark.state === 'warning' ? 'warning' : '';
  const { handlers } = useComposed(text, type);
  const shared = {
    ...handlers,
    ...{ id, onBlur: leave, disabled: mark.state === 'locked' },
    ...{ 'aria-describedby': `${id}-said`, 'aria-invalid': status === 'error' },
    status,
  } as const;
  return (
    <Flex gap={12} align="start">
      <label htmlFor={id} style={{ width: 110, flex: 'none', paddingBlockStart: 5 }}>
        {say(labels[field])}
      </label>
      <div style={{ flex: 1 }} className="state-head" data-state={mark.state}>
        {field === 'annualGoal' ? (
          <Input.TextArea rows={2} {...shared} />
        ) : (
          <Input {...shared} {...(field === 'budget' ? { style: { width: 240, textAlign: 'right' } } : {})} />
        )}
        <div id={`${id}-said`}>{mark.said.map((words) => words[language]).join(' ')}</div>
      </div>
    </Flex>
  );
}

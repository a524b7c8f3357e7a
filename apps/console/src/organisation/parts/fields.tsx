import { Form, Input, Select } from 'antd';
import { type JSX, type ReactNode } from 'react';
import { useSay, type Words } from '../../words/language.js';
import { partWords } from '../../words/organisation-words.js';
import { roleWords } from '../../words/words.js';
import { DayPicker } from './day-picker.js';
import { PersonPicker } from './person-picker.js';
import { UnitPicker } from './unit-picker.js';

export interface Field {
  readonly name: string | readonly (string | number)[];
  readonly words: Words;
  readonly isOptional?: boolean;
  readonly hint?: Words;
}

function Item({ name, words, isOptional = false, hint, children }: Field & { children: ReactNode }): JSX.Element {
  const say = useSay();
  return (
    <Form.Item
      name={typeof name === 'string' ? name : [...name]}
      label={say(words)}
      required={!isOptional}
      {...(hint ? { extra: say(hint) } : {})}
      rules={isOptional ? [] : [{ required: true, message: say(partWords.needed) }]}
    >
      {children}
    </Form.Item>
  );
}

export const TextField = ({ rows, ...field }: Field & { readonly rows?: number }): JSX.Element => (
  <Item {...field}>
    {rows === undefined ? <Input maxLength={200} /> : <Input.TextArea rows={rows} maxLength={500} />}
  </Item>
);

export const DayField = (field: Field): JSX.Element => (
  <Item {...field}>
    <DayPicker />
  </Item>
);

export const PersonField = (field: Field): JSX.Element => (
  <Item {...field}>
    <PersonPicker />
  </Item>
);

export const UnitField = ({
  isMany = false,
  hasRegion = false,
  kinds,
  ...field
}: Field & {
  readonly isMany?: boolean;
  readonly hasRegion?: boolean;
  readonly kinds?: readonly string[];
}): JSX.Element => (
  <Item {...field}>
    <UnitPicker isMany={isMany} hasRegion={hasRegion} kinds={kinds} />
  </Item>
);

export interface Choice {
  readonly value: string;
  readonly words: Words;
}

export function ChoiceField({ choices, ...field }: Field & { readonly choices: readonly Choice[] }): JSX.Element {
  const say = useSay();
  return (
    <Item {...field}>
      <Select
        showSearch={{ optionFilterProp: 'label' }}
        options={choices.map(({ value, words }) => ({ value, label: say(words) }))}
      />
    </Item>
  );
}

export const roleChoices: readonly Choice[] = Object.entries(roleWords).map(([value, words]) => ({ value, words }));

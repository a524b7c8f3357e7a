import { Flex, Select } from 'antd';
import { type JSX, type ReactNode, useId } from 'react';
import { useSay, type Words } from '../../words/language.js';

interface Of {
  readonly words: Words;
  readonly children: (id: string) => ReactNode;
}

/** A label above its field. */
export function Labelled({ words, children }: Of): JSX.Element {
  const say = useSay();
  const id = useId();
  return (
    <Flex vertical gap={2}>
      <label htmlFor={id}>{say(words)}</label>
      {children(id)}
    </Flex>
  );
}

interface Choosing<Value extends string> {
  readonly words: Words;
  readonly value: Value;
  readonly among: readonly Value[];
  readonly named: Readonly<Record<Value, Words>>;
  readonly choose: (value: Value) => void;
}

/** One of a few. */
export function Choose<Value extends string>({ words, value, among, named, choose }: Choosing<Value>): JSX.Element {
  const say = useSay();
  return (
    <Labelled words={words}>
      {(id) => (
        <Select<Value>
          id={id}
          style={{ minWidth: 140 }}
          value={value}
          options={among.map((each) => ({ value: each, label: say(named[each]) }))}
          onChange={choose}
        />
      )}
    </Labelled>
  );
}

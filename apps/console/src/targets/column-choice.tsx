import { Button, Checkbox, Popover } from 'antd';
import { type JSX } from 'react';
import { useSay } from '../words/language.js';
import { listWords } from '../words/targets-words.js';
import { type Column } from './columns.js';

interface Choice {
  readonly all: readonly Column[];
  readonly shown: readonly Column[];
  readonly choose: (keys: readonly string[]) => void;
}

/** Which columns are shown. */
export function ColumnChoice({ all, shown, choose }: Choice): JSX.Element {
  const say = useSay();
  const boxes = (
    <Checkbox.Group<string>
      style={{ display: 'flex', flexDirection: 'column', gap: 6 }}
      options={all.map(({ key, words }, at) => ({ value: key, label: say(words), disabled: at === 0 }))}
      value={shown.map(({ key }) => key)}
      onChange={choose}
    />
  );
  return (
    <Popover trigger="click" placement="bottomRight" content={boxes}>
      <Button>{say(listWords.columns)}</Button>
    </Popover>
  );
}

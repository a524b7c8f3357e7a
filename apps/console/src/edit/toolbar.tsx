import { Button, Flex } from 'antd';
import { type JSX } from 'react';
import { gridWords } from '../words/edit-words.js';
import { useSay } from '../words/language.js';
import { type RowAct } from './row-acts.js';
import { type InHand } from './use-editing.js';

const rowActs: readonly RowAct[] = ['above', 'below', 'delete', 'up', 'down'];

/** What is done with rows, and undone. */
export function Toolbar({ editing: { history }, act }: Pick<InHand, 'editing' | 'act'>): JSX.Element {
  const say = useSay();
  const isEmpty = history.now.rows.length === 0;
  return (
    <Flex wrap gap={8} role="toolbar" aria-label={say(gridWords.tools)}>
      {rowActs.map((what) => (
        <Button
          key={what}
          size="small"
          disabled={isEmpty && what !== 'below'}
          onClick={() => act({ act: 'rows', what, newKey: crypto.randomUUID() })}
        >
          {say(gridWords[what])}
        </Button>
      ))}
      <Button size="small" disabled={history.past.length === 0} onClick={() => act({ act: 'undo' })}>
        {say(gridWords.undo)}
      </Button>
      <Button size="small" disabled={history.future.length === 0} onClick={() => act({ act: 'redo' })}>
        {say(gridWords.redo)}
      </Button>
    </Flex>
  );
}

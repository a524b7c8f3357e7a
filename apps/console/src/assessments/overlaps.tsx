import { Alert, Button, Flex } from 'antd';
import { type JSX } from 'react';
import { useSay } from '../words/language.js';
import { assessmentWords as words } from '../words/assessment-words.js';
import { type Act, type Filling } from './filling-state.js';

interface Asked {
  readonly filling: Filling;
  readonly act: (act: Act) => void;
}

/** Cells that somebody else wrote as well: both versions, and which one stays. Nothing is saved before. */
export function Overlaps({ filling: { overlaps, of }, act }: Asked): JSX.Element | null {
  const say = useSay();
  if (overlaps.length === 0) return null;
  const shown = (text: string): string => (text === '' ? say(words.blank) : text);
  return (
    <Alert
      type="warning"
      showIcon
      role="alert"
      title={say(words.overlaps)}
      description={
        <ul>
          {overlaps.map((overlap) => (
            <li key={overlap.cell}>
              {rowNameOf(overlap.cell, of.content.indicators)}
              <Flex gap={8} wrap>
                <Button size="small" onClick={() => act({ act: 'chosen', overlap, text: overlap.mine })}>
                  {`${say(words.mine)}：${shown(overlap.mine)}`}
                </Button>
                <Button size="small" onClick={() => act({ act: 'chosen', overlap, text: overlap.theirs })}>
                  {`${say(words.theirs)}：${shown(overlap.theirs)}`}
                </Button>
              </Flex>
            </li>
          ))}
        </ul>
      }
    />
  );
}

function rowNameOf(cell: string, rows: Filling['of']['content']['indicators']): string {
  const at = rows.findIndex(({ indicatorId }) => cell.startsWith(indicatorId));
  return at < 0 ? '' : `${at + 1}. ${rows[at]?.level3 ?? ''}`;
}

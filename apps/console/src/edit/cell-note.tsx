import { Button, Flex } from 'antd';
import { type JSX } from 'react';
import { gridWords } from '../words/edit-words.js';
import { useLanguage, useSay } from '../words/language.js';
import { choicesOf } from './choices.js';
import { fields } from './draft.js';
import { columnWords } from './column-words.js';
import { type Marks } from './marks.js';
import { draftIn, placeIn } from './state.js';
import { type InHand } from './use-editing.js';

interface Noted extends Pick<InHand, 'editing' | 'act'> {
  readonly marks: Marks;
  readonly isLocked: boolean;
}

/** Of the cell in which one is: what is wrong with it, and what it usually holds. */
export function CellNote({ editing, act, marks, isLocked }: Noted): JSX.Element {
  const say = useSay();
  const language = useLanguage();
  const place = placeIn(editing);
  const field = fields[editing.at.column] ?? 'level1';
  const mark = place?.key === undefined ? undefined : marks.rows.get(place.key)?.[editing.at.column];
  const choices = place === undefined || isLocked ? [] : choicesOf(draftIn(editing), place);
  const choose = (text: string): void => {
    if (place === undefined) return;
    act({ act: 'type', place, text });
    act({ act: 'go', to: editing.at });
  };
  return (
    <Flex gap={8} wrap align="center" className="said-of-cell">
      <span id="said-of-cell" role="status">
        {place === undefined ? say(gridWords.empty) : `${editing.at.row + 1} · ${say(columnWords(field))}`}
        {mark?.said.map((words) => ` ${words[language]}`).join('')}
      </span>
      {choices.length > 0 && <span>{say(gridWords.choices)}：</span>}
      {choices.map((choice) => (
        <Button key={choice} size="small" onClick={() => choose(choice)}>
          {choice}
        </Button>
      ))}
    </Flex>
  );
}

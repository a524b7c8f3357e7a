import { Button, Flex } from 'antd';
import { type JSX } from 'react';
import { gridWords } from '../words/edit-words.js';
import { useLanguage, useSay, type Words } from '../words/language.js';
import { choicesOf } from './choices.js';
import { isHead, type Place } from './draft.js';
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
  const { row, column } = editing.at;
  const said = marks.rows.get(place?.key ?? '')?.[column]?.said ?? [];
  return (
    <Flex gap={8} wrap align="center" className="said-of-cell">
      <span id="said-of-cell" role="status">
        {[nameOf(place, row, say), ...said.map((words) => words[language])].join(' ')}
      </span>
      {place && !isLocked && <Choices {...{ editing, act, place }} />}
    </Flex>
  );
}

const nameOf = (place: Place | undefined, row: number, say: (words: Words) => string): string =>
  place === undefined || isHead(place.field) ? say(gridWords.empty) : `${row + 1} · ${say(columnWords(place.field))}`;

interface Choosing extends Pick<InHand, 'editing' | 'act'> {
  readonly place: Place;
}

function Choices({ editing, act, place }: Choosing): JSX.Element | null {
  const say = useSay();
  const choices = choicesOf(draftIn(editing), place);
  if (choices.length === 0) return null;
  const choose = (text: string): void => {
    act({ act: 'type', place, text });
    act({ act: 'go', to: editing.at });
  };
  return (
    <>
      <span>{say(gridWords.choices)}</span>
      {choices.map((choice) => (
        <Button key={choice} size="small" onClick={() => choose(choice)}>
          {choice}
        </Button>
      ))}
    </>
  );
}

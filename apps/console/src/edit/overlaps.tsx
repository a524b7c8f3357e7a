import { Alert, Button, Flex } from 'antd';
import { type JSX } from 'react';
import { overlapWords } from '../words/edit-words.js';
import { filled } from '../words/filled.js';
import { useSay } from '../words/language.js';
import { inboxWords, paperWords } from '../words/words.js';
import { columnWords } from './column-words.js';
import { isHead } from './draft.js';
import { type Field, type HeadField } from './fields.js';
import { type Overlap } from './merge.js';
import { draftIn } from './state.js';
import { type InHand } from './use-editing.js';

/** Where two changed the same: both versions, and which stands. */
export function Overlaps({ editing, act }: Pick<InHand, 'editing' | 'act'>): JSX.Element | null {
  const say = useSay();
  const { rows } = draftIn(editing);
  if (editing.overlaps.length === 0) return null;
  const shown = (text: string, isRow: boolean): string => text || say(isRow ? overlapWords.gone : overlapWords.blank);
  const placeOf = ({ key, field }: Overlap): string => {
    const at = rows.findIndex((row) => row.key === key);
    const words = field === 'row' ? overlapWords.row : wordsOf(field);
    return `${at < 0 ? '' : `${at + 1} · `}${say(words)}`;
  };
  return (
    <Alert
      type="warning"
      role="alert"
      title={say(overlapWords.title)}
      description={editing.overlaps.map((overlap) => {
        const isRow = overlap.field === 'row';
        return (
          <Flex
            key={`${overlap.key ?? ''}/${overlap.field}`}
            wrap
            gap={8}
            align="center"
            role="group"
            aria-label={placeOf(overlap)}
          >
            <strong>{placeOf(overlap)}</strong>
            <Button onClick={() => act({ act: 'settle', overlap, whose: 'mine' })}>
              {say(filled(overlapWords.mine, shown(overlap.mine, isRow)))}
            </Button>
            <Button onClick={() => act({ act: 'settle', overlap, whose: 'theirs' })}>
              {say(filled(overlapWords.theirs, shown(overlap.theirs, isRow)))}
            </Button>
          </Flex>
        );
      })}
    />
  );
}

const wordsOf = (field: Field | HeadField) => {
  if (!isHead(field)) return columnWords(field);
  return field === 'annualGoal' ? paperWords.annualGoal : field === 'budget' ? inboxWords.budget : inboxWords.project;
};

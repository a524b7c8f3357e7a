import { Flex, Switch } from 'antd';
import { type JSX } from 'react';
import { filled } from '../words/filled.js';
import { useSay } from '../words/language.js';
import { punctuation } from '../words/punctuation.js';
import { reviewWords } from '../words/review-words.js';
import { type Since } from './since.js';

interface Changed {
  readonly since: Since;
  readonly count: number;
  readonly isMarked: boolean;
  readonly mark: (isMarked: boolean) => void;
}

/** With what the form is compared, how much is other, and whether that is marked in it. */
export function WhatChanged({ since, count, isMarked, mark }: Changed): JSX.Element {
  const say = useSay();
  const compared = say(filled(reviewWords.since[since.because], since.round));
  return (
    <Flex className="no-print what-changed" gap={12} align="center" role="status">
      <span>{`${compared}${say(punctuation.colon)}${say(count === 0 ? reviewWords.same : filled(reviewWords.cells, count))}`}</span>
      {count > 0 && (
        <label>
          <Switch size="small" checked={isMarked} onChange={mark} /> {say(reviewWords.compared)}
        </label>
      )}
    </Flex>
  );
}

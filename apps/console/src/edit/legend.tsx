import { Flex } from 'antd';
import { type JSX } from 'react';
import { gridWords, stateWords } from '../words/edit-words.js';
import { useSay } from '../words/language.js';
import { states } from './marks.js';

/** What the marks of the cells mean. */
export function Legend(): JSX.Element {
  const say = useSay();
  return (
    <Flex
      wrap
      gap={8}
      align="center"
      component="ul"
      aria-label={say(gridWords.legend)}
      style={{ listStyle: 'none', padding: 0, margin: 0 }}
    >
      {states.map((state) => (
        <li key={state} className="state" data-state={state}>
          {say(stateWords[state])}
        </li>
      ))}
    </Flex>
  );
}

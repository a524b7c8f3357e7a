import { Flex, Input, Select } from 'antd';
import { type JSX } from 'react';
import { historyWords } from '../words/history-words.js';
import { useSay, type Words } from '../words/language.js';
import { useTimes } from '../words/times.js';
import { type OfTarget } from './of-target.js';
import { verbOf, whoOf } from './told.js';
import { useNames } from './use-history.js';

interface Choice extends OfTarget {
  readonly name: 'from' | 'to';
  readonly words: Words;
  /** A day, or `@` and a position. */
  readonly moment: string;
  readonly choose: (moment: string) => void;
}

/** The end of a day, or right after one of the events: several can be of one day. */
export function MomentChoice({ targetId, entries, name, words, moment, choose }: Choice): JSX.Element {
  const say = useSay();
  const { minuteOf } = useTimes();
  const nameOf = useNames(targetId);
  const isDay = !moment.startsWith('@');
  const label = `${say(words)} ${say(historyWords.orEvent)}`;
  return (
    <Flex gap={8} align="center">
      <label htmlFor={`compare-${name}`}>{say(words)}</label>
      <Input
        id={`compare-${name}`}
        type="date"
        style={{ width: 150 }}
        value={isDay ? moment : ''}
        onChange={({ target }) => target.value !== '' && choose(target.value)}
      />
      <Select<string>
        aria-label={label}
        placeholder={say(historyWords.orEvent)}
        style={{ width: 280 }}
        value={isDay ? null : moment}
        onChange={(chosen) => choose(chosen)}
        options={entries.map((event) => ({
          value: `@${event.position}`,
          label: `${minuteOf(event.recordedAt)} ${whoOf(event, say, nameOf)} ${verbOf(event, say)}`,
        }))}
      />
    </Flex>
  );
}

import { Flex, Select } from 'antd';
import { type JSX } from 'react';
import { useSay } from '../../words/language.js';
import { editWords } from '../../words/rules-words.js';
import { type Editing } from './editing.js';
import { put } from './edit.js';
import { FaultsHere } from './faults-at.js';
import { Labelled } from './labelled.js';

/** On which days the region is closed or works, other than the country. */
export function DaysEditor({ rules, edit, faults }: Editing): JSX.Element {
  const say = useSay();
  const days = rules.closingDays ?? { closed: [], open: [] };
  const set = (part: 'closed' | 'open', next: readonly string[]): void => {
    const all = { ...days, [part]: [...next].toSorted() };
    edit(put(rules, 'closingDays', all.closed.length + all.open.length > 0 ? all : undefined));
  };
  return (
    <Flex vertical gap={16}>
      {(['closed', 'open'] as const).map((part) => (
        <div key={part}>
          <Labelled words={editWords[part]}>
            {(id) => (
              <Select
                id={id}
                mode="tags"
                open={false}
                tokenSeparators={[',', '，', '、', ' ']}
                placeholder={say(editWords.daysHint)}
                value={days[part]}
                onChange={(next: string[]) => set(part, next)}
              />
            )}
          </Labelled>
          <FaultsHere faults={faults} path={['closingDays', part]} />
        </div>
      ))}
    </Flex>
  );
}

import { Flex, Input, Select } from 'antd';
import { type JSX } from 'react';
import { useSay } from '../words/language.js';
import { scoreWords as words } from '../words/score-words.js';
import { grades } from './grades.js';
import { type Narrowed } from './use-scores.js';

interface Filtered {
  readonly narrowed: Narrowed;
  readonly narrow: (name: keyof Narrowed, value: string) => void;
}

const FIRST_YEAR = 2020;

/** Year, unit and grade. */
export function Filters({ narrowed, narrow }: Filtered): JSX.Element {
  const say = useSay();
  const { fiscalYear, unit, grade } = narrowed;
  const years = Array.from({ length: new Date().getFullYear() - FIRST_YEAR + 1 }, (_, at) => String(FIRST_YEAR + at));
  return (
    <Flex gap={12} wrap className="no-print">
      <Select<string>
        aria-label={say(words.year)}
        style={{ width: 130 }}
        value={fiscalYear === undefined ? '' : String(fiscalYear)}
        onChange={(value) => narrow('fiscalYear', value)}
        options={[
          { value: '', label: say(words.allYears) },
          ...years.reverse().map((value) => ({ value, label: value })),
        ]}
      />
      <Input.Search
        allowClear
        style={{ width: 320 }}
        defaultValue={unit ?? ''}
        aria-label={say(words.unit)}
        placeholder={say(words.unit)}
        onSearch={(value) => narrow('unit', value.trim())}
      />
      <Select<string>
        aria-label={say(words.grade)}
        style={{ width: 130 }}
        value={grade ?? ''}
        onChange={(value) => narrow('grade', value)}
        options={[{ value: '', label: say(words.allGrades) }, ...grades.map((value) => ({ value, label: value }))]}
      />
    </Flex>
  );
}

import { AutoComplete, Button, Checkbox, Flex, Input, Select } from 'antd';
import { type JSX } from 'react';
import { filterWords } from '../words/inbox-words.js';
import { useSay } from '../words/language.js';
import { inboxWords } from '../words/words.js';
import { type Filters, isFiltered } from './filters.js';

interface Bar {
  readonly filters: Filters;
  /** Steps and years of what is shown: what one may look for. */
  readonly steps: readonly string[];
  readonly years: readonly number[];
  readonly ask: (changes: Readonly<Record<string, string | undefined>>) => void;
}

/** What one looks for in a box; it stands in the URL. */
export function FilterBar({ filters, steps, years, ask }: Bar): JSX.Element {
  const say = useSay();
  const { text, fiscalYear, unit, step, overdue } = filters;
  const all = [...new Set([...years, ...(fiscalYear === undefined ? [] : [fiscalYear])])].sort((a, b) => b - a);
  return (
    <Flex wrap gap={8} align="center" role="search" aria-label={say(filterWords.filters)}>
      <Input.Search
        key={`text ${text ?? ''}`}
        allowClear
        defaultValue={text}
        placeholder={say(inboxWords.search)}
        aria-label={say(inboxWords.search)}
        style={{ width: 240 }}
        onSearch={(next) => ask({ text: next })}
      />
      <Select
        aria-label={say(inboxWords.year)}
        style={{ width: 120 }}
        value={String(fiscalYear ?? '')}
        options={['', ...all].map((year) => ({
          value: String(year),
          label: year === '' ? say(filterWords.allYears) : year,
        }))}
        onChange={(year) => ask({ year })}
      />
      <Input
        key={`unit ${unit ?? ''}`}
        allowClear
        defaultValue={unit}
        placeholder={say(filterWords.unit)}
        aria-label={say(filterWords.unit)}
        style={{ width: 130 }}
        onPressEnter={({ currentTarget }) => ask({ unit: currentTarget.value })}
        onBlur={({ target }) => ask({ unit: target.value })}
        onClear={() => ask({ unit: '' })}
      />
      <AutoComplete
        key={`step ${step ?? ''}`}
        allowClear
        defaultValue={step ?? null}
        placeholder={say(inboxWords.step)}
        aria-label={say(inboxWords.step)}
        style={{ width: 190 }}
        options={steps.map((value) => ({ value }))}
        onSelect={(value: string) => ask({ step: value })}
        onClear={() => ask({ step: '' })}
        onBlur={({ target }) => ask({ step: 'value' in target ? String(target.value) : '' })}
      />
      <Checkbox checked={overdue === 'true'} onChange={({ target }) => ask({ overdue: target.checked ? 'true' : '' })}>
        {say(filterWords.overdueOnly)}
      </Checkbox>
      {isFiltered(filters) && (
        <Button size="small" onClick={() => ask({ text: '', year: '', unit: '', step: '', overdue: '' })}>
          {say(filterWords.clear)}
        </Button>
      )}
    </Flex>
  );
}

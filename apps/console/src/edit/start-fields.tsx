import { Flex, Input, InputNumber, Select } from 'antd';
import { type JSX } from 'react';
import { editWords } from '../words/edit-words.js';
import { useSay } from '../words/language.js';
import { type Start } from './kept-changes.js';

interface Shown {
  readonly start: Start;
  readonly change: (start: Start) => void;
  /** Those that one drafts for; `*` is any. */
  readonly units: readonly string[];
}

/** What a target is of, and cannot be changed later. */
export function StartFields({ start, change, units }: Shown): JSX.Element {
  const say = useSay();
  return (
    <Flex wrap gap={16} align="center">
      <label htmlFor="start-unit" style={{ width: 106 }}>
        {say(editWords.unit)}
      </label>
      {units.includes('*') ? (
        <Input
          id="start-unit"
          style={{ width: 180 }}
          value={start.unit}
          onChange={({ target }) => change({ ...start, unit: target.value })}
        />
      ) : (
        <Select
          id="start-unit"
          style={{ width: 180 }}
          value={start.unit}
          options={units.map((unit) => ({ value: unit, label: unit }))}
          onChange={(unit) => change({ ...start, unit })}
        />
      )}
      <label htmlFor="start-year">{say(editWords.year)}</label>
      <InputNumber
        id="start-year"
        min={2000}
        max={2100}
        value={start.fiscalYear}
        onChange={(year) => change({ ...start, fiscalYear: year ?? start.fiscalYear })}
      />
      <label htmlFor="start-code">{say(editWords.code)}</label>
      <Input
        id="start-code"
        style={{ width: 230 }}
        value={start.code}
        onChange={({ target }) => change({ ...start, code: target.value })}
      />
    </Flex>
  );
}

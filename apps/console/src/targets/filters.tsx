import { Button, Checkbox, Flex, Input, Select } from 'antd';
import { type JSX } from 'react';
import { useSay } from '../words/language.js';
import { listWords } from '../words/targets-words.js';
import { statusWords } from '../words/words.js';
import { UnitSelect } from './unit-select.js';
import { stepsOf, type Unit } from './use-units.js';
import { defined, isNarrowed, states, type View } from './view.js';

export interface Narrowing {
  readonly view: View;
  readonly change: (view: View) => void;
  readonly years: readonly number[];
  readonly units: readonly Unit[];
}

/** By what the list is narrowed. */
export function Filters({ view, change, years, units }: Narrowing): JSX.Element {
  const say = useSay();
  const set = (part: { readonly [Name in keyof View]?: View[Name] | undefined }) =>
    change(defined({ ...view, ...part }));
  const { fiscalYear, unit, status, step, text = '', overdue = false, advised = false, asOf = '' } = view;
  const orNone = <Value,>(value: Value | undefined): Value | null => value ?? null;
  return (
    <Flex className="no-print" gap={8} wrap align="center" role="search">
      <Select
        aria-label={say(listWords.year)}
        placeholder={say(listWords.allYears)}
        style={{ width: 108 }}
        allowClear
        options={years.map((year) => ({ value: year, label: year }))}
        value={orNone(fiscalYear)}
        onChange={(year: number | null) => set({ fiscalYear: year ?? undefined })}
      />
      <UnitSelect units={units} unit={unit} choose={(code) => set({ unit: code })} />
      <Select
        aria-label={say(listWords.status)}
        placeholder={say(listWords.allStates)}
        style={{ width: 116 }}
        allowClear
        options={states.map((each) => ({ value: each, label: say(statusWords[each]) }))}
        value={orNone(status)}
        onChange={(each: View['status'] | null) => set({ status: each ?? undefined })}
      />
      <Select
        aria-label={say(listWords.step)}
        placeholder={say(listWords.allSteps)}
        style={{ width: 150 }}
        allowClear
        options={stepsOf(units).map((name) => ({ value: name, label: name }))}
        value={orNone(step)}
        onChange={(name: string | null) => set({ step: name ?? undefined })}
      />
      <Input.Search
        key={text}
        allowClear
        defaultValue={text}
        maxLength={100}
        placeholder={say(listWords.search)}
        aria-label={say(listWords.search)}
        style={{ width: 210 }}
        onSearch={(words) => set({ text: words.trim() === '' ? undefined : words.trim() })}
      />
      <Checkbox checked={overdue} onChange={({ target }) => set({ overdue: target.checked ? true : undefined })}>
        {say(listWords.overdue)}
      </Checkbox>
      <Checkbox
        checked={advised}
        title={say(listWords.advisedHint)}
        onChange={({ target }) => set({ advised: target.checked ? true : undefined })}
      >
        {say(listWords.advised)}
      </Checkbox>
      <label>
        {say(listWords.asOf)}{' '}
        <Input
          type="date"
          style={{ width: 140 }}
          value={asOf}
          onChange={({ target }) => set({ asOf: target.value === '' ? undefined : target.value })}
        />
      </label>
      {(isNarrowed(view) || asOf !== '') && (
        <Button type="link" onClick={() => change({})}>
          {say(listWords.clear)}
        </Button>
      )}
    </Flex>
  );
}

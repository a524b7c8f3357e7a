import { Button, Flex, Input, Select } from 'antd';
import { type Schemas } from '#platform/api-client';
import { type JSX } from 'react';
import { formWords } from '../words/act-words.js';
import { useSay } from '../words/language.js';
import { cellWords } from '../words/round-words.js';
import { choicesOf, type Field, fieldsOf, type Proposed, standsIn } from './proposed-cells.js';

interface Cells {
  readonly content: Schemas['Target']['content'];
  readonly value: readonly Proposed[];
  readonly onChange: (all: readonly Proposed[]) => void;
}

/** Cells as a reviewer would have them: which one, and what should stand there. */
export function CellsField({ content, value, onChange }: Cells): JSX.Element {
  const say = useSay();
  const [first] = content.indicators;
  const add = (): void => {
    const place = { indicatorId: first?.indicatorId, field: first ? ('value' as const) : ('annualGoal' as const) };
    onChange([...value, { ...place, to: standsIn(content, place) ?? '' }]);
  };
  return (
    <fieldset className="grades">
      <legend>{say(formWords.cells)}</legend>
      {value.map((cell, at) => (
        <CellLine
          key={at}
          content={content}
          cell={cell}
          onChange={(next) => onChange(value.with(at, next))}
          remove={() => onChange(value.toSpliced(at, 1))}
        />
      ))}
      <Button size="small" onClick={add}>
        {say(formWords.addCell)}
      </Button>
    </fieldset>
  );
}

const HEAD = 'head';

interface Line {
  readonly content: Cells['content'];
  readonly cell: Proposed;
  readonly onChange: (cell: Proposed) => void;
  readonly remove: () => void;
}

function CellLine({ content, cell, onChange, remove }: Line): JSX.Element {
  const say = useSay();
  const { indicatorId, field, to } = cell;
  const rows = [
    { value: HEAD, label: say(formWords.header) },
    ...content.indicators.map((row, at) => ({ value: row.indicatorId, label: `${at + 1}. ${row.level3 ?? ''}` })),
  ];
  const go = (place: Pick<Proposed, 'indicatorId' | 'field'>): void =>
    onChange({ ...place, to: standsIn(content, place) ?? '' });
  return (
    <Flex gap={8} align="center" style={{ marginBlockEnd: 8 }}>
      <Select
        aria-label={say(formWords.row)}
        style={{ width: 200 }}
        value={indicatorId ?? HEAD}
        options={rows}
        onChange={(id) => go(id === HEAD ? { field: 'budget' } : { indicatorId: id, field: 'value' })}
      />
      <Select<Field>
        aria-label={say(formWords.cell)}
        style={{ width: 120 }}
        value={field}
        options={fieldsOf(indicatorId).map((each) => ({ value: each, label: say(cellWords[each]) }))}
        onChange={(next) => go({ indicatorId, field: next })}
      />
      <Wanted field={field} value={to} onChange={(next) => onChange({ ...cell, to: next })} />
      <Button size="small" aria-label={say(formWords.removeCell)} title={say(formWords.removeCell)} onClick={remove}>
        ×
      </Button>
    </Flex>
  );
}

interface WantedCell {
  readonly field: Field;
  readonly value: string;
  readonly onChange: (text: string) => void;
}

function Wanted({ field, value, onChange }: WantedCell): JSX.Element {
  const say = useSay();
  const choices = choicesOf(field);
  const label = say(formWords.proposed);
  return choices ? (
    <Select
      aria-label={label}
      style={{ flex: 1 }}
      value={value}
      options={choices.map((each) => ({ value: each, label: each }))}
      onChange={onChange}
    />
  ) : (
    <Input aria-label={label} style={{ flex: 1 }} value={value} onChange={({ target }) => onChange(target.value)} />
  );
}

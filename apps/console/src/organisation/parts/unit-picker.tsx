import { Select } from 'antd';
import { type JSX } from 'react';
import { useSay } from '../../words/language.js';
import { partWords } from '../../words/organisation-words.js';
import { useUnits } from './use-units.js';
import { naming } from './naming.js';

interface Picked {
  readonly id?: string;
  readonly label?: string;
  readonly value?: string | readonly string[] | null | undefined;
  readonly onChange?: (code: string | readonly string[] | undefined) => void;
  readonly isMany?: boolean;
  /** Whether the whole region may be chosen, too. */
  readonly hasRegion?: boolean;
  readonly kinds?: readonly string[] | undefined;
  readonly width?: number;
}

/** Finds units that are there by code or name. */
export function UnitPicker({ id, label, value, onChange, isMany, hasRegion, kinds, width }: Picked): JSX.Element {
  const say = useSay();
  const { units } = useUnits();
  const open = units.filter(({ endsOn, kind }) => endsOn === null && (kinds === undefined || kinds.includes(kind)));
  const region = { value: '*', label: say(partWords.region) };
  const options = open.map(({ code, name }) => ({ value: code, label: `${code} ${name}` }));
  return (
    <Select<string | readonly string[] | null>
      {...naming({ id, label })}
      {...(isMany === true ? { mode: 'multiple' as const } : {})}
      allowClear
      showSearch={{ optionFilterProp: 'label' }}
      style={{ width: width ?? '100%' }}
      placeholder={say(partWords.findUnit)}
      value={value ?? null}
      options={hasRegion === true ? [region, ...options] : options}
      onChange={(picked) => onChange?.(picked ?? undefined)}
    />
  );
}

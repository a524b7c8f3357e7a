import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { answerOf } from '#platform/api-client';
import { type JSX, useState } from 'react';
import { api } from '../../api/client.js';
import { sentencesOf } from '../../api/problem.js';
import { useLanguage, useSay } from '../../words/language.js';
import { partWords } from '../../words/organisation-words.js';
import { useUnits } from './use-units.js';
import { naming } from './naming.js';

interface Picked {
  readonly id?: string;
  readonly label?: string;
  /** The person's id. */
  readonly value?: string | null;
  readonly onChange?: (personId: string | undefined) => void;
  readonly width?: number;
}

/** Finds people by signs of their name. */
export function PersonPicker({ id, label, value, onChange, width }: Picked): JSX.Element {
  const say = useSay();
  const language = useLanguage();
  const [text, setText] = useState('');
  const { nameOf } = useUnits();
  const found = useFound(text.trim());
  const options = found.data?.map(({ personId, name, unit }) => ({
    value: personId,
    label: `${name} · ${nameOf(unit)} · ${personId}`,
  }));
  const told = found.isError ? sentencesOf(found.error, language).join(' ') : say(partWords.nobodyFound);
  return (
    <Select
      {...naming({ id, label })}
      allowClear
      showSearch={{ filterOption: false, onSearch: setText }}
      style={{ width: width ?? '100%' }}
      placeholder={say(partWords.findPerson)}
      value={value ?? null}
      loading={found.isFetching}
      options={options ?? []}
      notFoundContent={text.trim() === '' ? say(partWords.typeName) : told}
      onChange={(picked: string | null | undefined) => onChange?.(picked ?? undefined)}
    />
  );
}

const useFound = (name: string) =>
  useQuery({
    queryKey: ['people', 'found', name],
    enabled: name !== '',
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) =>
      (await answerOf(api.GET('/api/v1/people', { signal, params: { query: { name, limit: 20 } } }))).items.filter(
        ({ leftOn }) => leftOn === null,
      ),
  });

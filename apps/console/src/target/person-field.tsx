import { Select } from 'antd';
import { type JSX, useId } from 'react';
import { queries } from '../api/client.js';
import { Failed } from '../shell/failed.js';
import { rolesOf } from '../shell/roles-of.js';
import { formWords } from '../words/act-words.js';
import { useLanguage, useSay, type Words } from '../words/language.js';

interface Field {
  readonly targetId: string;
  readonly act: 'transfer' | 'assign' | 'add-signers' | 'copy';
  readonly ordinal?: number | undefined;
  readonly label: Words;
  readonly isMany: boolean;
  readonly value: readonly string[];
  readonly onChange: (persons: readonly string[]) => void;
}

/** One or several of those whom the server would take for the act. */
export function PersonField({ label, isMany, value, onChange, ...asked }: Field): JSX.Element {
  const say = useSay();
  const language = useLanguage();
  const id = useId();
  const { found, options } = useCandidates(asked);
  if (found.isError) return <Failed error={found.error} again={() => void found.refetch()} />;
  const [one = null] = value;
  return (
    <>
      <label htmlFor={id}>{say(label)}</label>
      <Select
        id={id}
        loading={found.isPending}
        showSearch={{ optionFilterProp: 'label' }}
        {...(isMany ? { mode: 'multiple', value: [...value] } : { value: one })}
        options={options}
        notFoundContent={found.data?.because?.[language] ?? say(formWords.nobody)}
        onChange={(chosen: string | readonly string[]) => onChange([chosen].flat())}
      />
    </>
  );
}

function useCandidates({ targetId, act, ordinal }: Pick<Field, 'targetId' | 'act' | 'ordinal'>) {
  const say = useSay();
  const query = { act, ...(ordinal === undefined ? {} : { ordinal }) };
  const params = { path: { targetId }, query };
  const found = queries.useQuery('get', '/api/v1/targets/{targetId}/candidates', { params });
  const options = (found.data?.candidates ?? []).map(({ personId, name = personId, roles, unit }) => ({
    value: personId,
    label: `${name} · ${rolesOf(roles, say) || unit}`,
  }));
  return { found, options };
}

import { useMutation } from '@tanstack/react-query';
import { answerOf } from '#platform/api-client';
import { App, Button, Dropdown } from 'antd';
import { type JSX } from 'react';
import { api } from '../api/client.js';
import { sentencesOf } from '../api/problem.js';
import { useLanguage, useSay } from '../words/language.js';
import { listWords } from '../words/targets-words.js';
import { asQuery, type View } from './view.js';

type Format = 'xlsx' | 'csv';

/** What is listed, all of it and in its order, as a file. */
export function Export({ view: { asOf, ...asked } }: { readonly view: View }): JSX.Element {
  const say = useSay();
  const language = useLanguage();
  const { message } = App.useApp();
  const saving = useMutation({
    mutationFn: async (format: Format) => {
      const query = { ...asQuery(asked), format };
      const file = await answerOf(api.GET('/api/v1/target-export', { params: { query }, parseAs: 'blob' }));
      save(file, `targets.${format}`);
    },
    onError: (error) => void message.error(sentencesOf(error, language).join(' ')),
  });
  const items = [
    { key: 'xlsx', label: say(listWords.exportXlsx) },
    { key: 'csv', label: say(listWords.exportCsv) },
  ];
  return (
    <Dropdown
      trigger={['click']}
      disabled={asOf !== undefined}
      menu={{ items, onClick: ({ key }) => saving.mutate(key === 'csv' ? 'csv' : 'xlsx') }}
    >
      <Button loading={saving.isPending}>{say(listWords.export)}</Button>
    </Dropdown>
  );
}

function save(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  Object.assign(document.createElement('a'), { href: url, download: name }).click();
  URL.revokeObjectURL(url);
}

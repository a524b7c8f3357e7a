import { useMutation } from '@tanstack/react-query';
import { answerOf } from '#platform/api-client';
import { App, Button, Dropdown } from 'antd';
import { type JSX } from 'react';
import { api } from '../api/client.js';
import { sentencesOf } from '../api/problem.js';
import { useLanguage, useSay } from '../words/language.js';
import { listWords } from '../words/targets-words.js';
import { asOfCsv } from './as-of-csv.js';
import { asOfRows } from './as-of-rows.js';
import { useAsOf } from './use-targets.js';
import { asQuery, type View } from './view.js';

interface Exported {
  readonly view: View;
  readonly unitNames: ReadonlyMap<string, string>;
}

/** What is listed, all of it and in its order, as a file. */
export function Export({ view, unitNames }: Exported): JSX.Element {
  const say = useSay();
  const language = useLanguage();
  const { message } = App.useApp();
  const { asOf, ...asked } = view;
  const rows = asOfRows(useAsOf(view).data ?? [], view);
  const saving = useMutation({
    mutationFn: async (format: 'xlsx' | 'csv') => {
      const query = { ...asQuery(asked), format };
      save(
        await answerOf(api.GET('/api/v1/target-export', { params: { query }, parseAs: 'blob' })),
        `targets.${format}`,
      );
    },
    onError: (error) => void message.error(sentencesOf(error, language).join(' ')),
  });
  const csv = { key: 'csv', label: say(listWords.exportCsv) };
  const begin = (format: string): void => {
    if (asOf !== undefined)
      save(new Blob([asOfCsv(rows, unitNames, say)], { type: 'text/csv' }), `targets-${asOf}.csv`);
    else saving.mutate(format === 'csv' ? 'csv' : 'xlsx');
  };
  return (
    <Dropdown
      trigger={['click']}
      disabled={asOf !== undefined && rows.length === 0}
      menu={{
        items: asOf === undefined ? [{ key: 'xlsx', label: say(listWords.exportXlsx) }, csv] : [csv],
        onClick: ({ key }) => begin(key),
      }}
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

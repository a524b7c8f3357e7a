import { Empty, Select, Table, type TableProps, Tag } from 'antd';
import { type JSX } from 'react';
import { Link, useSearchParams } from 'react-router';
import { Failed } from '../shell/failed.js';
import { More } from '../shell/more.js';
import { importStatusWords, importsWords } from '../words/imports-words.js';
import { useSay } from '../words/language.js';
import { useTimes } from '../words/times.js';
import { type Listed, type Status, useImports } from './use-imports.js';

const colours: Readonly<Record<Status, string>> = {
  ...{
    reading: 'processing',
    failed: 'red',
    interrupted: 'red',
    read: 'gold',
    accepted: 'processing',
    applied: 'green',
  },
};
const statuses: readonly Status[] = ['reading', 'read', 'accepted', 'applied', 'failed', 'interrupted'];

/** The tag of a state, in words. */
export function StatusTag({ status }: { readonly status: Status }): JSX.Element {
  const say = useSay();
  return <Tag color={colours[status]}>{say(importStatusWords[status])}</Tag>;
}

/** The imports that one may see; which of them is in the URL. */
export function ImportsTable({ mayImport }: { readonly mayImport: boolean }): JSX.Element {
  const say = useSay();
  const [asked, ask] = useSearchParams();
  const status = statuses.find((each) => each === asked.get('status'));
  const imports = useImports(status);
  const rows = imports.data?.pages.flatMap(({ items }) => items) ?? [];
  if (imports.isError) return <Failed error={imports.error} again={() => void imports.refetch()} />;
  return (
    <>
      <Select<Status | ''>
        aria-label={say(importsWords.status)}
        style={{ width: 180 }}
        value={status ?? ''}
        onChange={(next) => ask(next === '' ? {} : { status: next })}
        options={[
          { value: '', label: say(importsWords.all) },
          ...statuses.map((each) => ({ value: each, label: say(importStatusWords[each]) })),
        ]}
      />
      <Table<Listed>
        rowKey="intakeId"
        size="small"
        dataSource={rows}
        columns={useColumns()}
        pagination={false}
        loading={imports.isPending}
        locale={{ emptyText: <Empty description={say(mayImport ? importsWords.none : importsWords.noneToSee)} /> }}
      />
      <More of={imports} />
    </>
  );
}

function useColumns(): NonNullable<TableProps<Listed>['columns']> {
  const say = useSay();
  const { minuteOf } = useTimes();
  const number = { width: 110, align: 'right' } as const;
  return [
    {
      title: say(importsWords.file),
      render: (_, row) => <Link to={`/imports/${row.intakeId}`}>{row.title ?? row.fileName}</Link>,
    },
    { title: say(importsWords.importedAt), width: 150, render: (_, row) => minuteOf(row.importedAt) },
    { title: say(importsWords.year), dataIndex: 'fiscalYear', width: 70 },
    { title: say(importsWords.units), width: 180, ellipsis: true, render: (_, { units }) => units.join('、') },
    { title: say(importsWords.status), width: 120, render: (_, { status }) => <StatusTag status={status} /> },
    { ...{ title: say(importsWords.projects), dataIndex: 'projects' }, ...number },
    {
      ...{ title: say(importsWords.findings), ...number },
      render: (_, { errors, findings }) => (findings === undefined ? '' : `${errors ?? 0}/${findings}`),
    },
    { ...{ title: say(importsWords.proposals), dataIndex: 'proposals' }, ...number },
    { title: say(importsWords.who), dataIndex: 'importedBy', width: 160, ellipsis: true },
  ];
}

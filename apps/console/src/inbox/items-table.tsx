import { Table, type TableProps, Tag, Typography } from 'antd';
import { type Schemas } from '#platform/api-client';
import { type JSX } from 'react';
import { Link } from 'react-router';
import { useSay } from '../words/language.js';
import { useTimes } from '../words/times.js';
import { inboxWords, statusWords } from '../words/words.js';
import { money } from './shown.js';

export type Item = Schemas['InboxItem'];
export type Box = 'todo' | 'done' | 'to-read' | 'mine' | 'returned';

/** What one is to do or did is one row for each seat of a target. */
export const keyOf = ({ targetId, round, step, ordinal }: Item): string =>
  [targetId, round, step ?? '', ordinal ?? ''].join(' ');

interface Shown {
  readonly items: readonly Item[];
  readonly box: Box;
  readonly selection?: TableProps<Item>['rowSelection'];
  readonly loading?: boolean;
}

/** The rows of one box. */
export function ItemsTable({ items, box, selection, loading = false }: Shown): JSX.Element {
  const say = useSay();
  const { dayOf } = useTimes();
  const columns: TableProps<Item>['columns'] = [
    {
      title: say(inboxWords.project),
      key: 'name',
      render: (_, item) => <Link to={`/targets/${item.targetId}?from=${box}`}>{item.name}</Link>,
    },
    { title: say(inboxWords.unit), dataIndex: 'unit', width: 100 },
    { title: say(inboxWords.year), dataIndex: 'fiscalYear', width: 70 },
    {
      title: say(inboxWords.budget),
      dataIndex: 'budget',
      width: 150,
      align: 'right',
      render: (budget: string) => <span className="number">{money(budget)}</span>,
    },
    { title: say(inboxWords.step), width: 140, render: (_, item) => item.stepName ?? say(statusWords[item.status]) },
    { title: say(inboxWords.due), width: 130, render: (_, item) => <Due item={item} /> },
    {
      title: say(inboxWords.lastOpinion),
      width: 260,
      ellipsis: true,
      render: (_, { lastOpinion }) => lastOpinion?.opinion ?? '',
    },
    {
      title: say(inboxWords.since),
      width: 110,
      render: (_, { since }) => (since === undefined ? '' : dayOf(since)),
    },
  ];
  return (
    <Table<Item>
      rowKey={keyOf}
      size="small"
      dataSource={[...items]}
      columns={columns}
      pagination={false}
      loading={loading}
      {...(selection ? { rowSelection: selection } : {})}
    />
  );
}

function Due({ item: { due, overdue } }: { readonly item: Item }): JSX.Element | null {
  const say = useSay();
  if (due === undefined) return null;
  return (
    <>
      <Typography.Text>{due}</Typography.Text>
      {overdue === true && (
        <Tag color="red" style={{ marginInlineStart: 4 }}>
          {say(inboxWords.overdue)}
        </Tag>
      )}
    </>
  );
}

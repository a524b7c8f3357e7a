import { Flex, Table, type TableProps, Tag, Typography } from 'antd';
import { type Schemas } from '#platform/api-client';
import { type JSX, type Key } from 'react';
import { Link, useSearchParams } from 'react-router';
import { namesIn } from '../api/names.js';
import { useSay } from '../words/language.js';
import { wantWords } from '../words/inbox-words.js';
import { punctuation } from '../words/punctuation.js';
import { useTimes } from '../words/times.js';
import { inboxWords, statusWords } from '../words/words.js';
import { type Sorting, sorts } from './filters.js';
import { money } from './shown.js';

export type Item = Schemas['InboxItem'];
export type Box = 'todo' | 'done' | 'to-read' | 'mine' | 'returned';

export const boxes: readonly Box[] = ['todo', 'returned', 'to-read', 'mine', 'done'];
export const boxOf = (text: string | undefined): Box => boxes.find((box) => box === text) ?? 'todo';

/** What one is to do or did is one row for each seat of a target. */
export const keyOf = ({ targetId, round, step, ordinal }: Item): string =>
  [targetId, round, step ?? '', ordinal ?? ''].join(' ');

interface Shown {
  readonly items: readonly Item[];
  readonly box: Box;
  readonly people?: readonly Schemas['NamedPerson'][] | undefined;
  readonly selection?: TableProps<Item>['rowSelection'];
  readonly loading?: boolean;
  /** By the heads of the columns, where a list can be sorted. */
  readonly sorting?: { readonly by: Sorting; readonly sort: (by: Sorting) => void } | undefined;
}

/** The rows of one box. */
export function ItemsTable({ items, box, people, selection, loading = false, sorting }: Shown): JSX.Element {
  const say = useSay();
  const { dayOf } = useTimes();
  const nameOf = namesIn(people);
  const [asked] = useSearchParams();
  /** With what one looked for: from there one goes on to the next. */
  const search = new URLSearchParams([...asked, ['from', box]]).toString();
  const sortable = (sort: NonNullable<Sorting['sort']>) => sorter(sorting?.by, sort);
  const columns: TableProps<Item>['columns'] = [
    {
      title: say(inboxWords.project),
      key: 'name',
      ...sortable('name'),
      render: (_, item) => (
        <Flex gap={6} wrap>
          <Link to={`/targets/${item.targetId}?${search}`}>{item.name}</Link>
          <Wants item={item} />
        </Flex>
      ),
    },
    { title: say(inboxWords.unit), dataIndex: 'unit', width: 100 },
    { title: say(inboxWords.year), dataIndex: 'fiscalYear', width: 70 },
    {
      title: say(inboxWords.budget),
      dataIndex: 'budget',
      key: 'budget',
      ...sortable('budget'),
      width: 150,
      align: 'right',
      render: (budget: string) => <span className="number">{money(budget)}</span>,
    },
    { title: say(inboxWords.step), width: 140, render: (_, item) => item.stepName ?? say(statusWords[item.status]) },
    {
      title: say(inboxWords.due),
      key: 'due',
      ...sortable('due'),
      width: 130,
      render: (_, item) => <Due item={item} />,
    },
    {
      title: say(inboxWords.lastOpinion),
      width: 260,
      ellipsis: true,
      render: (_, { lastOpinion }) =>
        lastOpinion && `${nameOf(lastOpinion.signedBy)}${say(punctuation.colon)}${lastOpinion.opinion}`,
    },
    {
      title: say(inboxWords.since),
      key: 'opened',
      ...sortable('opened'),
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
      showSorterTooltip={false}
      onChange={(_, __, chosen) => sorting?.sort(sortedBy([chosen].flat()[0]))}
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

const orders = { asc: 'ascend', desc: 'descend' } as const;

const sorter = (by: Sorting | undefined, sort: NonNullable<Sorting['sort']>) =>
  by && { sorter: true, sortOrder: by.sort === sort ? orders[by.order ?? 'asc'] : null };

const sortedBy = (chosen?: {
  readonly columnKey?: Key | undefined;
  readonly order?: 'ascend' | 'descend' | null | undefined;
}): Sorting => {
  const sort = sorts.find((each) => each === chosen?.columnKey);
  if (sort === undefined || !chosen?.order) return {};
  return { sort, order: chosen.order === 'ascend' ? 'asc' : 'desc' };
};

/** What goes with an agreement: it is not one among many then. */
function Wants({ item: { wants = [] } }: { readonly item: Item }): JSX.Element {
  const say = useSay();
  return (
    <>
      {wants.map((each) => (
        <Tag key={each} color="purple">
          {say(wantWords[each])}
        </Tag>
      ))}
    </>
  );
}

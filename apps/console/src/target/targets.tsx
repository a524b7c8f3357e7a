import { useInfiniteQuery } from '@tanstack/react-query';
import { answerOf, type Schemas } from '#platform/api-client';
import { Button, Empty, Flex, Input, Table, type TableProps, Typography } from 'antd';
import { type JSX } from 'react';
import { Link, useSearchParams } from 'react-router';
import { api } from '../api/client.js';
import { money } from '../inbox/shown.js';
import { Failed } from '../shell/failed.js';
import { useSay } from '../words/language.js';
import { appWords, inboxWords, statusWords, targetWords } from '../words/words.js';

type Row = Schemas['ListedTarget'];

/** All targets that one may see. */
export default function Targets(): JSX.Element {
  const say = useSay();
  const [asked, ask] = useSearchParams();
  const text = asked.get('text') ?? '';
  const targets = useTargets(text);
  const rows = targets.data?.pages.flatMap(({ items }) => items) ?? [];
  const columns: TableProps<Row>['columns'] = [
    { title: say(inboxWords.project), render: (_, row) => <Link to={`/targets/${row.targetId}`}>{row.name}</Link> },
    { title: say(inboxWords.unit), dataIndex: 'unit', width: 100 },
    { title: say(inboxWords.year), dataIndex: 'fiscalYear', width: 80 },
    {
      ...{ title: say(inboxWords.budget), dataIndex: 'budget', width: 160, align: 'right' },
      render: (budget: string) => <span className="number">{money(budget)}</span>,
    },
    { title: say(inboxWords.status), width: 120, render: (_, row) => say(statusWords[row.status]) },
    { title: say(inboxWords.due), dataIndex: 'due', width: 120 },
  ];
  return (
    <Flex vertical gap={16}>
      <Typography.Title level={1} style={{ fontSize: 22, margin: 0 }}>
        {say(appWords.targets)}
      </Typography.Title>
      <Input.Search
        allowClear
        defaultValue={text}
        placeholder={say(inboxWords.search)}
        aria-label={say(inboxWords.search)}
        style={{ width: 320 }}
        onSearch={(next) => ask(next === '' ? {} : { text: next })}
      />
      {targets.isError && <Failed error={targets.error} again={() => void targets.refetch()} />}
      <Table<Row>
        rowKey="targetId"
        size="small"
        dataSource={rows}
        columns={columns}
        pagination={false}
        loading={targets.isPending}
        locale={{ emptyText: <Empty description={say(targetWords.none)} /> }}
      />
      {targets.hasNextPage && (
        <Button loading={targets.isFetchingNextPage} onClick={() => void targets.fetchNextPage()}>
          {say(inboxWords.more)}
        </Button>
      )}
    </Flex>
  );
}

const useTargets = (text: string) =>
  useInfiniteQuery({
    queryKey: ['targets', text],
    initialPageParam: '',
    queryFn: ({ pageParam: after, signal }) =>
      answerOf(
        api.GET('/api/v1/targets', {
          signal,
          params: { query: { limit: 100, ...(text === '' ? {} : { name: text }), ...(after === '' ? {} : { after }) } },
        }),
      ),
    getNextPageParam: ({ next }) => next ?? undefined,
  });

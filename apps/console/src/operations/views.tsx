import { type Schemas } from '#platform/api-client';
import { Empty, Flex, Table, type TableProps, Tag, Typography } from 'antd';
import { type JSX } from 'react';
import { queries } from '../api/client.js';
import { Failed } from '../shell/failed.js';
import { useSay } from '../words/language.js';
import { operationsWords, viewStateWords } from '../words/operations-words.js';
import { useTimes } from '../words/times.js';

type View = Schemas['OperatedView'];

/** Which versions of the views there are, with their rows, and what was replaced is kept until when. Rows are counted, so it is asked once. */
export function Views(): JSX.Element {
  const say = useSay();
  const { minuteOf } = useTimes();
  const views = queries.useQuery('get', '/api/v1/operations/views', { params: { query: { limit: 200 } } });
  if (views.isError) return <Failed error={views.error} again={() => void views.refetch()} />;
  const columns: TableProps<View>['columns'] = [
    { title: say(operationsWords.name), dataIndex: 'name' },
    { title: say(operationsWords.version), width: 80, align: 'right', render: (_, { version }) => `v${version}` },
    {
      title: say(operationsWords.state),
      width: 130,
      render: (_, { state }) => <Tag>{say(viewStateWords[state])}</Tag>,
    },
    { title: say(operationsWords.since), width: 160, render: (_, { since }) => minuteOf(since) },
    { title: say(operationsWords.rows), dataIndex: 'rowCount', width: 100, align: 'right' },
    {
      ...{ title: say(operationsWords.dropAfter), width: 160 },
      render: (_, { dropAfter }) => (dropAfter === undefined ? '' : minuteOf(dropAfter)),
    },
    { title: say(operationsWords.reason), dataIndex: 'reason', width: 260 },
  ];
  return (
    <Flex vertical gap={12}>
      <Typography.Text type="secondary">{say(operationsWords.rebuildHint)}</Typography.Text>
      <Table<View>
        rowKey={({ name, version, state, since }) => `${name} ${version} ${state} ${since}`}
        size="small"
        dataSource={views.data?.items ?? []}
        columns={columns}
        loading={views.isPending}
        pagination={false}
        locale={{ emptyText: <Empty description={say(operationsWords.noViews)} /> }}
      />
    </Flex>
  );
}

import { useQueryClient } from '@tanstack/react-query';
import { type Schemas } from '#platform/api-client';
import { Button, Card, Popconfirm, Table, type TableProps, Tag } from 'antd';
import { type JSX } from 'react';
import { queries } from '../api/client.js';
import { Failed } from '../shell/failed.js';
import { leave } from '../shell/leave.js';
import { accountWords, waysWords } from '../words/account-words.js';
import { useSay } from '../words/language.js';
import { useTimes } from '../words/times.js';

type Session = Schemas['Session'];

/** Where one is signed in; any of them can be ended, and all at once. */
export function Sessions(): JSX.Element {
  const say = useSay();
  const { minuteOf } = useTimes();
  const client = useQueryClient();
  const sessions = queries.useQuery('get', '/api/v1/sessions', {});
  const here = sessions.data?.items.find(({ isThis }) => isThis)?.sessionId;
  const end = queries.useMutation('delete', '/api/v1/sessions/{sessionId}', {
    onSuccess: ({ sessionId }) => (sessionId === here ? leave() : client.invalidateQueries()),
  });
  const endAll = queries.useMutation('delete', '/api/v1/sessions', { onSuccess: leave });
  const failed = [sessions, end, endAll].find(({ isError }) => isError);
  const columns: TableProps<Session>['columns'] = [
    {
      title: say(accountWords.device),
      render: (_, { kind, from, isThis }) => (
        <>
          {say(accountWords[kind])} {isThis && <Tag>{say(accountWords.thisOne)}</Tag>}
          <div>{from.agent}</div>
        </>
      ),
    },
    { title: say(accountWords.by), width: 120, render: (_, { by }) => (waysWords[by] ? say(waysWords[by]) : by) },
    { title: say(accountWords.from), width: 140, render: (_, { from }) => from.address },
    { title: say(accountWords.begun), width: 160, render: (_, { begunAt }) => minuteOf(begunAt) },
    { title: say(accountWords.seen), width: 160, render: (_, { seenAt }) => minuteOf(seenAt) },
    { title: say(accountWords.ends), width: 160, render: (_, { endsAt }) => minuteOf(endsAt) },
    {
      width: 90,
      render: (_, { sessionId }) => (
        <Popconfirm
          title={say(accountWords.endAsked)}
          onConfirm={() => end.mutate({ params: { path: { sessionId } } })}
        >
          <Button size="small">{say(accountWords.end)}</Button>
        </Popconfirm>
      ),
    },
  ];
  return (
    <Card
      title={say(accountWords.sessions)}
      extra={
        <Popconfirm title={say(accountWords.endAllAsked)} onConfirm={() => endAll.mutate({ params: {} })}>
          <Button danger>{say(accountWords.endAll)}</Button>
        </Popconfirm>
      }
    >
      {failed && <Failed error={failed.error} />}
      <Table<Session>
        rowKey="sessionId"
        size="small"
        columns={columns}
        dataSource={sessions.data?.items ?? []}
        loading={sessions.isPending}
        pagination={false}
      />
    </Card>
  );
}

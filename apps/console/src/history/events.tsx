import { useInfiniteQuery } from '@tanstack/react-query';
import { answerOf } from '#platform/api-client';
import { Flex, Table, type TableProps, Typography } from 'antd';
import { type JSX } from 'react';
import { Link } from 'react-router';
import { api } from '../api/client.js';
import { Failed } from '../shell/failed.js';
import { More } from '../shell/more.js';
import { historyWords } from '../words/history-words.js';
import { useSay } from '../words/language.js';
import { useTimes } from '../words/times.js';
import { bracketed, verbOf, whoOf } from './told.js';
import { type Entry, useNames } from './use-history.js';

/** The events as they are recorded, in pages; what each says stands whole below it. */
export function Events({ targetId }: { readonly targetId: string }): JSX.Element {
  const say = useSay();
  const { minuteOf } = useTimes();
  const nameOf = useNames(targetId);
  const events = useEvents(targetId);
  const columns: TableProps<Entry>['columns'] = [
    { title: say(historyWords.number), width: 110, render: (_, { position }) => `@${position}` },
    { title: say(historyWords.time), width: 160, render: (_, { recordedAt }) => minuteOf(recordedAt) },
    { title: say(historyWords.who), width: 200, render: (_, event) => whoOf(event, say, nameOf) },
    {
      title: say(historyWords.what),
      width: 240,
      render: (_, event) => `${verbOf(event, say)}${bracketed(event.type, say)}`,
    },
    {
      title: say(historyWords.raw),
      render: (_, { summary }) => <Typography.Text code>{JSON.stringify(summary)}</Typography.Text>,
    },
    {
      width: 80,
      render: (_, { eventId }) => <Link to={`/targets/${targetId}/history/${eventId}`}>{say(historyWords.proof)}</Link>,
    },
  ];
  return (
    <Flex vertical gap={12}>
      {events.isError && <Failed error={events.error} again={() => void events.refetch()} />}
      <Table<Entry>
        rowKey="eventId"
        size="small"
        columns={columns}
        dataSource={events.data?.pages.flatMap(({ items }) => items) ?? []}
        loading={events.isPending}
        pagination={false}
        expandable={{ columnWidth: 40, expandedRowRender: (event) => <pre>{JSON.stringify(event, null, 2)}</pre> }}
      />
      <More of={events} />
    </Flex>
  );
}

const useEvents = (targetId: string) =>
  useInfiniteQuery({
    queryKey: ['events', targetId],
    initialPageParam: '',
    queryFn: ({ pageParam: after, signal }) => {
      const query = { limit: 50, ...(after === '' ? {} : { after }) };
      const params = { path: { targetId }, query };
      return answerOf(api.GET('/api/v1/targets/{targetId}/history', { params, signal }));
    },
    getNextPageParam: ({ next }) => next ?? undefined,
  });

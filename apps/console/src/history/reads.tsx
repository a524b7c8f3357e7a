import { useInfiniteQuery } from '@tanstack/react-query';
import { answerOf, type Schemas } from '#platform/api-client';
import { Empty, Flex, Table, type TableProps } from 'antd';
import { type JSX } from 'react';
import { api } from '../api/client.js';
import { Failed } from '../shell/failed.js';
import { More } from '../shell/more.js';
import { historyWords, lookWords } from '../words/history-words.js';
import { useSay } from '../words/language.js';
import { useTimes } from '../words/times.js';
import { useNames } from './use-history.js';

type Read = Schemas['RecordedRead'];

/** Who looked at it, the last one first; this very look is one. */
export function Reads({ targetId }: { readonly targetId: string }): JSX.Element {
  const say = useSay();
  const { minuteOf } = useTimes();
  const nameOf = useNames(targetId);
  const reads = useReads(targetId);
  const columns: TableProps<Read>['columns'] = [
    { title: say(historyWords.time), width: 160, render: (_, { at }) => minuteOf(at) },
    { title: say(historyWords.who), width: 220, render: (_, { person }) => nameOf(person) },
    { title: say(historyWords.what), width: 200, render: (_, { action }) => lookedAt(action, say) },
    { title: say(historyWords.asked), dataIndex: 'filter', ellipsis: true },
    { title: say(historyWords.address), width: 160, dataIndex: 'address' },
  ];
  return (
    <Flex vertical gap={12}>
      {reads.isError && <Failed error={reads.error} again={() => void reads.refetch()} />}
      <Table<Read>
        rowKey={({ at, correlationId }) => `${at} ${correlationId}`}
        size="small"
        columns={columns}
        dataSource={reads.data?.pages.flatMap(({ items }) => items) ?? []}
        loading={reads.isPending}
        pagination={false}
        locale={{ emptyText: <Empty description={say(historyWords.nobodyLooked)} /> }}
      />
      <More of={reads} />
    </Flex>
  );
}

function lookedAt(action: string, say: ReturnType<typeof useSay>): string {
  const words = lookWords[action];
  return words ? say(words) : action;
}

const useReads = (target: string) =>
  useInfiniteQuery({
    queryKey: ['read-audit', target],
    initialPageParam: '',
    queryFn: ({ pageParam: after, signal }) => {
      const query = { target, limit: 50, ...(after === '' ? {} : { after }) };
      return answerOf(api.GET('/api/v1/read-audit', { params: { query }, signal }));
    },
    getNextPageParam: ({ next }) => next ?? undefined,
  });

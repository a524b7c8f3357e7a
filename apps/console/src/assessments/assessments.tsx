import { useInfiniteQuery } from '@tanstack/react-query';
import { answerOf, type Schemas } from '#platform/api-client';
import { Empty, Flex, Segmented, Table, type TableProps, Tag, Typography } from 'antd';
import { type JSX } from 'react';
import { Link, useSearchParams } from 'react-router';
import { api, queries } from '../api/client.js';
import { money } from '../inbox/shown.js';
import { Failed } from '../shell/failed.js';
import { More } from '../shell/more.js';
import { useSay } from '../words/language.js';
import { assessmentStatusWords, assessmentWords as words } from '../words/assessment-words.js';
import { inboxWords } from '../words/words.js';

type Row = Schemas['ListedAssessment'];
type Status = Row['status'];

const statuses = ['open', 'recorded', 'submitted', 'scored'] as const;
const colours: Readonly<Record<Status, string>> = {
  open: 'orange',
  recorded: 'blue',
  submitted: 'cyan',
  scored: 'green',
};

/** The self-assessments that one may see; what is to be filled in first. */
export default function Assessments(): JSX.Element {
  const say = useSay();
  const [asked, ask] = useSearchParams();
  const status = statuses.find((each) => each === asked.get('status'));
  const counts = queries.useQuery('get', '/api/v1/assessments/counts', {});
  const list = useAssessments(status);
  const rows = list.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <Flex vertical gap={16}>
      <Typography.Title level={1} style={{ fontSize: 22, margin: 0 }}>
        {say(words.title)}
      </Typography.Title>
      <Segmented<string>
        aria-label={say(inboxWords.status)}
        style={{ alignSelf: 'start' }}
        value={status ?? ''}
        onChange={(next) => ask(next === '' ? {} : { status: next })}
        options={[
          { value: '', label: say(words.all) },
          ...statuses.map((each) => ({
            value: each,
            label: `${say(assessmentStatusWords[each])} ${counts.data?.[each] ?? ''}`,
          })),
        ]}
      />
      {list.isError && <Failed error={list.error} again={() => void list.refetch()} />}
      <Table<Row>
        rowKey="targetId"
        size="small"
        dataSource={rows}
        columns={useColumns()}
        pagination={false}
        loading={list.isPending}
        locale={{
          emptyText: list.isPending ? (
            ' '
          ) : (
            <Empty description={say(status === undefined ? words.none : words.noneSuch)} />
          ),
        }}
      />
      <More of={list} />
    </Flex>
  );
}

function useColumns(): NonNullable<TableProps<Row>['columns']> {
  const say = useSay();
  return [
    {
      title: say(inboxWords.project),
      render: (_, { targetId, name }) => <Link to={`/assessments/${targetId}`}>{name}</Link>,
    },
    { title: say(inboxWords.unit), dataIndex: 'unit', width: 100 },
    { title: say(inboxWords.year), dataIndex: 'fiscalYear', width: 80 },
    {
      ...{ title: say(inboxWords.budget), dataIndex: 'budget', width: 160, align: 'right' },
      render: (budget: string) => <span className="number">{money(budget)}</span>,
    },
    {
      ...{ title: say(words.spent), dataIndex: 'spent', width: 170, align: 'right' },
      render: (spent: string | null) => <span className="number">{spent === null ? '' : money(spent)}</span>,
    },
    {
      ...{ title: say(inboxWords.status), dataIndex: 'status', width: 130 },
      render: (status: Status) => <Tag color={colours[status]}>{say(assessmentStatusWords[status])}</Tag>,
    },
    {
      ...{ title: say(words.score), width: 130, align: 'right' },
      render: (_, { targetId, total, grade }) =>
        total === null ? '' : <Link to={`/scores/${targetId}`}>{`${total} ${grade ?? ''}`}</Link>,
    },
  ];
}

const useAssessments = (status: Status | undefined) =>
  useInfiniteQuery({
    queryKey: ['assessments', status],
    initialPageParam: '',
    queryFn: ({ pageParam: after, signal }) =>
      answerOf(
        api.GET('/api/v1/assessments', {
          signal,
          params: { query: { limit: 100, ...(status && { status }), ...(after === '' ? {} : { after }) } },
        }),
      ),
    getNextPageParam: ({ next }) => next ?? undefined,
  });

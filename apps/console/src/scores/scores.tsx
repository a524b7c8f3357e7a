import { type Schemas } from '#platform/api-client';
import { Empty, Flex, Table, type TableProps, Typography } from 'antd';
import { type JSX, useMemo } from 'react';
import { Link } from 'react-router';
import { percentOf } from '../assessments/percent-of.js';
import { Failed } from '../shell/failed.js';
import { More } from '../shell/more.js';
import { useSay } from '../words/language.js';
import { scoreWords as words } from '../words/score-words.js';
import { inboxWords } from '../words/words.js';
import { Filters } from './filters.js';
import { GradeTag } from './grade-tag.js';
import { Pictures } from './pictures.js';
import { useNarrowed, useScores } from './use-scores.js';

type Row = Schemas['ListedScore'];

/** The year-end scores that one may see, how they are spread, and what was spent for them. */
export default function Scores(): JSX.Element {
  const say = useSay();
  const [narrowed, narrow] = useNarrowed();
  const scores = useScores(narrowed);
  const rows = useMemo(() => scores.data?.pages.flatMap(({ items }) => items) ?? [], [scores.data]);
  const isNarrowed = Object.keys(narrowed).length > 0;
  return (
    <Flex vertical gap={16}>
      <Typography.Title level={1} style={{ fontSize: 22, margin: 0 }}>
        {say(words.title)}
      </Typography.Title>
      <Filters narrowed={narrowed} narrow={narrow} />
      {scores.isError && <Failed error={scores.error} again={() => void scores.refetch()} />}
      <Pictures narrowed={narrowed} rows={rows} />
      <Table<Row>
        rowKey={({ targetId, submittedRevision, policyId, policyVersion }) =>
          [targetId, submittedRevision, policyId, policyVersion].join(' ')
        }
        size="small"
        dataSource={rows}
        columns={useColumns()}
        pagination={false}
        loading={scores.isPending}
        locale={{
          emptyText: scores.isPending ? ' ' : <Empty description={say(isNarrowed ? words.noneSuch : words.none)} />,
        }}
      />
      <More of={scores} />
    </Flex>
  );
}

function useColumns(): NonNullable<TableProps<Row>['columns']> {
  const say = useSay();
  return [
    {
      title: say(inboxWords.project),
      render: (_, { targetId, name }) => <Link to={`/scores/${targetId}`}>{name}</Link>,
    },
    { title: say(inboxWords.unit), dataIndex: 'unit', width: 100 },
    { title: say(inboxWords.year), dataIndex: 'fiscalYear', width: 80 },
    {
      title: say(words.executionRate),
      width: 150,
      align: 'right',
      render: (_, row) => percentOf(row.executionRate) || '–',
    },
    { title: say(words.indicatorRate), width: 200, align: 'right', render: (_, row) => percentOf(row.indicatorRate) },
    { title: say(words.total), dataIndex: 'total', width: 100, align: 'right' },
    { title: say(words.grade), width: 90, render: (_, { grade }) => <GradeTag grade={grade} /> },
    { title: say(words.policy), width: 150, render: (_, row) => `${row.policyId} v${row.policyVersion}` },
  ];
}

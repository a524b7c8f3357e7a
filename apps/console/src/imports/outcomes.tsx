import { type Schemas } from '#platform/api-client';
import { Alert, Card, Flex, Progress, Table, type TableProps, Tag } from 'antd';
import { type JSX } from 'react';
import { Link } from 'react-router';
import { intakeWords, outcomeWords, reasonWords } from '../words/imports-words.js';
import { useSay } from '../words/language.js';

type Intake = Schemas['Intake'];
type Outcome = Intake['outcomes'][number];

const colours: Readonly<Record<Outcome['outcome'], string>> = {
  ...{ drafted: 'green', revised: 'green', unchanged: 'default', 'not-drafted': 'red', 'not-revised': 'red' },
};

/** What became of each project once the import was accepted: the way to its target, or why there is none. */
export function Outcomes({ intake }: { readonly intake: Intake }): JSX.Element {
  const say = useSay();
  const { outcomes, projects, status } = intake;
  const columns: TableProps<Outcome>['columns'] = [
    {
      title: say(intakeWords.project),
      render: (_, { project, targetId }) => {
        const name = projects[project]?.name ?? say(intakeWords.missing);
        return targetId === undefined ? name : <Link to={`/targets/${targetId}`}>{name}</Link>;
      },
    },
    {
      ...{ title: say(intakeWords.outcome), width: 140 },
      render: (_, { outcome }) => <Tag color={colours[outcome]}>{say(outcomeWords[outcome])}</Tag>,
    },
    {
      ...{ title: say(intakeWords.reason), width: 420 },
      render: (_, { reason }) => (reason === undefined ? '' : reasonIn(reason, say)),
    },
  ];
  return (
    <Card size="small" title={say(intakeWords.outcome)} extra={<Link to="/targets">{say(intakeWords.toTargets)}</Link>}>
      <Flex vertical gap={12}>
        {status === 'applied' ? (
          <Alert type="success" showIcon title={say(intakeWords.drafted)} />
        ) : (
          <Drafting done={outcomes.length} of={projects.length} />
        )}
        <Table<Outcome>
          rowKey="project"
          size="small"
          dataSource={outcomes}
          columns={columns}
          pagination={{ pageSize: 20, hideOnSinglePage: true, showSizeChanger: false }}
        />
      </Flex>
    </Card>
  );
}

function reasonIn(reason: string, say: ReturnType<typeof useSay>): string {
  const words = reasonWords[reason];
  return words ? say(words) : reason;
}

function Drafting({ done, of }: { readonly done: number; readonly of: number }): JSX.Element {
  const say = useSay();
  return (
    <div role="status">
      {say(intakeWords.drafting)} {done}
      {say(intakeWords.of)}
      {of}
      <Progress
        percent={of === 0 ? 0 : Math.floor((100 * done) / of)}
        status="active"
        aria-label={say(intakeWords.drafting)}
      />
    </div>
  );
}

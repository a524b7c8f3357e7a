import { Empty, Table, type TableProps, Tag } from 'antd';
import { type JSX } from 'react';
import { Failed } from '../shell/failed.js';
import { More } from '../shell/more.js';
import { decisionWords, importsWords, intakeWords, severityWords } from '../words/imports-words.js';
import { useLanguage, useSay } from '../words/language.js';
import { type Finding } from './decisions.js';
import { useFindings } from './use-intake.js';
import { WhereLine } from './where-line.js';

const colours = { error: 'red', warning: 'gold', note: 'default' } as const;

interface Found {
  readonly intakeId: string;
  readonly showProject: (project: number) => void;
}

/** Everything that was found, with what was decided of it. */
export function Told({ intakeId, showProject }: Found): JSX.Element {
  const say = useSay();
  const language = useLanguage();
  const found = useFindings(intakeId, 'all');
  if (found.isError) return <Failed error={found.error} again={() => void found.refetch()} />;
  const columns: TableProps<Finding>['columns'] = [
    { title: '#', dataIndex: 'number', width: 60, align: 'right' },
    {
      width: 90,
      render: (_, { severity }) => <Tag color={colours[severity]}>{say(severityWords[severity])}</Tag>,
    },
    {
      title: say(intakeWords.told),
      render: (_, finding) => (
        <>
          <div>{finding[language]}</div>
          <WhereLine place={finding.place} project={finding.project} showProject={showProject} />
        </>
      ),
    },
    {
      ...{ title: say(importsWords.status), width: 140 },
      render: (_, { open, decision }) =>
        open ? <Tag color="gold">{say(intakeWords.todo)}</Tag> : decision && say(decisionWords[decision]),
    },
  ];
  return (
    <>
      <Table<Finding>
        rowKey="number"
        size="small"
        dataSource={found.data?.pages.flatMap(({ items }) => items) ?? []}
        columns={columns}
        loading={found.isPending}
        pagination={{ pageSize: 50, hideOnSinglePage: true, showSizeChanger: false }}
        locale={{ emptyText: <Empty description={say(intakeWords.noFindings)} /> }}
      />
      <More of={found} />
    </>
  );
}

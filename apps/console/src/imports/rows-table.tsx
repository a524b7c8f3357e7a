import { type Schemas } from '#platform/api-client';
import { Table, type TableProps, Typography } from 'antd';
import { type JSX } from 'react';
import { Failed } from '../shell/failed.js';
import { More } from '../shell/more.js';
import { fieldWords, intakeWords } from '../words/imports-words.js';
import { useLanguage, useSay } from '../words/language.js';
import { type Finding } from './decisions.js';
import { useFindings, useRows } from './use-intake.js';

type Row = Schemas['IntakeRow'];

interface Shown {
  readonly intake: Schemas['Intake'];
  readonly project: number;
}

/** Each line as printed, beside what was read of it, with what was found there. */
export function RowsTable({ intake, project }: Shown): JSX.Element {
  const rows = useRows(intake.intakeId, project);
  const found = useFindings(intake.intakeId, 'all');
  const findings = found.data?.pages.flatMap(({ items }) => items) ?? [];
  const columns = useColumns(findings.filter((each) => each.project === project));
  if (rows.isError) return <Failed error={rows.error} again={() => void rows.refetch()} />;
  return (
    <>
      <Table<Row>
        rowKey={({ sheet = '', line }) => `${sheet} ${line}`}
        size="small"
        bordered
        dataSource={rows.data?.pages.flatMap(({ items }) => items) ?? []}
        columns={columns}
        loading={rows.isPending}
        pagination={{ pageSize: 50, hideOnSinglePage: true, showSizeChanger: false }}
      />
      <More of={rows} />
    </>
  );
}

function useColumns(findings: readonly Finding[]): NonNullable<TableProps<Row>['columns']> {
  const say = useSay();
  const { level1, level2, level3, operator, value, unitOfMeasure, weight, direction } = fieldWords;
  const cell = (text: string | undefined): JSX.Element | string =>
    text ?? <Typography.Text type="warning">{say(intakeWords.missing)}</Typography.Text>;
  return [
    { title: say(intakeWords.line), dataIndex: 'line', width: 60, align: 'right' },
    {
      ...{ title: say(intakeWords.printed), width: '32%' },
      render: (_, row) => <Printed row={row} findings={findings.filter(({ line }) => line === row.line)} />,
    },
    { title: say(level1), width: 90, render: (_, row) => cell(row.level1) },
    { title: say(level2), width: 110, render: (_, row) => cell(row.level2) },
    { title: say(level3), render: (_, row) => cell(row.level3) },
    { title: say(operator), width: 70, render: (_, row) => cell(row.operator) },
    { title: say(value), width: 120, render: (_, row) => cell(row.value) },
    { title: say(unitOfMeasure), width: 80, render: (_, row) => row.unit ?? '' },
    { title: say(weight), width: 70, align: 'right', render: (_, row) => cell(row.weight) },
    { title: say(direction), width: 90, render: (_, row) => row.direction ?? '' },
  ];
}

/** The cells of a line in their order; an empty one is seen. */
function Printed({ row, findings }: { readonly row: Row; readonly findings: readonly Finding[] }): JSX.Element {
  const language = useLanguage();
  return (
    <>
      <Typography.Text type="secondary" style={{ overflowWrap: 'anywhere' }}>
        {row.raw.map((text) => (text === '' ? '·' : text)).join(' ｜ ')}
      </Typography.Text>
      {findings.map((finding) => (
        <div key={finding.number}>
          <Typography.Text type={finding.open ? 'danger' : 'warning'}>{finding[language]}</Typography.Text>
        </div>
      ))}
    </>
  );
}

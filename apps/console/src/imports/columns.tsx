import { Button, Flex, Select, Table, type TableProps, Typography } from 'antd';
import { type JSX, useState } from 'react';
import { useNavigate } from 'react-router';
import { columnWords, intakeWords } from '../words/imports-words.js';
import { useSay } from '../words/language.js';
import { type Corrections, keyOf, type Mapping, mapOf } from './column-map.js';

type Column = Mapping['columns'][number];

interface Mapped {
  readonly mappings: readonly Mapping[];
  readonly map: string | undefined;
}

/** What each column was taken for. What is put right here goes with the file when it is imported again. */
export function Columns({ mappings, map }: Mapped): JSX.Element {
  const say = useSay();
  const go = useNavigate();
  const [corrections, correct] = useState<Corrections>({});
  const said = mapOf(map, corrections);
  if (mappings.length === 0) return <>{say(intakeWords.noHeadings)}</>;
  return (
    <Flex vertical gap={12}>
      <Flex gap={16} align="center">
        <Typography.Text style={{ flex: 1 }}>{say(intakeWords.correct)}</Typography.Text>
        <Button
          disabled={Object.keys(corrections).length === 0}
          onClick={() => void go(`/imports?${new URLSearchParams({ map: said }).toString()}`)}
        >
          {say(intakeWords.importCorrected)}
        </Button>
      </Flex>
      {mappings.map((mapping) => (
        <OneTable
          key={`${mapping.sheet ?? ''} ${mapping.line}`}
          mapping={mapping}
          corrections={corrections}
          correct={(key, field) => correct({ ...corrections, [key]: field })}
        />
      ))}
    </Flex>
  );
}

interface Corrected {
  readonly mapping: Mapping;
  readonly corrections: Corrections;
  readonly correct: (key: string, field: string) => void;
}

function OneTable({ mapping, corrections, correct }: Corrected): JSX.Element {
  const say = useSay();
  const { sheet, line, columns: read } = mapping;
  const fields = [
    { value: '', label: say(intakeWords.leftOut) },
    ...Object.entries(columnWords).map(([value, words]) => ({ value, label: say(words) })),
  ];
  const columns: TableProps<Column>['columns'] = [
    { title: say(intakeWords.columnNumber), width: 80, align: 'right', render: (_, { column }) => column + 1 },
    { title: say(intakeWords.heading), dataIndex: 'heading' },
    {
      ...{ title: say(intakeWords.readAs), width: 240 },
      render: (_, { column, field = '', heading }) => (
        <Select
          aria-label={`${say(intakeWords.readAs)} ${heading}`}
          style={{ width: '100%' }}
          value={corrections[keyOf(mapping, column)] ?? field}
          onChange={(next: string) => correct(keyOf(mapping, column), next)}
          options={fields}
        />
      ),
    },
    {
      ...{ title: say(intakeWords.sure), width: 80, align: 'right' },
      render: (_, { confidence }) => `${Math.round(confidence * 100)}%`,
    },
  ];
  return (
    <Table<Column>
      rowKey="column"
      size="small"
      title={() => `${sheet === undefined ? '' : `「${sheet}」`}${say(intakeWords.line)} ${line}`}
      dataSource={read}
      columns={columns}
      pagination={false}
    />
  );
}

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Card, Empty, Flex, Input, Select, Table, Tag, Typography } from 'antd';
import { answerOf, type Schemas } from '#platform/api-client';
import { type JSX, useState } from 'react';
import { api } from '../../api/client.js';
import { Failed } from '../../shell/failed.js';
import { useLanguage, useSay } from '../../words/language.js';
import { importWords, severityWords } from '../../words/organisation-import-words.js';
import { keyed } from '../parts/act-form.js';
import { type Decisions, type Do, decided, put } from './decisions.js';
import { type Import } from './import-answer.js';
import { whereIs } from './where.js';

export type Finding = Schemas['OrganisationFinding'];

const colours = { error: 'red', warning: 'purple', note: 'default' } as const;

/** What is odd in the file, line by line, each to be decided on; several are sent together. */
export function Findings({ of }: { readonly of: Import }): JSX.Element {
  const say = useSay();
  const client = useQueryClient();
  const [decisions, setDecisions] = useState<Decisions>({});
  const taken = decided(decisions);
  const sending = useMutation({
    mutationFn: () =>
      answerOf(
        api.POST('/api/v1/organisation-imports/{importId}/decisions', {
          params: { path: { importId: of.importId }, header: keyed(crypto.randomUUID()) },
          // Of the version that was seen: what came to the server is not done twice.
          body: { version: of.version, decisions: [...taken] },
        }),
      ),
    onSuccess: () => client.invalidateQueries(),
  });
  const findings = of.findings ?? [];
  return (
    <Card
      size="small"
      title={
        <Typography.Title level={2} style={{ fontSize: 16, margin: 0 }}>
          {`${say(importWords.findings)} ${findings.length}`}
        </Typography.Title>
      }
      extra={
        <Button
          type="primary"
          disabled={taken.length === 0}
          loading={sending.isPending}
          onClick={() => sending.mutate()}
        >
          {`${say(importWords.decide)} ${taken.length > 0 ? taken.length : ''}`}
        </Button>
      }
    >
      {sending.isError && <Failed error={sending.error} />}
      <Rows findings={findings} decisions={decisions} set={setDecisions} />
    </Card>
  );
}

interface Shown {
  readonly findings: readonly Finding[];
  readonly decisions: Decisions;
  readonly set: (decisions: Decisions) => void;
}

function Rows({ findings, decisions, set }: Shown): JSX.Element {
  const say = useSay();
  const language = useLanguage();
  return (
    <Table<Finding>
      size="small"
      rowKey="number"
      aria-label={say(importWords.findings)}
      pagination={{ hideOnSinglePage: true, pageSize: 50, showSizeChanger: false }}
      dataSource={[...findings]}
      locale={{ emptyText: <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={say(importWords.noFindings)} /> }}
      columns={[
        {
          title: '',
          width: 80,
          render: (_, { severity }) => <Tag color={colours[severity]}>{say(severityWords[severity])}</Tag>,
        },
        {
          title: say(importWords.where),
          width: 160,
          render: (_, finding) => say(whereIs(finding)),
        },
        { title: say(importWords.says), render: (_, finding) => finding[language] },
        {
          title: say(importWords.decision),
          width: 380,
          render: (_, finding) =>
            finding.severity !== 'note' && (
              <Decide
                finding={finding}
                chosen={decisions[finding.number]}
                choose={(next) => set(put(decisions, finding.number, next))}
              />
            ),
        },
      ]}
    />
  );
}

interface Deciding {
  readonly finding: Finding;
  readonly chosen: Do | undefined;
  readonly choose: (next: Do | undefined) => void;
}

function Decide({ finding, chosen, choose }: Deciding): JSX.Element {
  const say = useSay();
  const { number, proposal, field } = finding;
  const options = [
    ...(proposal === undefined ? [] : [{ value: 'accept', label: `${say(importWords.accept)}：${proposal}` }]),
    ...(field === undefined ? [] : [{ value: 'set', label: say(importWords.set) }]),
    { value: 'leave-out', label: say(importWords.leaveOut) },
  ];
  const asDo = (text: string | null | undefined): Do | undefined => {
    if (text === 'set') return { do: 'set', value: proposal ?? '' };
    return text === 'accept' || text === 'leave-out' ? { do: text } : undefined;
  };
  return (
    <Flex gap={8}>
      <Select
        allowClear
        aria-label={`${say(importWords.decision)} ${number}`}
        style={{ width: 200 }}
        value={chosen?.do ?? null}
        options={options}
        onChange={(next: string | null | undefined) => choose(asDo(next))}
      />
      {chosen?.do === 'set' && (
        <Input
          aria-label={`${say(importWords.set)} ${number}`}
          style={{ width: 150 }}
          maxLength={500}
          value={chosen.value}
          onChange={({ target }) => choose({ do: 'set', value: target.value })}
        />
      )}
    </Flex>
  );
}

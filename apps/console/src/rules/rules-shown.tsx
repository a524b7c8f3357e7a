import { Card, Descriptions, Flex, Table, Tag, Typography } from 'antd';
import { chainWords, checks, isCheckCode, splitText } from '#contexts/rules/pure';
import { type JSX } from 'react';
import { useLanguage, useSay } from '../words/language.js';
import { editWords, partWords } from '../words/rules-words.js';
import { ChainDrawn } from './chain-drawn.js';
import { type Written } from './draft/edit.js';

/** Rules as people read them: the chains drawn, the rest in words. */
export function RulesShown({ rules }: { readonly rules: Written }): JSX.Element {
  const say = useSay();
  const language = useLanguage();
  return (
    <Flex vertical gap={16}>
      {rules.chains.map((chain) => (
        <Card
          key={chain.name}
          size="small"
          title={
            <Typography.Title level={2} style={{ fontSize: 15, margin: 0 }}>
              {chain.name}
            </Typography.Title>
          }
          extra={chainWords(chain)[language]}
        >
          <ChainDrawn chain={chain} />
        </Card>
      ))}
      <Card size="small">
        <Numbers rules={rules} />
      </Card>
      <Card
        size="small"
        title={
          <Typography.Title level={2} style={{ fontSize: 15, margin: 0 }}>
            {say(partWords.severities)}
          </Typography.Title>
        }
      >
        <Severities severities={rules.severities ?? {}} />
      </Card>
    </Flex>
  );
}

function Numbers({ rules }: { readonly rules: Written }): JSX.Element {
  const say = useSay();
  const { weightTotal, usualSplit, scoringPolicy, closingDays } = rules;
  const days = [
    ...(closingDays?.closed.length ? [`${say(editWords.closed)}：${closingDays.closed.join('、')}`] : []),
    ...(closingDays?.open.length ? [`${say(editWords.open)}：${closingDays.open.join('、')}`] : []),
  ];
  return (
    <Descriptions
      size="small"
      column={1}
      items={[
        { key: 'weightTotal', label: say(partWords.weightTotal), children: weightTotal },
        {
          key: 'usualSplit',
          label: say(partWords.usualSplit),
          children: <Lines lines={usualSplit.map(splitText)} />,
        },
        {
          key: 'scoringPolicy',
          label: say(partWords.scoringPolicy),
          children: `${scoringPolicy.id} v${scoringPolicy.version}`,
        },
        { key: 'closingDays', label: say(partWords.closingDays), children: <Lines lines={days} /> },
      ]}
    />
  );
}

const Lines = ({ lines }: { readonly lines: readonly string[] }): JSX.Element => (
  <Flex vertical>{lines.length === 0 ? '—' : lines.map((line) => <span key={line}>{line}</span>)}</Flex>
);

/** How strict each check is, as it is said here or else by itself. */
function Severities({ severities }: { readonly severities: Readonly<Record<string, unknown>> }): JSX.Element {
  const say = useSay();
  const language = useLanguage();
  const rows = Object.keys(checks).flatMap((code) =>
    isCheckCode(code) ? [{ code, severity: severities[code] ?? checks[code].severity }] : [],
  );
  return (
    <Table
      size="small"
      rowKey="code"
      pagination={false}
      aria-label={say(partWords.severities)}
      dataSource={rows}
      columns={[
        { title: say(editWords.check), render: (_, { code }) => checks[code][language] },
        {
          title: say(editWords.strictness),
          width: 160,
          render: (_, { severity }) =>
            severity === 'mandatory' ? (
              <Tag color="red">{say(editWords.mandatory)}</Tag>
            ) : (
              <Tag>{say(editWords.advisory)}</Tag>
            ),
        },
      ]}
    />
  );
}

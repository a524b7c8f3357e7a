import { Alert, Flex, Table } from 'antd';
import { type Schemas } from '#platform/api-client';
import { type JSX } from 'react';
import { Link } from 'react-router';
import { filled } from '../words/filled.js';
import { bulkWords } from '../words/inbox-words.js';
import { useLanguage, useSay } from '../words/language.js';
import { inboxWords } from '../words/words.js';
import { type Item, keyOf } from './items-table.js';

/** One of many, and what became of it. */
export interface Told {
  readonly item: Item;
  readonly outcome: Schemas['AgreementOutcome'] | undefined;
}

/** What became of each: first those that were not signed, with the reason and the way to them. */
export function Outcomes({ told }: { readonly told: readonly Told[] }): JSX.Element {
  const say = useSay();
  const language = useLanguage();
  const [failed, signed] = [told.filter(({ outcome }) => !outcome?.ok), told.filter(({ outcome }) => outcome?.ok)];
  return (
    <Flex vertical gap={12}>
      <div role="status">
        <Alert
          type={failed.length === 0 ? 'success' : 'warning'}
          showIcon
          title={[
            say(filled(bulkWords.signed, signed.length)),
            ...(failed.length === 0 ? [] : [say(filled(bulkWords.failed, failed.length))]),
          ].join(' · ')}
        />
      </div>
      <Table<Told>
        rowKey={({ item }) => keyOf(item)}
        size="small"
        pagination={false}
        dataSource={[...failed, ...signed]}
        columns={[
          { title: say(inboxWords.project), render: (_, { item }) => item.name },
          { title: say(inboxWords.unit), width: 110, render: (_, { item }) => item.unit },
          {
            title: say(bulkWords.outcome),
            render: (_, { outcome }) =>
              outcome?.ok
                ? `✓ ${say(bulkWords.ok)}${outcome.stepName === undefined ? '' : ` → ${outcome.stepName}`}`
                : outcome?.problem?.[language],
          },
          {
            ...{ title: '', width: 110 },
            render: (_, { item, outcome }) =>
              outcome?.ok ? '' : <Link to={`/targets/${item.targetId}?from=todo`}>{say(bulkWords.open)}</Link>,
          },
        ]}
      />
    </Flex>
  );
}

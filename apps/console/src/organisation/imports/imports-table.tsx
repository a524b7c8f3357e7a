import { Card, Empty, Table, Typography } from 'antd';
import { type Schemas } from '#platform/api-client';
import { type JSX } from 'react';
import { Link } from 'react-router';
import { queries } from '../../api/client.js';
import { Failed } from '../../shell/failed.js';
import { useSay } from '../../words/language.js';
import { importWords, severityWords, statusWords } from '../../words/organisation-import-words.js';
import { useTimes } from '../../words/times.js';

type Listed = Schemas['ListedOrganisationImport'];

/** What was imported, the latest first. */
export function ImportsTable(): JSX.Element {
  const say = useSay();
  const { minuteOf } = useTimes();
  const imports = queries.useQuery('get', '/api/v1/organisation-imports', {});
  if (imports.isError) return <Failed error={imports.error} again={() => void imports.refetch()} />;
  return (
    <Card
      size="small"
      title={
        <Typography.Title level={2} style={{ fontSize: 16, margin: 0 }}>
          {say(importWords.list)}
        </Typography.Title>
      }
    >
      <Table<Listed>
        size="small"
        rowKey="importId"
        aria-label={say(importWords.list)}
        pagination={{ hideOnSinglePage: true, pageSize: 20 }}
        loading={imports.isPending}
        dataSource={imports.data?.items ?? []}
        locale={{ emptyText: <Empty description={say(importWords.none)} /> }}
        columns={[
          {
            title: say(importWords.at),
            width: 170,
            render: (_, { importId, importedAt }) => (
              <Link to={`/organisation/imports/${importId}`}>{minuteOf(importedAt)}</Link>
            ),
          },
          { title: say(importWords.by), dataIndex: 'importedBy', width: 180 },
          { title: say(importWords.status), width: 180, render: (_, { status }) => say(statusWords[status]) },
          { title: say(importWords.entries), dataIndex: 'entries', width: 120, align: 'right' },
          { title: say(importWords.steps), dataIndex: 'steps', width: 120, align: 'right' },
          {
            title: say(importWords.findings),
            render: (_, { findingCounts }) =>
              (['error', 'warning', 'note'] as const)
                .filter((severity) => findingCounts[severity] > 0)
                .map((severity) => `${say(severityWords[severity])} ${findingCounts[severity]}`)
                .join(' · '),
          },
        ]}
      />
    </Card>
  );
}

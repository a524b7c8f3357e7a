import { Button, Card, Empty, Flex, Select, Spin, Table } from 'antd';
import { type Schemas } from '#platform/api-client';
import { type JSX } from 'react';
import { useSearchParams } from 'react-router';
import { queries } from '../api/client.js';
import { Failed } from '../shell/failed.js';
import { useSay } from '../words/language.js';
import { useTimes } from '../words/times.js';
import { rulesWords } from '../words/rules-words.js';
import { Differences } from './differences.js';
import { About } from './in-force.js';
import { RulesShown } from './rules-shown.js';

type Listed = Schemas['ListedRules'];

/** Every version of the year; of one that is chosen what it says, and what differs from another. */
export function Versions({ rules }: { readonly rules: Schemas['RulesOfYear'] }): JSX.Element {
  const say = useSay();
  const { minuteOf } = useTimes();
  const [asked, ask] = useSearchParams();
  const chosen = rules.versions.find(({ version }) => String(version) === asked.get('version'));
  const choose = (version: number) => ask({ tab: 'versions', version: String(version) });
  if (rules.versions.length === 0) return <Empty description={say(rulesWords.noVersions)} />;
  return (
    <Flex vertical gap={16}>
      <Table<Listed>
        size="small"
        rowKey="version"
        pagination={false}
        aria-label={say(rulesWords.versions)}
        dataSource={[...rules.versions].toReversed()}
        columns={[
          { title: say(rulesWords.version), dataIndex: 'version', width: 100 },
          {
            title: say(rulesWords.publishedAt),
            width: 200,
            render: (_, { publishedAt }) => minuteOf(publishedAt),
          },
          {
            title: say(rulesWords.publishedBy),
            render: (_, { publishedBy }) => publishedBy ?? say(rulesWords.atFirst),
          },
          {
            title: '',
            width: 140,
            render: (_, { version }) => (
              <Button size="small" onClick={() => choose(version)}>
                {say(rulesWords.show)}
              </Button>
            ),
          },
        ]}
      />
      {chosen && <Chosen key={chosen.version} of={chosen} versions={rules.versions} />}
    </Flex>
  );
}

interface One {
  readonly of: Listed;
  readonly versions: readonly Listed[];
}

function Chosen(one: One): JSX.Element {
  const { fiscalYear, version } = one.of;
  const path = { fiscalYear, version };
  const whole = queries.useQuery('get', '/api/v1/rules/{fiscalYear}/versions/{version}', { params: { path } });
  return (
    <Flex vertical gap={16}>
      <Compared {...one} />
      {whole.isError && <Failed error={whole.error} />}
      {whole.isPending && <Spin />}
      {whole.data && (
        <>
          <About version={whole.data} />
          <RulesShown rules={whole.data.rules} />
        </>
      )}
    </Flex>
  );
}

/** With the version before, or with the one that is chosen. */
function Compared({ of, versions }: One): JSX.Element {
  const say = useSay();
  const [asked, ask] = useSearchParams();
  const { fiscalYear, version } = of;
  const others = versions.filter((each) => each.version !== version);
  const against = others.find((each) => String(each.version) === asked.get('against'))?.version;
  const query = against === undefined ? {} : { against };
  const params = { path: { fiscalYear, version }, query };
  const differences = queries.useQuery('get', '/api/v1/rules/{fiscalYear}/versions/{version}/differences', { params });
  const compare = (next: number | undefined) =>
    ask({ tab: 'versions', version: String(version), ...(next === undefined ? {} : { against: String(next) }) });
  return (
    <Card
      size="small"
      title={`${say(rulesWords.version)} ${version} ${say(rulesWords.versionOf)} · ${say(rulesWords.differences)}`}
      extra={
        <Select
          allowClear
          aria-label={say(rulesWords.compare)}
          placeholder={say(rulesWords.before)}
          style={{ width: 180 }}
          value={against ?? null}
          options={others.map((each) => ({ value: each.version, label: `${say(rulesWords.version)} ${each.version}` }))}
          onChange={(next: number | null | undefined) => compare(next ?? undefined)}
        />
      }
    >
      {differences.isError && <Failed error={differences.error} />}
      {differences.data && (
        <Differences
          differences={differences.data.differences}
          none={differences.data.against ? rulesWords.same : rulesWords.noBefore}
        />
      )}
    </Card>
  );
}

import { Flex, Select, Spin, Tabs, Typography } from 'antd';
import { type JSX } from 'react';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { queries } from '../api/client.js';
import { Failed } from '../shell/failed.js';
import { useSay } from '../words/language.js';
import { useToday } from '../words/times.js';
import { rulesWords } from '../words/rules-words.js';
import { Draft } from './draft/draft.js';
import { InForce } from './in-force.js';
import { Versions } from './versions.js';

/** The rules of a year: what holds, what is drafted, and what was published. */
export default function Rules(): JSX.Element {
  const say = useSay();
  const go = useNavigate();
  const { year: named } = useParams();
  const [asked, ask] = useSearchParams();
  const now = Number(useToday().slice(0, 4));
  const year = Number(named ?? now);
  const rules = queries.useQuery('get', '/api/v1/rules/{fiscalYear}', { params: { path: { fiscalYear: year } } });
  return (
    <Flex vertical gap={16}>
      <Flex gap={16} align="center">
        <Typography.Title level={1} style={{ fontSize: 22, margin: 0 }}>
          {say(rulesWords.title)}
        </Typography.Title>
        <label htmlFor="year">{say(rulesWords.year)}</label>
        <Select
          id="year"
          style={{ width: 110 }}
          value={year}
          options={yearsAround(year, now).map((each) => ({ value: each, label: String(each) }))}
          onChange={(next) => void go(`/rules/${next}`)}
        />
      </Flex>
      {rules.isError && <Failed error={rules.error} again={() => void rules.refetch()} />}
      {rules.isPending && <Spin />}
      {rules.data && (
        <Tabs
          activeKey={asked.get('tab') ?? 'in-force'}
          onChange={(tab) => ask(tab === 'in-force' ? {} : { tab })}
          items={[
            { key: 'in-force', label: say(rulesWords.inForce), children: <InForce rules={rules.data} /> },
            { key: 'draft', label: say(rulesWords.draft), children: <Draft key={year} rules={rules.data} /> },
            { key: 'versions', label: say(rulesWords.versions), children: <Versions rules={rules.data} /> },
          ]}
        />
      )}
    </Flex>
  );
}

/** This year, some before it and the next one, and whichever is looked at. */
function yearsAround(year: number, now: number): readonly number[] {
  const near = [1, 0, -1, -2, -3, -4, -5].map((by) => now + by);
  return [...new Set([...near, year])].toSorted((a, b) => b - a);
}

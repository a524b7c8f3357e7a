import { type Schemas } from '#platform/api-client';
import { Col, Flex, Row, Typography } from 'antd';
import { type JSX } from 'react';
import { queries } from '../api/client.js';
import { Failed } from '../shell/failed.js';
import { rolesOf } from '../shell/roles-of.js';
import { useSay } from '../words/language.js';
import { Begin } from './begin.js';
import { BoxCounts } from './box-counts.js';
import { firstThing } from './first-thing.js';
import { Oddities } from './oddities.js';
import { ProgressCard } from './progress-card.js';
import { RoleLinks } from './role-links.js';
import { useProgress } from './use-progress.js';
import { useBox, Waiting } from './waiting.js';

interface Seated {
  readonly person: Schemas['Whoami'];
}

/** Who does nothing of the business has a desk without its boxes. */
const BESIDE_THE_BUSINESS = [
  'operator',
  'organisation-administrator',
  'accounts-administrator',
  'audit-administrator',
  'auditor',
];
const SEES_UNHELD = ['auditor', 'organisation-administrator'];

/** What waits for whoever is signed in, how far their unit has come, and what is odd. */
export default function Desk({ person }: Seated): JSX.Element {
  const say = useSay();
  const roles = [...new Set(person.roles.map((grant) => grant.split('@')[0] ?? ''))];
  const signs = person.deputyFor.length > 0 || roles.some((role) => !BESIDE_THE_BUSINESS.includes(role));
  const progress = useProgress();
  const { whole, year, summary } = progress;
  return (
    <Flex vertical gap={16}>
      <Typography.Title level={1} style={{ fontSize: 22, margin: 0 }}>
        {person.name ?? person.personId} · {rolesOf(person.roles, say)}
      </Typography.Title>
      {signs && <Work roles={roles} drafts={draftsIn(whole.data)} />}
      {whole.isError && <Failed error={whole.error} again={() => void whole.refetch()} />}
      <Row gutter={[16, 16]}>
        {year !== undefined && summary.data && (
          <Col xs={24} lg={15}>
            <ProgressCard {...progress} year={year} summary={summary.data} />
          </Col>
        )}
        <Col xs={24} lg={9}>
          <Flex vertical gap={16}>
            {whole.data && (
              <Oddities summary={whole.data} seesUnheld={roles.some((role) => SEES_UNHELD.includes(role))} />
            )}
            <RoleLinks roles={roles} />
          </Flex>
        </Col>
      </Row>
    </Flex>
  );
}

const draftsIn = (summary: Schemas['TargetSummary'] | undefined): number =>
  (summary?.standings ?? []).reduce((all, { status, count }) => (status === 'draft' ? all + count : all), 0);

/** What one has to do oneself. */
function Work({ roles, drafts }: { readonly roles: readonly string[]; readonly drafts: number }): JSX.Element {
  const counts = queries.useQuery('get', '/api/v1/inbox/counts', {});
  const todo = useBox('todo');
  const returned = useBox('returned');
  if (counts.isError) return <Failed error={counts.error} again={() => void counts.refetch()} />;
  const first = { todo: todo.data?.items[0], returned: returned.data?.items[0] };
  return (
    <>
      {counts.data && (
        <Begin thing={firstThing({ counts: counts.data, drafts, isDrafter: roles.includes('unit-drafter'), first })} />
      )}
      <BoxCounts counts={counts.data} />
      <Waiting />
    </>
  );
}

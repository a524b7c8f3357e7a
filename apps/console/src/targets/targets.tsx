import { type Schemas } from '#platform/api-client';
import { Button, Flex, Typography } from 'antd';
import { type JSX } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useSay } from '../words/language.js';
import { listWords } from '../words/targets-words.js';
import { appWords } from '../words/words.js';
import { ColumnChoice } from './column-choice.js';
import { useColumns } from './columns.js';
import { Export } from './export.js';
import { Filters } from './filters.js';
import { KeptViews } from './kept-views.js';
import { Listed } from './listed.js';
import { useChosenColumns } from './use-chosen-columns.js';
import { namesOf, useUnits } from './use-units.js';
import { useSummary } from './use-summary.js';
import { searchOf, type View, viewOf } from './view.js';

interface Seen {
  readonly person: Schemas['Whoami'];
}

const isDrafter = ({ roles }: Seen['person']): boolean => roles.some((role) => role.startsWith('unit-drafter@'));

/** All targets that one may see, narrowed as the URL says. */
export default function Targets({ person }: Seen): JSX.Element {
  const say = useSay();
  const [asked, ask] = useSearchParams();
  const view = viewOf(asked);
  const change = (next: View): void => ask(searchOf(next));
  const units = useUnits(view.fiscalYear).data ?? [];
  const unitNames = namesOf(units);
  const all = useColumns(unitNames);
  const { columns, set } = useChosenColumns(person.personId, all);
  return (
    <Flex vertical gap={12} className="fills-screen">
      <Flex justify="space-between" align="center" gap={16}>
        <Typography.Title level={1} style={{ fontSize: 22, margin: 0 }}>
          {say(appWords.targets)}
          {view.asOf !== undefined && ` · ${say(listWords.asOf)} ${view.asOf}`}
        </Typography.Title>
        <Flex className="no-print" gap={8}>
          {isDrafter(person) && <Drafting />}
          <KeptViews personId={person.personId} view={view} change={change} />
          <ColumnChoice all={all} shown={columns} choose={set} />
          <Export view={view} unitNames={unitNames} />
          <Button onClick={() => window.print()}>{say(listWords.print)}</Button>
        </Flex>
      </Flex>
      <Filters view={view} change={change} years={useSummary({}).data?.years ?? []} units={units} />
      <Listed view={view} change={change} columns={columns} drafts={isDrafter(person)} />
    </Flex>
  );
}

function Drafting(): JSX.Element {
  const say = useSay();
  return (
    <>
      <Link to="/targets/new">
        <Button type="primary">{say(listWords.create)}</Button>
      </Link>
      <Link to="/imports">
        <Button>{say(listWords.import)}</Button>
      </Link>
    </>
  );
}

import { Card, Descriptions, Flex, Tabs, Tag } from 'antd';
import { type JSX } from 'react';
import { Link } from 'react-router';
import { useSay } from '../../words/language.js';
import { kindWords, unitWords } from '../../words/organisation-words.js';
import { ActButton } from '../parts/act-form.js';
import { useHolds } from '../parts/use-holds.js';
import { type Unit, useUnits } from '../parts/use-units.js';
import { registerPerson } from '../people/person-acts.js';
import { PeopleOf } from '../people/people-of.js';
import { PostsEver } from '../people/posts-ever.js';
import { PostsOn } from '../people/posts-on.js';
import { assignDepartments, closeUnit, registerUnit, renameUnit, succeedUnit } from './unit-acts.js';
import { standingOn } from './unit-tree.js';

interface Shown {
  readonly unit: Unit;
  readonly day: string;
}

/** One unit: what it is, who works there, and who holds what over it. */
export function UnitDetails({ unit, day }: Shown): JSX.Element {
  const say = useSay();
  const { code } = unit;
  return (
    <>
      <Card size="small" title={<About unit={unit} day={day} />}>
        <Flex vertical gap={12}>
          <Facts unit={unit} />
          <Acts unit={unit} />
        </Flex>
      </Card>
      <Card size="small">
        <Tabs
          items={[
            { key: 'on', label: say(unitWords.postsOn), children: <PostsOn day={day} scope={code} /> },
            { key: 'people', label: say(unitWords.people), children: <PeopleOf unit={code} /> },
            { key: 'ever', label: say(unitWords.postsAll), children: <PostsEver scope={code} /> },
          ]}
        />
      </Card>
    </>
  );
}

function About({ unit, day }: Shown): JSX.Element {
  const say = useSay();
  const standing = standingOn(unit, day);
  return (
    <Flex component="h2" gap={8} align="center" style={{ margin: 0, fontSize: 16 }}>
      {unit.name}
      <Tag>{say(kindWords[unit.kind])}</Tag>
      {standing !== 'present' && <Tag color="purple">{say(unitWords[standing])}</Tag>}
    </Flex>
  );
}

function Facts({ unit }: { readonly unit: Unit }): JSX.Element {
  const say = useSay();
  const { units } = useUnits();
  const { code, startsOn, endsOn, successor, departments, kind } = unit;
  const before = units.filter((each) => each.successor === code);
  const sections = units.filter((each) => each.departments.includes(code));
  const lists: readonly (readonly [keyof typeof unitWords, readonly string[]])[] = [
    ['successor', successor === null ? [] : [successor]],
    ['predecessors', before.map((each) => each.code)],
    ['lookedAfter', departments],
    ['lookedAfterBy', sections.map((each) => each.code)],
  ];
  return (
    <Descriptions
      size="small"
      column={3}
      items={[
        { key: 'code', label: say(unitWords.code), children: code },
        { key: 'startsOn', label: say(unitWords.startsOn), children: startsOn },
        ...(endsOn === null ? [] : [{ key: 'endsOn', label: say(unitWords.endsOn), children: endsOn }]),
        ...lists
          .filter(([, codes]) => codes.length > 0)
          .map(([key, codes]) => ({
            ...{ key, label: say(unitWords[key]), span: 'filled' as const },
            children: <UnitLinks codes={codes} />,
          })),
        ...(kind === 'budget-line-section' && departments.length === 0
          ? [{ key: 'none', label: say(unitWords.lookedAfter), children: say(unitWords.nothingLookedAfter) }]
          : []),
      ]}
    />
  );
}

function UnitLinks({ codes }: { readonly codes: readonly string[] }): JSX.Element {
  const { nameOf } = useUnits();
  return (
    <Flex wrap gap={12}>
      {codes.map((code) => (
        <Link key={code} to={`/organisation/units/${code}`}>
          {nameOf(code)}
        </Link>
      ))}
    </Flex>
  );
}

/** For who administers the organisation; what was closed changes no more. */
function Acts({ unit }: { readonly unit: Unit }): JSX.Element | null {
  if (!useHolds('organisation-administrator') || unit.endsOn !== null) return null;
  return (
    <Flex wrap gap={8}>
      <ActButton act={registerPerson(unit.code)} type="primary" />
      <ActButton act={registerUnit(unit)} />
      <ActButton act={renameUnit(unit)} />
      {unit.kind === 'budget-line-section' && <ActButton act={assignDepartments(unit)} />}
      <ActButton act={succeedUnit(unit)} />
      <ActButton act={closeUnit(unit)} />
    </Flex>
  );
}

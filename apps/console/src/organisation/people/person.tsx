import { Card, Descriptions, Flex, Spin, Tag, Typography } from 'antd';
import { type JSX } from 'react';
import { Link, useParams } from 'react-router';
import { queries } from '../../api/client.js';
import { Failed } from '../../shell/failed.js';
import { useSay } from '../../words/language.js';
import { personWords } from '../../words/organisation-words.js';
import { useToday } from '../../words/times.js';
import { ActButton } from '../parts/act-form.js';
import { useHolds } from '../parts/use-holds.js';
import { useUnits } from '../parts/use-units.js';
import { recordAbsence, recordLeaving } from './absence-acts.js';
import { Absences } from './absences.js';
import { lastDay } from './days-of.js';
import { appoint, changeDetails, endPost, erasePerson, type Listed, movePerson } from './person-acts.js';
import { type Post } from './post.js';
import { PostsEver } from './posts-ever.js';
import { PostsOn } from './posts-on.js';

/** One person: where they work, what they hold and held, who acts while they are away. */
export default function Person(): JSX.Element {
  const { personId = '' } = useParams();
  const person = queries.useQuery('get', '/api/v1/people/{personId}', { params: { path: { personId } } });
  if (person.isError) return <Failed error={person.error} again={() => void person.refetch()} />;
  if (!person.data) return <Spin />;
  return <Shown key={personId} person={person.data} />;
}

function Shown({ person }: { readonly person: Listed }): JSX.Element {
  const say = useSay();
  const { personId, leftOn, isErased } = person;
  const today = useToday();
  const administers = useHolds('organisation-administrator') && !isErased;
  const end = (post: Post) => (
    <>{administers && isOpen(post, today) && <ActButton size="small" act={endPost(personId, post.appointmentId)} />}</>
  );
  return (
    <Flex vertical gap={16}>
      <Card
        size="small"
        title={
          <Flex component="h2" gap={8} align="center" style={{ margin: 0, fontSize: 16 }}>
            {person.name}
            {leftOn !== null && <Tag color="purple">{`${say(personWords.left)} ${leftOn}`}</Tag>}
            {isErased && <Tag color="red">{say(personWords.erased)}</Tag>}
          </Flex>
        }
      >
        <Flex vertical gap={12}>
          <Facts person={person} />
          {administers && <Acts person={person} />}
        </Flex>
      </Card>
      <Card size="small" title={<Heading of="posts" />}>
        <PostsEver personId={personId} acts={end} />
      </Card>
      <Card size="small" title={<Heading of="absences" />}>
        <Absences personId={personId} mayEnd={administers} />
      </Card>
      <Card size="small" title={<Heading of="rights" />}>
        <PostsOn day={today} personId={personId} empty={personWords.noRights} />
      </Card>
    </Flex>
  );
}

function Heading({ of }: { readonly of: 'posts' | 'absences' | 'rights' }): JSX.Element {
  const say = useSay();
  return (
    <Typography.Title level={3} style={{ fontSize: 15, margin: 0 }}>
      {say(personWords[of])}
    </Typography.Title>
  );
}

/** What may still be ended: in one's own name, today or later. */
const isOpen = (post: Post, today: string): boolean => post.deputyFor === null && (lastDay(post) ?? today) >= today;

function Facts({ person }: { readonly person: Listed }): JSX.Element {
  const say = useSay();
  const { nameOf } = useUnits();
  return (
    <Descriptions
      size="small"
      column={4}
      items={[
        { key: 'id', label: say(personWords.personId), children: person.personId },
        {
          key: 'unit',
          label: say(personWords.unit),
          children: <Link to={`/organisation/units/${person.unit}`}>{nameOf(person.unit)}</Link>,
        },
        { key: 'telephone', label: say(personWords.telephone), children: person.telephone ?? '' },
        { key: 'loginName', label: say(personWords.loginName), children: person.loginName ?? '' },
      ]}
    />
  );
}

function Acts({ person }: { readonly person: Listed }): JSX.Element {
  const { personId, leftOn } = person;
  const today = useToday();
  const query = { personId, limit: 200 };
  const posts = queries.useQuery('get', '/api/v1/appointments', { params: { query } });
  const held = (posts.data?.items ?? []).filter((post) => isOpen(post, today));
  return (
    <Flex wrap gap={8}>
      {leftOn === null && (
        <>
          <ActButton type="primary" act={appoint(person)} />
          <ActButton act={recordAbsence(personId, held)} />
          <ActButton act={movePerson(person)} />
        </>
      )}
      <ActButton act={changeDetails(person)} />
      {leftOn === null ? <ActButton act={recordLeaving(personId, held)} /> : <ActButton act={erasePerson(person)} />}
    </Flex>
  );
}

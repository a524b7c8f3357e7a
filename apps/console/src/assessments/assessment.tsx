import { useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Flex, Spin, Tag, Typography } from 'antd';
import { type Schemas } from '#platform/api-client';
import { type JSX, type ReactNode, useEffect, useMemo, useState } from 'react';
import { Link, useLocation, useNavigate, useParams, useSearchParams } from 'react-router';
import { queries } from '../api/client.js';
import { Failed } from '../shell/failed.js';
import { useSay } from '../words/language.js';
import { assessmentStatusWords, assessmentWords as words } from '../words/assessment-words.js';
import { type Assessment as OfAssessment, cellsOf } from './cells.js';
import { Check } from './check.js';
import { Form } from './form.js';
import { mayFill } from './may-fill.js';
import { Overlaps } from './overlaps.js';
import { SavingLine } from './saving-line.js';
import { seenForm } from './seen-form.js';
import { idOf } from './typing.js';
import { useFilling } from './use-filling.js';

interface Seen {
  readonly person: Schemas['Whoami'];
}

const SCORED_SOON_MS = 1500;

/** One self-assessment: the form to fill in for who fills it in, else as it stands. */
export default function Assessment({ person }: Seen): JSX.Element {
  const { targetId = '' } = useParams();
  const asked = queries.useQuery(
    ...(['get', '/api/v1/assessments/{targetId}', { params: { path: { targetId } } }] as const),
    // A form in hand is not changed under its typist; of what is submitted the score comes by itself.
    {
      refetchOnWindowFocus: false,
      refetchInterval: ({ state }) => (state.data?.status === 'submitted' ? SCORED_SOON_MS : false),
    },
  );
  if (asked.isError) return <Failed error={asked.error} again={() => void asked.refetch()} />;
  if (!asked.data) return <Spin fullscreen />;
  if (mayFill(person, asked.data)) return <InHand key={targetId} of={asked.data} person={person} />;
  return <Standing of={asked.data} />;
}

/** As it stands: submitted, scored, or another's to fill in. */
function Standing({ of }: { readonly of: OfAssessment }): JSX.Element {
  const say = useSay();
  const form = useMemo(() => {
    const cells = cellsOf(of.content, of.report);
    return { of, cells, seen: seenForm(of, cells), tried: false };
  }, [of]);
  return (
    <Titled of={of}>
      <div className="no-print">
        {of.status === 'submitted' && <Alert type="info" showIcon role="status" title={say(words.submitted)} />}
        {of.status === 'scored' && (
          <Alert
            type="success"
            role="status"
            title={`${say(words.scored)} ${of.total} ${of.grade}`}
            action={<Link to={`/scores/${of.targetId}`}>{say(words.seeScore)}</Link>}
          />
        )}
        {(of.status === 'open' || of.status === 'recorded') && <Alert type="info" title={say(words.mayNot)} />}
      </div>
      <Form form={form} />
    </Titled>
  );
}

function InHand({ of, person }: Seen & { readonly of: OfAssessment }): JSX.Element {
  const say = useSay();
  const client = useQueryClient();
  const go = useNavigate();
  const [asked, ask] = useSearchParams();
  const { hash } = useLocation();
  const [tried, attempt] = useState(false);
  const { filling, type, act, save } = useFilling(of, person.personId);
  const seen = useMemo(() => seenForm(of, filling.cells), [of, filling.cells]);
  const isCheck = asked.has('check');
  useEffect(() => {
    if (hash !== '' && !isCheck) document.getElementById(idOf(decodeURIComponent(hash.slice(1))))?.focus();
  }, [hash, isCheck]);
  return (
    <Titled of={filling.savedAt ? { ...of, status: 'recorded' } : of}>
      <Flex className="no-print" justify="space-between" align="center" gap={16}>
        <div>
          <SavingLine filling={filling} again={() => void save()} />
        </div>
        {!isCheck && (
          <Button
            type="primary"
            onClick={() => {
              attempt(true);
              ask({ check: '' });
            }}
          >
            {say(words.check)}
          </Button>
        )}
      </Flex>
      <Overlaps filling={filling} act={act} />
      {isCheck && (
        <Check
          filling={filling}
          save={save}
          back={(cell) => void go(cell === undefined ? '.' : `.#${cell}`, { replace: true })}
          done={() => void client.invalidateQueries().then(() => go('.', { replace: true }))}
        />
      )}
      <Form form={{ of, cells: filling.cells, seen, tried, type: isCheck ? undefined : type }} />
    </Titled>
  );
}

function Titled({ of, children }: { readonly of: OfAssessment; readonly children: ReactNode }): JSX.Element {
  const say = useSay();
  const go = useNavigate();
  return (
    <Flex vertical gap={16}>
      <Flex className="no-print" gap={12} align="center">
        <Button onClick={() => void go('/assessments')}>{say(words.list)}</Button>
        <Typography.Title level={1} style={{ fontSize: 20, margin: 0 }}>
          {`${say(words.title)} · ${of.content.name}`}
        </Typography.Title>
        <Tag color={of.status === 'scored' ? 'green' : 'blue'}>{say(assessmentStatusWords[of.status])}</Tag>
      </Flex>
      {children}
    </Flex>
  );
}

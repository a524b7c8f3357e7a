import { answerOf, ApiProblem, type Schemas } from '#platform/api-client';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Alert, Flex, Spin } from 'antd';
import { type JSX, useCallback, useRef, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { api, queries } from '../api/client.js';
import { Failed } from '../shell/failed.js';
import { editWords } from '../words/edit-words.js';
import { useSay } from '../words/language.js';
import { contentOf, emptyDraft, type Draft } from './draft.js';
import { Editor } from './editor.js';
import { opened } from './exchange.js';
import { faultsIn, withSound } from './faults.js';
import { forget, keptOf, nothingYet, type Attempt, type Start, type Waiting } from './kept-changes.js';
import { KeptHere } from './kept-here.js';
import { StartFields } from './start-fields.js';
import { draftIn } from './state.js';
import { useEditing } from './use-editing.js';
import { useKeeping } from './use-keeping.js';

/** A target that is not there yet: what is typed is kept in this browser until the draft is created. */
export default function NewTarget({ person }: { readonly person: Schemas['Whoami'] }): JSX.Element {
  const say = useSay();
  const { personId, roles } = person;
  const kept = useQuery({
    queryKey: ['kept here', personId, 'new'],
    queryFn: async () => ({ waiting: await keptOf(personId, 'new').catch(() => undefined) }),
    staleTime: Infinity,
    gcTime: 0,
  });
  const units = roles.flatMap((grant) =>
    grant.startsWith('unit-drafter@') ? [grant.slice('unit-drafter@'.length)] : [],
  );
  if (units.length === 0) return <Alert type="info" showIcon title={say(editWords.noUnit)} />;
  if (!kept.data) return <Spin fullscreen />;
  return <Begun personId={personId} units={units} waiting={kept.data.waiting} />;
}

interface Beginning {
  readonly personId: string;
  readonly units: readonly string[];
  readonly waiting: Waiting | undefined;
}

function Begun({ personId, units, waiting: found }: Beginning): JSX.Element {
  // What is kept from now on is what is typed here.
  const [waiting] = useState(found);
  const say = useSay();
  const go = useNavigate();
  const begin = (): Start => ({
    unit: units[0] === '*' ? '' : (units[0] ?? ''),
    fiscalYear: new Date().getFullYear() + 1,
    code: '',
  });
  const [start, setStart] = useState(() => waiting?.start ?? begin());
  const [cannotKeep, setCannotKeep] = useState(false);
  const [key, setKey] = useState(() => crypto.randomUUID());
  const hand = useEditing(() => {
    const seen = { revision: -1, content: nothingYet };
    return opened(seen, waiting ?? { seen, draft: emptyDraft(crypto.randomUUID()), ids: new Map() });
  });
  useKeeping(
    { personId, targetId: 'new', start, cannotKeep: useCallback(() => setCannotKeep(true), []) },
    hand,
    useRef<Attempt>(undefined),
  );
  const rules = queries.useQuery('get', '/api/v1/rules/{fiscalYear}', {
    params: { path: { fiscalYear: start.fiscalYear } },
  });
  const creating = useMutation({
    mutationFn: (sent: Sent) => create(sent, key),
    onSuccess: async ({ targetId }) => {
      await forget(personId, 'new');
      await go(`/targets/${targetId}/edit`, { replace: true });
    },
    // What is sent next is another thing than what was refused.
    onError: (error) => {
      if (error instanceof ApiProblem) setKey(crypto.randomUUID());
    },
  });
  const sent: Sent = { start, draft: draftIn(hand.editing) };
  // Of what was typed since nothing is refused yet.
  const isRefused =
    creating.isError && creating.variables.draft === sent.draft && creating.variables.start === sent.start;
  const existing = isRefused ? existingIn(creating.error) : undefined;
  return (
    <Editor
      title={say(editWords.draft)}
      hand={hand}
      rules={rules.data?.inForce?.rules}
      isRefused={isRefused}
      status={() => say(editWords.beginHint)}
      before={
        <Flex vertical gap={8}>
          <KeptHere isResumed={waiting !== undefined} cannotKeep={cannotKeep} />
          {isRefused && <Failed error={creating.error} />}
          {existing !== undefined && <Link to={`/targets/${existing}/edit`}>{say(editWords.open)}</Link>}
          <StartFields start={start} change={setStart} units={units} />
        </Flex>
      }
      go={{
        words: say(editWords.begin),
        isBusy: creating.isPending,
        then: () => creating.mutate({ start, draft: draftIn(hand.latest.current) }),
      }}
      goesUnfinished
    />
  );
}

interface Sent {
  readonly start: Start;
  readonly draft: Draft;
}

function create({ start: { unit, fiscalYear, code }, draft }: Sent, key: string) {
  const content = contentOf(
    withSound(draft, faultsIn(draft), () => ''),
    new Map(),
  );
  return answerOf(
    api.POST('/api/v1/targets', {
      params: { header: { 'Idempotency-Key': key } },
      body: { unit: unit.trim(), fiscalYear, content, ...(code.trim() === '' ? {} : { code: code.trim() }) },
    }),
  );
}

/** The target that the project has already. */
function existingIn(error: unknown): string | undefined {
  if (!(error instanceof ApiProblem) || error.code !== 'target-exists' || !error.problem) return undefined;
  const { targetId } = { targetId: undefined, ...error.problem };
  return typeof targetId === 'string' ? targetId : undefined;
}

import { type Schemas } from '#platform/api-client';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Spin } from 'antd';
import { type JSX, useCallback, useEffect, useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { queries } from '../api/client.js';
import { Failed } from '../shell/failed.js';
import { editWords } from '../words/edit-words.js';
import { ReturnedBecause } from '../target/returned-because.js';
import { filled } from '../words/filled.js';
import { useLanguage, useSay } from '../words/language.js';
import { Editor } from './editor.js';
import { opened } from './exchange.js';
import { keptOf, type Waiting } from './kept-changes.js';
import { KeptHere } from './kept-here.js';
import { SavingStatus } from './saving-status.js';
import { useEditing, type InHand } from './use-editing.js';
import { useSaving } from './use-saving.js';

/** One target to be changed: as the server has it, and what this person had not saved of it. */
export default function EditTarget({ person }: { readonly person: Schemas['Whoami'] }): JSX.Element {
  const { targetId = '' } = useParams();
  const { personId } = person;
  const params = { path: { targetId } };
  const target = queries.useQuery('get', '/api/v1/targets/{targetId}', { params });
  const next = queries.useQuery('get', '/api/v1/targets/{targetId}/next', { params });
  const kept = useQuery({
    queryKey: ['kept here', personId, targetId],
    queryFn: async () => ({ waiting: await keptOf(personId, targetId).catch(() => undefined) }),
    staleTime: Infinity,
    gcTime: 0,
  });
  const failed = [target, next].find(({ data, isError }) => isError && !data);
  if (failed) return <Failed error={failed.error} again={() => void failed.refetch()} />;
  if (!target.data || !next.data || !kept.data) return <Spin fullscreen />;
  return (
    <Opened key={targetId} personId={personId} target={target.data} next={next.data} waiting={kept.data.waiting} />
  );
}

interface Open {
  readonly personId: string;
  readonly target: Schemas['Target'];
  readonly next: Schemas['TargetNext'];
  readonly waiting: Waiting | undefined;
}

function Opened({ personId, target, next, waiting: found }: Open): JSX.Element {
  const say = useSay();
  const go = useNavigate();
  const client = useQueryClient();
  const { targetId, revision, content, fiscalYear } = target;
  const rules = queries.useQuery('get', '/api/v1/rules/{fiscalYear}', { params: { path: { fiscalYear } } });
  // What is kept from now on is what is typed here.
  const [waiting] = useState(found);
  const [cannotKeep, setCannotKeep] = useState(false);
  const hand = useEditing(() => opened({ revision, content }, waiting));
  const tell = useCallback(() => setCannotKeep(true), []);
  const { standing, save } = useSaving({ personId, targetId, cannotKeep: tell }, hand, waiting?.attempt);
  const isSaving = standing.how === 'saving';
  useTakingIn(target, hand, isSaving);
  const check = async (): Promise<void> => {
    if (!(await save())) return;
    // What is submitted is what was just saved: of an earlier revision the server would refuse it.
    await client.invalidateQueries({ predicate: ({ queryKey }) => JSON.stringify(queryKey).includes(targetId) });
    await go(`/targets/${targetId}/submit`);
  };
  return (
    <Editor
      title={say(filled(editWords.edit, target.name))}
      hand={hand}
      rules={rules.data?.inForce?.rules}
      locked={useLocked(next)}
      isRefused={standing.how === 'refused'}
      status={(hasFaults) => (
        <>
          <Button size="small" onClick={() => void go(`/targets/${targetId}`)}>
            {say(editWords.back)}
          </Button>
          <SavingStatus standing={standing} isPartly={hasFaults} />
        </>
      )}
      before={
        <>
          {target.status === 'returned' && <WhyBack targetId={targetId} />}
          <KeptHere isResumed={waiting !== undefined} cannotKeep={cannotKeep} />
        </>
      }
      go={{ words: say(editWords.check), isBusy: isSaving, then: () => void check() }}
    />
  );
}

/** What was asked for, before the eyes of who mends it. */
function WhyBack({ targetId }: { readonly targetId: string }): JSX.Element | null {
  const timeline = queries.useQuery('get', '/api/v1/targets/{targetId}/timeline', { params: { path: { targetId } } });
  if (timeline.isError) return <Failed error={timeline.error} />;
  return timeline.data ? <ReturnedBecause timeline={timeline.data} /> : null;
}

/** Why it cannot be changed, if so. */
function useLocked({ acts }: Schemas['TargetNext']): string | undefined {
  const language = useLanguage();
  const revise = acts.find(({ act }) => act === 'revise');
  return revise?.may === true ? undefined : (revise?.because?.[language] ?? '');
}

/** What others did is taken in at once; while one's own is under way its answer tells what is newer. */
function useTakingIn({ revision, content }: Schemas['Target'], { act, latest }: InHand, isSaving: boolean): void {
  useEffect(() => {
    if (!isSaving && revision > latest.current.seen.revision) act({ act: 'reread', seen: { revision, content } });
  }, [revision, content, isSaving, act, latest]);
}

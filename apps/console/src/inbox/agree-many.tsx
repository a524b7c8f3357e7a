import { Alert, Button, Flex, Progress } from 'antd';
import { type JSX, useState } from 'react';
import { Link } from 'react-router';
import { queries } from '../api/client.js';
import { Failed } from '../shell/failed.js';
import { OpinionField } from '../target/opinion-field.js';
import { filled } from '../words/filled.js';
import { bulkWords, wantWords } from '../words/inbox-words.js';
import { useSay } from '../words/language.js';
import { type Item, keyOf } from './items-table.js';
import { type Told } from './outcomes.js';
import { useAgreeing } from './use-agreeing.js';

const isGraded = ({ wants = [] }: Item): boolean => wants.includes('grades');

interface Chosen {
  readonly items: readonly Item[];
  readonly done: (told: readonly Told[]) => void;
}

/** Agrees on all of these but those that want grades of their own; each has its outcome. What comes and goes meanwhile changes nothing of that. */
export function AgreeMany({ items, done }: Chosen): JSX.Element {
  const taken = items.filter((item) => !isGraded(item));
  const { told, agree } = useAgreeing(taken, done);
  return (
    <Flex vertical gap={12}>
      <Apart items={items.filter(isGraded)} />
      <Agreeing items={taken} done={told.length} agree={agree} />
    </Flex>
  );
}

interface Sending {
  readonly items: readonly Item[];
  /** How many have their outcome. */
  readonly done: number;
  readonly agree: ReturnType<typeof useAgreeing>['agree'];
}

function Agreeing({ items, done, agree }: Sending): JSX.Element {
  const say = useSay();
  const me = queries.useQuery('get', '/api/v1/whoami').data?.personId ?? '';
  const [opinion, setOpinion] = useState('');
  const wanting = items.filter(({ wants = [] }) => wants.includes('opinion')).length;
  const lacksOpinion = wanting > 0 && opinion.trim() === '';
  if (items.length === 0) return <Alert type="info" title={say(bulkWords.nothing)} />;
  return (
    <>
      <ul className="many" tabIndex={0} aria-label={say(filled(bulkWords.chosen, items.length))}>
        {items.map((item) => (
          <li key={keyOf(item)}>{`${item.name} · ${item.unit} · ${item.stepName ?? ''}`}</li>
        ))}
      </ul>
      {wanting > 0 && <Alert type="warning" title={say(filled(bulkWords.needsOpinion, wanting))} />}
      <OpinionField label={bulkWords.opinion} value={opinion} onChange={setOpinion} stock={{ me, on: 'agree' }} />
      <div role="note">{say(bulkWords.consequence)}</div>
      {agree.isPending && (
        <Progress
          percent={Math.round((done / items.length) * 100)}
          format={() => say(filled(bulkWords.progress, done))}
        />
      )}
      {agree.isError && <Failed error={agree.error} />}
      <Button
        type="primary"
        style={{ alignSelf: 'start' }}
        disabled={lacksOpinion}
        loading={agree.isPending}
        onClick={() => agree.mutate(opinion.trim())}
      >
        {say(filled(bulkWords.sign, items.length))}
      </Button>
    </>
  );
}

function Apart({ items }: { readonly items: readonly Item[] }): JSX.Element | null {
  const say = useSay();
  if (items.length === 0) return null;
  return (
    <Alert
      type="warning"
      title={say(filled(bulkWords.apart, items.length))}
      description={
        <ul>
          {items.map((item) => (
            <li key={keyOf(item)}>
              <Link to={`/targets/${item.targetId}?from=todo`}>{item.name}</Link> · {say(wantWords.grades)}
            </li>
          ))}
        </ul>
      }
    />
  );
}

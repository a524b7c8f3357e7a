import { type Schemas } from '#platform/api-client';
import { Card, Typography } from 'antd';
import { type JSX } from 'react';
import { Link } from 'react-router';
import { queries } from '../api/client.js';
import { Failed } from '../shell/failed.js';
import { searchOf, type View } from '../targets/view.js';
import { type Words, useLanguage, useSay } from '../words/language.js';
import { deskWords } from '../words/desk-words.js';
import { useToday } from '../words/times.js';
import { daysBetween, nextDueOf } from './progress.js';

interface Odd {
  readonly summary: Schemas['TargetSummary'];
  /** Whether who looks may see which seats nobody can sign. */
  readonly seesUnheld: boolean;
}

/** When something is due next, and what should not be so. */
export function Oddities({ summary, seesUnheld }: Odd): JSX.Element {
  const say = useSay();
  const { standings } = summary;
  const due = nextDueOf(standings);
  const odd = [
    { many: summary.overdue, words: deskWords.overdue, view: { overdue: true, sort: 'due' } },
    { many: advisedIn(standings), words: deskWords.advised, view: { advised: true } },
  ] as const;
  const there = odd.filter(({ many }) => many > 0);
  return (
    <Card size="small" title={say(deskWords.odd)}>
      {due !== undefined && <NextDue due={due} />}
      {there.length > 0 || seesUnheld ? (
        <ul style={{ paddingInlineStart: 20, marginBlock: 4 }}>
          {there.map(({ many, words, view }) => (
            <OddLine key={words.zh} many={many} words={words} view={view} />
          ))}
          {seesUnheld && <Unheld />}
        </ul>
      ) : (
        say(deskWords.nothingOdd)
      )}
    </Card>
  );
}

const advisedIn = (standings: Schemas['TargetSummary']['standings']): number =>
  standings.reduce((all, { advised }) => all + advised, 0);

interface Line {
  readonly many: number;
  readonly words: Words;
  readonly view: View;
}

function OddLine({ many, words, view }: Line): JSX.Element {
  const say = useSay();
  return (
    <li>
      <Link to={`/targets?${searchOf(view)}`}>
        {many} {say(words)}
      </Link>
    </li>
  );
}

function NextDue({ due }: { readonly due: string }): JSX.Element {
  const say = useSay();
  const days = daysBetween(useToday(), due);
  const left =
    days === 0
      ? say(deskWords.dueToday)
      : `${Math.abs(days)} ${say(days > 0 ? deskWords.daysLeft : deskWords.daysLate)}`;
  return (
    <div>
      {say(deskWords.nextDue)} <strong>{due}</strong>{' '}
      <Typography.Text strong type={days < 0 ? 'danger' : 'warning'} style={days < 0 ? {} : { color: '#8a5300' }}>
        {left}
      </Typography.Text>
    </div>
  );
}

const COUNTED = 100;
const SHOWN = 5;

/** Seats that nobody can sign, each with what to do about it. */
function Unheld(): JSX.Element {
  const say = useSay();
  const language = useLanguage();
  const unheld = queries.useQuery('get', '/api/v1/approvals/unheld', { params: { query: { limit: COUNTED } } });
  if (unheld.isError) return <Failed error={unheld.error} again={() => void unheld.refetch()} />;
  const seats = unheld.data?.items ?? [];
  return (
    <li>
      {seats.length}
      {unheld.data?.next !== undefined && '+'} {say(deskWords.unheld)}
      <ul style={{ paddingInlineStart: 16 }}>
        {seats.slice(0, SHOWN).map((seat) => (
          <li key={`${seat.targetId} ${seat.step} ${seat.ordinal}`}>
            {seat.unit} {seat.stepName}：{seat[language]}
          </li>
        ))}
        {seats.length > SHOWN && <li>……</li>}
      </ul>
    </li>
  );
}

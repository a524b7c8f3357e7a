import { type Schemas } from '#platform/api-client';
import { type JSX } from 'react';
import { Link } from 'react-router';
import { useSay } from '../words/language.js';
import { punctuation } from '../words/punctuation.js';
import { historyWords } from '../words/history-words.js';
import { useTimes } from '../words/times.js';
import { detailsOf, verbOf, whoOf } from './told.js';
import { useNames } from './use-history.js';

interface Shown {
  readonly targetId: string;
  readonly event: Omit<Schemas['NamedEvent'], 'hash'>;
}

/** When, who, what, in a line, with the way to its proof. */
export function ToldEvent({ targetId, event }: Shown): JSX.Element {
  const say = useSay();
  const { minuteOf } = useTimes();
  const nameOf = useNames(targetId);
  const details = detailsOf(event, say, nameOf);
  return (
    <>
      {`${minuteOf(event.recordedAt)} ${whoOf(event, say, nameOf)} ${verbOf(event, say)}`}
      {details !== '' && `${say(punctuation.colon)}${details}`}{' '}
      <Link
        className="no-print"
        style={{ textDecoration: 'underline' }}
        to={`/targets/${targetId}/history/${event.eventId}`}
      >
        {say(historyWords.proof)}
      </Link>
    </>
  );
}

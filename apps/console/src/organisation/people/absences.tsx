import { answerOf } from '#platform/api-client';
import { type JSX } from 'react';
import { Link } from 'react-router';
import { api } from '../../api/client.js';
import { useSay } from '../../words/language.js';
import { partWords, personWords } from '../../words/organisation-words.js';
import { useToday } from '../../words/times.js';
import { ActButton } from '../parts/act-form.js';
import { PagedTable, usePaged } from '../parts/paged-table.js';
import { endAbsence, postWords } from './absence-acts.js';
import { daysOf, lastDay } from './days-of.js';
import { type Post } from './post.js';

interface Of {
  readonly personId: string;
  readonly mayEnd: boolean;
}

/** Who acted or acts for a person, in which posts and when. */
export function Absences({ personId, mayEnd }: Of): JSX.Element {
  const say = useSay();
  const today = useToday();
  const paged = usePaged<Post>(['appointments', 'deputies', personId], (paging, signal) =>
    answerOf(api.GET('/api/v1/appointments', { signal, params: { query: { deputyFor: personId, ...paging } } })),
  );
  return (
    <PagedTable<Post>
      paged={paged}
      rowKey={({ rowId }) => rowId}
      label={personWords.absences}
      empty={personWords.noAbsences}
      columns={[
        {
          title: say(personWords.deputy),
          width: 220,
          render: (_, row) => (
            <Link to={`/organisation/people/${row.personId}`}>
              {row.name} {row.personId}
            </Link>
          ),
        },
        { title: say(personWords.posts), render: (_, row) => say(postWords(row)) },
        { title: say(personWords.days), width: 240, render: (_, row) => say(daysOf(row)) },
        {
          title: say(partWords.acts),
          width: 140,
          render: (_, row) =>
            mayEnd &&
            row.absenceId !== null &&
            (lastDay(row) ?? today) >= today && <ActButton size="small" act={endAbsence(personId, row.absenceId)} />,
        },
      ]}
    />
  );
}

import { answerOf } from '#platform/api-client';
import { type TableProps } from 'antd';
import { type JSX } from 'react';
import { Link } from 'react-router';
import { api } from '../../api/client.js';
import { useSay } from '../../words/language.js';
import { partWords, personWords, unitWords } from '../../words/organisation-words.js';
import { roleWords } from '../../words/words.js';
import { PagedTable, usePaged } from '../parts/paged-table.js';
import { useUnits } from '../parts/use-units.js';
import { daysOf } from './days-of.js';
import { type Post } from './post.js';

interface Of {
  readonly scope?: string;
  readonly personId?: string;
  /** Of each post that is held in one's own name. */
  readonly acts?: (post: Post) => JSX.Element | null;
}

/** Every post with its days, those that are over too; deputies stand beside whom they act for. */
export function PostsEver({ scope, personId, acts }: Of): JSX.Element {
  const say = useSay();
  const { nameOf } = useUnits();
  const paged = usePaged<Post>(['appointments', scope, personId], (paging, signal) =>
    answerOf(
      api.GET('/api/v1/appointments', {
        signal,
        params: {
          query: {
            ...paging,
            ...(scope === undefined ? {} : { scope }),
            ...(personId === undefined ? {} : { personId }),
          },
        },
      }),
    ),
  );
  const who: TableProps<Post>['columns'] = [
    {
      title: say(personWords.name),
      width: 180,
      render: (_, { personId: id, name }) => (
        <Link to={`/organisation/people/${id}`}>
          {name} {id}
        </Link>
      ),
    },
  ];
  return (
    <PagedTable<Post>
      paged={paged}
      rowKey={({ rowId }) => rowId}
      label={personId === undefined ? unitWords.postsAll : personWords.posts}
      empty={personId === undefined ? unitWords.noPosts : personWords.noPosts}
      columns={[
        ...(personId === undefined ? who : []),
        { title: say(personWords.role), width: 140, render: (_, row) => say(roleWords[row.role] ?? unitWords.kind) },
        {
          title: say(personWords.scope),
          render: (_, row) => (row.scope === '*' ? say(partWords.region) : nameOf(row.scope)),
        },
        { title: say(personWords.days), width: 240, render: (_, row) => say(daysOf(row)) },
        {
          title: say(personWords.deputyFor),
          width: 160,
          render: (_, { deputyFor, deputyForName }) =>
            deputyFor === null ? '' : `${deputyForName ?? ''} ${deputyFor}`,
        },
        ...(acts ? [{ title: say(partWords.acts), width: 120, render: (_: unknown, row: Post) => acts(row) }] : []),
      ]}
    />
  );
}

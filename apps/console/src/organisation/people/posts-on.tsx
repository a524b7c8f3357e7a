import { answerOf, type Schemas } from '#platform/api-client';
import { type TableProps } from 'antd';
import { type JSX } from 'react';
import { Link } from 'react-router';
import { api } from '../../api/client.js';
import { useSay, type Words } from '../../words/language.js';
import { partWords, personWords, unitWords } from '../../words/organisation-words.js';
import { roleWords } from '../../words/words.js';
import { rolesOf } from '../../shell/roles-of.js';
import { PagedTable, usePaged } from '../parts/paged-table.js';
import { useUnits } from '../parts/use-units.js';

type Row = Schemas['Holder'];

export interface Filters {
  readonly day: string;
  readonly scope?: string | undefined;
  readonly role?: Row['role'] | undefined;
  readonly personId?: string | undefined;
  readonly empty?: Words;
}

/** Who held what on a day that is over, as it was recorded then; on others as it is known now. */
export function PostsOn({ day, scope, role, personId, empty = unitWords.noPosts }: Filters): JSX.Element {
  const say = useSay();
  const { nameOf } = useUnits();
  const paged = usePaged<Row>(['holders', day, scope, role, personId], (paging, signal) =>
    answerOf(
      api.GET('/api/v1/holders', {
        signal,
        params: {
          query: {
            ...{ on: day, ...paging },
            ...(scope === undefined ? {} : { scope }),
            ...(role === undefined ? {} : { role }),
            ...(personId === undefined ? {} : { personId }),
          },
        },
      }),
    ),
  );
  const who: TableProps<Row>['columns'] = [
    {
      title: say(personWords.name),
      width: 180,
      render: (_, row) => (
        <Link to={`/organisation/people/${row.personId}`}>
          {row.name} {row.personId}
        </Link>
      ),
    },
  ];
  return (
    <PagedTable<Row>
      paged={paged}
      rowKey={(row) => `${row.appointmentId} ${row.personId}`}
      label={unitWords.postsOn}
      empty={empty}
      columns={[
        ...(personId === undefined ? who : []),
        { title: say(personWords.role), width: 140, render: (_, row) => say(roleWords[row.role] ?? unitWords.kind) },
        {
          title: say(personWords.scope),
          width: 220,
          render: (_, row) => (row.scope === '*' ? say(partWords.region) : nameOf(row.scope)),
        },
        {
          title: say(personWords.deputyFor),
          width: 160,
          render: (_, { deputyFor, deputyForName }) =>
            deputyFor === undefined ? '' : `${deputyForName ?? ''} ${deputyFor}`,
        },
        { title: say(personWords.grants), render: (_, row) => rolesOf(row.grants, say) },
      ]}
    />
  );
}

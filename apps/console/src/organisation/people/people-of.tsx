import { answerOf, type Schemas } from '#platform/api-client';
import { Flex, Input } from 'antd';
import { type JSX, useState } from 'react';
import { Link } from 'react-router';
import { api } from '../../api/client.js';
import { useSay } from '../../words/language.js';
import { partWords, personWords, unitWords } from '../../words/organisation-words.js';
import { PagedTable, usePaged } from '../parts/paged-table.js';
import { useUnits } from '../parts/use-units.js';

type Row = Schemas['ListedPerson'];

/** Who works at a unit or below it, found by part of the name. */
export function PeopleOf({ unit }: { readonly unit: string }): JSX.Element {
  const say = useSay();
  const { nameOf } = useUnits();
  const [name, setName] = useState('');
  const paged = usePaged<Row>(['people', unit, name], (paging, signal) =>
    answerOf(
      api.GET('/api/v1/people', {
        signal,
        params: { query: { unit, ...paging, ...(name === '' ? {} : { name }) } },
      }),
    ),
  );
  return (
    <Flex vertical gap={8}>
      <Input.Search
        allowClear
        aria-label={say(partWords.findPerson)}
        placeholder={say(partWords.findPerson)}
        style={{ width: 280 }}
        onSearch={(text) => setName(text.trim())}
      />
      <PagedTable<Row>
        paged={paged}
        rowKey={({ personId }) => personId}
        label={unitWords.peopleHere}
        empty={name === '' ? unitWords.noPeople : unitWords.noNamed}
        columns={[
          {
            title: say(personWords.name),
            width: 140,
            render: (_, row) => <Link to={`/organisation/people/${row.personId}`}>{row.name}</Link>,
          },
          { title: say(personWords.personId), dataIndex: 'personId', width: 160 },
          { title: say(personWords.unit), render: (_, row) => nameOf(row.unit) },
          { title: say(personWords.telephone), dataIndex: 'telephone', width: 140 },
          { title: say(personWords.leftOn), dataIndex: 'leftOn', width: 120 },
        ]}
      />
    </Flex>
  );
}

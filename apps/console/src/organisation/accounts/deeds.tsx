import { answerOf, type Schemas } from '#platform/api-client';
import { Card, Input, Typography } from 'antd';
import { type JSX, useState } from 'react';
import { api } from '../../api/client.js';
import { accountWords, deedWords } from '../../words/accounts-words.js';
import { useSay } from '../../words/language.js';
import { useTimes } from '../../words/times.js';
import { PagedTable, usePaged } from '../parts/paged-table.js';

type Deed = Schemas['AccountDeed'];

/** What administrators of accounts did, the latest first. */
export function Deeds(): JSX.Element {
  const say = useSay();
  const { minuteOf } = useTimes();
  const [personId, setPerson] = useState('');
  const paged = usePaged<Deed>(['account-deeds', personId], (paging, signal) =>
    answerOf(
      api.GET('/api/v1/account-deeds', {
        signal,
        params: { query: { ...paging, ...(personId === '' ? {} : { personId }) } },
      }),
    ),
  );
  return (
    <Card
      size="small"
      title={
        <Typography.Title level={2} style={{ fontSize: 16, margin: 0 }}>
          {say(accountWords.deeds)}
        </Typography.Title>
      }
      extra={
        <Input.Search
          allowClear
          aria-label={say(accountWords.person)}
          placeholder={say(accountWords.person)}
          onSearch={(text) => setPerson(text.trim())}
        />
      }
    >
      <PagedTable<Deed>
        paged={paged}
        rowKey={({ deedId }) => deedId}
        label={accountWords.deeds}
        empty={accountWords.noDeeds}
        columns={[
          { title: say(accountWords.at), width: 160, render: (_, { at }) => minuteOf(at) },
          { title: say(accountWords.who), dataIndex: 'by', width: 180 },
          { title: say(accountWords.deed), width: 220, render: (_, { deed }) => say(deedWords[deed]) },
          { title: say(accountWords.person), dataIndex: 'personId', width: 180 },
          { title: say(accountWords.reason), dataIndex: 'reason' },
        ]}
      />
    </Card>
  );
}

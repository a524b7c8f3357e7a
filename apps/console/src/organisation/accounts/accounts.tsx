import { answerOf } from '#platform/api-client';
import { Card, Flex, Input, Tag, Typography } from 'antd';
import { type JSX, useState } from 'react';
import { api } from '../../api/client.js';
import { useSay } from '../../words/language.js';
import { useTimes } from '../../words/times.js';
import { accountWords } from '../../words/accounts-words.js';
import { PagedTable, usePaged } from '../parts/paged-table.js';
import { useHolds } from '../parts/use-holds.js';
import { AccountActs } from './account-acts.js';
import { Deeds } from './deeds.js';
import { type Account } from './account.js';
import { MakeAccount } from './make-account.js';

/** Accounts for who administers them; what was done to them also for auditors. */
export default function Accounts(): JSX.Element {
  const administers = useHolds('accounts-administrator');
  return (
    <Flex vertical gap={16}>
      {administers && <List />}
      <Deeds />
    </Flex>
  );
}

function List(): JSX.Element {
  const say = useSay();
  const { minuteOf } = useTimes();
  const [text, setText] = useState('');
  const paged = usePaged<Account>(['accounts', text], (paging, signal) =>
    answerOf(
      api.GET('/api/v1/accounts', { signal, params: { query: { ...paging, ...(text === '' ? {} : { text }) } } }),
    ),
  );
  return (
    <Card
      size="small"
      title={
        <Typography.Title level={2} style={{ fontSize: 16, margin: 0 }}>
          {say(accountWords.list)}
        </Typography.Title>
      }
      extra={<MakeAccount />}
    >
      <Flex vertical gap={8}>
        <Input.Search
          allowClear
          aria-label={say(accountWords.find)}
          placeholder={say(accountWords.find)}
          style={{ width: 280 }}
          onSearch={(next) => setText(next.trim())}
        />
        <PagedTable<Account>
          paged={paged}
          rowKey={({ personId }) => personId}
          label={accountWords.list}
          empty={text === '' ? accountWords.none : accountWords.noneFound}
          columns={[
            { title: say(accountWords.person), dataIndex: 'personId', width: 180 },
            { title: say(accountWords.loginName), dataIndex: 'loginName', width: 180 },
            {
              title: say(accountWords.by),
              width: 150,
              render: (_, { hasPassword, isDemo }) =>
                say(isDemo ? accountWords.demo : hasPassword ? accountWords.password : accountWords.issuer),
            },
            { title: say(accountWords.state), render: (_, account) => <State account={account} /> },
            {
              title: say(accountWords.madeAt),
              width: 150,
              render: (_, { madeAt }) => minuteOf(madeAt),
            },
            { title: '', width: 240, render: (_, account) => <AccountActs account={account} /> },
          ]}
        />
      </Flex>
    </Card>
  );
}

function State({ account }: { readonly account: Account }): JSX.Element {
  const say = useSay();
  const { minuteOf } = useTimes();
  const { blockedAt, passwordChangeDue, credentialResetAt, resetAsked } = account;
  return (
    <Flex vertical gap={4} align="start">
      {blockedAt !== null && <Tag color="red">{`${say(accountWords.blocked)} ${minuteOf(blockedAt)}`}</Tag>}
      {blockedAt === null && <Tag>{say(accountWords.open)}</Tag>}
      {passwordChangeDue && <Tag color="purple">{say(accountWords.changeDue)}</Tag>}
      {credentialResetAt !== null && <span>{`${say(accountWords.resetAt)} ${minuteOf(credentialResetAt)}`}</span>}
      {resetAsked && (
        <span>{`${say(accountWords.resetAsked)}：${resetAsked.by}，${minuteOf(resetAsked.at)}，${resetAsked.reason}`}</span>
      )}
    </Flex>
  );
}

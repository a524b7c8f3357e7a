import { answerOf } from '#platform/api-client';
import { Flex } from 'antd';
import { type JSX, useState } from 'react';
import { api } from '../../api/client.js';
import { accountWords } from '../../words/accounts-words.js';
import { type Act, ActButton, keyed } from '../parts/act-form.js';
import { TextField } from '../parts/fields.js';
import { type Account } from './account.js';
import { type Given, GivenPassword } from './given-password.js';

interface Reasoned {
  readonly reason: string;
}

const reason = <TextField name="reason" words={accountWords.reason} rows={2} />;

const block = ({ personId, blockedAt }: Account): Act<Reasoned> => {
  const isBlocked = blockedAt === null;
  return {
    words: isBlocked ? accountWords.block : accountWords.unblock,
    says: isBlocked ? accountWords.blockSays : accountWords.unblockSays,
    isDanger: isBlocked,
    fields: reason,
    send: ({ reason: because }, key) =>
      answerOf(
        api.PUT('/api/v1/accounts/{personId}/block', {
          params: { path: { personId }, header: keyed(key) },
          body: { isBlocked, reason: because },
        }),
      ),
  };
};

type Tell = (given: Given) => void;

const reset = ({ personId }: Account, tell: Tell): Act<Reasoned> => ({
  ...{ words: accountWords.reset, says: accountWords.resetSays, isDanger: true, fields: reason },
  send: async (body, key) => {
    const params = { path: { personId }, header: keyed(key) };
    const { status, temporaryPassword } = await answerOf(
      api.POST('/api/v1/accounts/{personId}/reset', { params, body }),
    );
    tell({ says: accountWords[status], password: temporaryPassword });
  },
});

const confirm = ({ personId }: Account, tell: Tell): Act<object> => ({
  ...{ words: accountWords.confirm, says: accountWords.confirmSays, isDanger: true },
  send: async (_, key) => {
    const params = { path: { personId }, header: keyed(key) };
    const { status, temporaryPassword } = await answerOf(
      api.POST('/api/v1/accounts/{personId}/reset/confirmation', { params }),
    );
    tell({ says: accountWords[status], password: temporaryPassword });
  },
});

/** What may be done to an account; a password that is given stays in sight until it is noted. */
export function AccountActs({ account }: { readonly account: Account }): JSX.Element {
  const [given, tell] = useState<Given>();
  return (
    <Flex wrap gap={8}>
      <ActButton size="small" act={reset(account, tell)} />
      {account.resetAsked && <ActButton size="small" act={confirm(account, tell)} />}
      <ActButton size="small" act={block(account)} />
      {given && <GivenPassword given={given} close={() => tell(undefined)} />}
    </Flex>
  );
}

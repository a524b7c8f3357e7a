import { answerOf } from '#platform/api-client';
import { type JSX, useState } from 'react';
import { api } from '../../api/client.js';
import { accountWords } from '../../words/accounts-words.js';
import { type Act, ActButton, keyed } from '../parts/act-form.js';
import { ChoiceField, TextField } from '../parts/fields.js';
import { type Given, GivenPassword } from './given-password.js';

interface Made {
  readonly personId: string;
  readonly by: 'password' | 'issuer';
  readonly loginName?: string;
}

const ways = [
  { value: 'password', words: accountWords.password },
  { value: 'issuer', words: accountWords.issuer },
];

const makeAccount = (tell: (given: Given) => void): Act<Made> => ({
  words: accountWords.make,
  initial: { by: 'password' },
  fields: (
    <>
      <TextField name="personId" words={accountWords.person} hint={accountWords.makeHint} />
      <ChoiceField name="by" words={accountWords.by} choices={ways} />
      <TextField name="loginName" words={accountWords.loginName} hint={accountWords.loginHint} isOptional />
    </>
  ),
  send: async ({ personId, by, loginName = '' }, key) => {
    const body = { personId: personId.trim(), by, ...(loginName === '' ? {} : { loginName }) };
    const made = await answerOf(api.POST('/api/v1/accounts', { params: { header: keyed(key) }, body }));
    tell({ says: accountWords.made, password: made.temporaryPassword });
  },
});

/** For a person of the directory. */
export function MakeAccount(): JSX.Element {
  const [given, tell] = useState<Given>();
  return (
    <>
      <ActButton type="primary" act={makeAccount(tell)} />
      {given && <GivenPassword given={given} close={() => tell(undefined)} />}
    </>
  );
}

import { Checkbox, Form } from 'antd';
import { answerOf, type Schemas } from '#platform/api-client';
import { type JSX } from 'react';
import { api } from '../../api/client.js';
import { useSay } from '../../words/language.js';
import { partWords, personWords } from '../../words/organisation-words.js';
import { type Act, keyed } from '../parts/act-form.js';
import { ChoiceField, DayField, roleChoices, TextField, UnitField } from '../parts/fields.js';

export type Listed = Schemas['ListedPerson'];

const params = (personId: string, key: string) => ({ path: { personId }, header: keyed(key) });

/** Without what was left empty. */
const filled = <Given extends object>(given: Given): Given =>
  Object.fromEntries(
    Object.entries(given).filter(([, value]) => value !== undefined && value !== null && value !== ''),
  ) as Given;

export const registerPerson = (unit: string): Act<Schemas['PersonRegistration']> => ({
  words: personWords.register,
  initial: { unit },
  fields: (
    <>
      <TextField name="name" words={personWords.name} />
      <TextField name="personId" words={personWords.personId} hint={personWords.idHint} />
      <UnitField name="unit" words={personWords.unit} />
      <TextField name="telephone" words={personWords.telephone} isOptional />
      <TextField name="loginName" words={personWords.loginName} isOptional />
    </>
  ),
  send: (body, key) => answerOf(api.POST('/api/v1/people', { params: { header: keyed(key) }, body: filled(body) })),
});

export const appoint = ({ personId, unit }: Listed): Act<Schemas['NewAppointment']> => ({
  words: personWords.appoint,
  initial: (today) => ({ role: 'unit-drafter', scope: unit, startsOn: today }),
  fields: (
    <>
      <ChoiceField name="role" words={personWords.role} choices={roleChoices} />
      <UnitField name="scope" words={personWords.scope} hasRegion />
      <DayField name="startsOn" words={personWords.startsOn} />
      <DayField name="endsOn" words={personWords.endsOn} hint={personWords.openEnd} isOptional />
    </>
  ),
  send: (body, key) =>
    answerOf(api.POST('/api/v1/people/{personId}/appointments', { params: params(personId, key), body: filled(body) })),
});

export const endPost = (personId: string, appointmentId: string): Act<Schemas['LastDay']> => ({
  ...{ words: personWords.endPost, says: personWords.endPostSays },
  initial: (today) => ({ endsOn: today }),
  fields: <DayField name="endsOn" words={personWords.endsOn} />,
  send: (body, key) =>
    answerOf(
      api.PUT('/api/v1/people/{personId}/appointments/{appointmentId}/end', {
        params: { path: { personId, appointmentId }, header: keyed(key) },
        body,
      }),
    ),
});

export const movePerson = ({ personId, unit }: Listed): Act<Schemas['PlaceOfWork']> => ({
  ...{ words: personWords.move, says: personWords.moveSays },
  initial: { unit },
  fields: <UnitField name="unit" words={personWords.unit} />,
  send: (body, key) => answerOf(api.PUT('/api/v1/people/{personId}/unit', { params: params(personId, key), body })),
});

export const changeDetails = ({ personId, ...person }: Listed): Act<Schemas['PersonDetails']> => ({
  words: personWords.change,
  initial: filled({ name: person.name, telephone: person.telephone ?? '', loginName: person.loginName ?? '' }),
  fields: (
    <>
      <TextField name="name" words={personWords.name} />
      <TextField name="telephone" words={personWords.telephone} isOptional />
      <TextField name="loginName" words={personWords.loginName} isOptional />
    </>
  ),
  send: (given, key) =>
    answerOf(api.PUT('/api/v1/people/{personId}/details', { params: params(personId, key), body: filled(given) })),
});

export const erasePerson = ({ personId }: Listed): Act<{ readonly isUnderstood: boolean }> => ({
  ...{ words: personWords.erase, says: personWords.eraseSays, isDanger: true },
  fields: <Understood />,
  send: (_, key) => answerOf(api.PUT('/api/v1/people/{personId}/erasure', { params: params(personId, key), body: {} })),
});

function Understood(): JSX.Element {
  const say = useSay();
  const message = say(partWords.needed);
  const validator = (_: unknown, isUnderstood: boolean | undefined) =>
    isUnderstood === true ? Promise.resolve() : Promise.reject(new Error(message));
  return (
    <Form.Item name="isUnderstood" valuePropName="checked" rules={[{ validator }]}>
      <Checkbox>{say(personWords.understood)}</Checkbox>
    </Form.Item>
  );
}

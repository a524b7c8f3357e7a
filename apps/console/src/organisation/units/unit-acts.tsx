import { answerOf, type Schemas } from '#platform/api-client';
import { api } from '../../api/client.js';
import { howWords, kindWords, unitWords } from '../../words/organisation-words.js';
import { type Act, keyed } from '../parts/act-form.js';
import { ChoiceField, DayField, TextField, UnitField } from '../parts/fields.js';
import { type Unit } from '../parts/use-units.js';

const choicesOf = <Words,>(words: Readonly<Record<string, Words>>) =>
  Object.entries(words).map(([value, each]) => ({ value, words: each }));
const spending = ['department', 'finance-bureau'];

/** Of which kind one is likely to be that is registered below. */
const kindBelow = (above: Unit | undefined): Unit['kind'] => {
  if (above === undefined) return 'department';
  return above.kind === 'finance-bureau' ? 'budget-line-section' : 'unit';
};

export const registerUnit = (above?: Unit): Act<Schemas['UnitRegistration']> => ({
  words: above ? unitWords.registerBelow : unitWords.register,
  initial: (today) => ({ code: above?.code ?? '', kind: kindBelow(above), startsOn: today }),
  fields: (
    <>
      <TextField name="code" words={unitWords.code} hint={unitWords.codeHint} />
      <TextField name="name" words={unitWords.name} />
      <ChoiceField name="kind" words={unitWords.kind} choices={choicesOf(kindWords)} />
      <DayField name="startsOn" words={unitWords.startsOn} />
      <UnitField name="departments" words={unitWords.lookedAfter} kinds={spending} isMany isOptional />
    </>
  ),
  send: ({ departments = [], ...body }, key) =>
    answerOf(
      api.POST('/api/v1/units', {
        params: { header: keyed(key) },
        body: { ...body, ...(departments.length > 0 ? { departments } : {}) },
      }),
    ),
});

export const renameUnit = ({ code, name }: Unit): Act<Schemas['UnitName']> => ({
  words: unitWords.rename,
  initial: { name },
  fields: <TextField name="name" words={unitWords.name} />,
  send: (body, key) =>
    answerOf(api.PUT('/api/v1/units/{code}/name', { params: { path: { code }, header: keyed(key) }, body })),
});

export const assignDepartments = ({ code, departments }: Unit): Act<Schemas['DepartmentsLookedAfter']> => ({
  words: unitWords.assign,
  initial: { departments },
  fields: <UnitField name="departments" words={unitWords.lookedAfter} kinds={spending} isMany isOptional />,
  send: (body, key) =>
    answerOf(
      api.PUT('/api/v1/units/{code}/departments', {
        params: { path: { code }, header: keyed(key) },
        body,
      }),
    ),
});

export const closeUnit = ({ code }: Unit): Act<Schemas['LastDay']> => ({
  ...{ words: unitWords.close, says: unitWords.closeSays, isDanger: true },
  initial: (today) => ({ endsOn: today }),
  fields: <DayField name="endsOn" words={unitWords.endsOn} />,
  send: (body, key) =>
    answerOf(api.PUT('/api/v1/units/{code}/closing', { params: { path: { code }, header: keyed(key) }, body })),
});

export const succeedUnit = ({ code }: Unit): Act<Schemas['Succession']> => ({
  ...{ words: unitWords.succeed, says: unitWords.succeedSays, isDanger: true },
  initial: (today) => ({ how: 'merged', endsOn: today }),
  fields: (
    <>
      <UnitField name="successor" words={unitWords.successor} />
      <ChoiceField name="how" words={unitWords.how} choices={choicesOf(howWords)} />
      <DayField name="endsOn" words={unitWords.endsOn} />
    </>
  ),
  send: (body, key) =>
    answerOf(api.PUT('/api/v1/units/{code}/successor', { params: { path: { code }, header: keyed(key) }, body })),
});

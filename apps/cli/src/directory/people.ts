import { answerOf, type Schemas } from '#platform/api-client';
import { printTable } from '#platform/terminal';
import { allPages, apiOf, show } from './organisation-api.js';
import { type Asking } from './options.js';
import { printPerson } from './print-person.js';

interface Details {
  readonly name?: string;
  readonly telephone?: string;
  readonly login?: string;
}

const contacts = ({ telephone, login }: Details) => ({
  ...(telephone === undefined ? {} : { telephone }),
  ...(login === undefined ? {} : { loginName: login }),
});

export async function listPeople(options: Asking & { readonly unit?: string; readonly name?: string }): Promise<void> {
  const api = apiOf(options);
  const wanted = {
    ...(options.unit === undefined ? {} : { unit: options.unit }),
    ...(options.name === undefined ? {} : { name: options.name }),
  };
  const people = await allPages((after) => {
    const query = { limit: 200, ...wanted, ...(after === undefined ? {} : { after }) };
    return answerOf(api.GET('/api/v1/people', { params: { query } }));
  });
  show(people, options, printPeople);
}

export async function addPerson(
  personId: string,
  options: Asking & Details & { readonly name: string; readonly unit: string },
): Promise<void> {
  const body = { personId, name: options.name, unit: options.unit, ...contacts(options) };
  show(await answerOf(apiOf(options).POST('/api/v1/people', { body })), options, printPerson);
}

export async function changeDetails(personId: string, options: Asking & Details): Promise<void> {
  const body = { ...(options.name === undefined ? {} : { name: options.name }), ...contacts(options) };
  const asked = { params: { path: { personId } }, body };
  show(await answerOf(apiOf(options).PUT('/api/v1/people/{personId}/details', asked)), options, printPerson);
}

export async function movePerson(personId: string, unit: string, options: Asking): Promise<void> {
  const asked = { params: { path: { personId } }, body: { unit } };
  show(await answerOf(apiOf(options).PUT('/api/v1/people/{personId}/unit', asked)), options, printPerson);
}

export async function erasePerson(personId: string, options: Asking): Promise<void> {
  const asked = { params: { path: { personId } } };
  show(await answerOf(apiOf(options).PUT('/api/v1/people/{personId}/erasure', asked)), options, printPerson);
}

const printPeople = (people: readonly Schemas['ListedPerson'][]): string =>
  printTable(
    [
      { title: '编号 id' },
      { title: '姓名 name' },
      { title: '单位 unit' },
      { title: '电话 telephone' },
      { title: '登录名 login' },
      { title: '离任 left on' },
    ],
    people.map(({ personId, name, unit, telephone, loginName, leftOn }) => [
      ...[personId, name, unit, telephone ?? '', loginName ?? '', leftOn ?? ''],
    ]),
  );

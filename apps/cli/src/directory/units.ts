import { answerOf, type Schemas } from '#platform/api-client';
import { printTable } from '#platform/terminal';
import { allPages, apiOf, show } from './organisation-api.js';
import { type Asking } from './options.js';

type Kind = Schemas['UnitRegistration']['kind'];
type Unit = Schemas['Unit'];

export async function listUnits(options: Asking & { readonly code?: string }): Promise<void> {
  const api = apiOf(options);
  const code = options.code === undefined ? {} : { code: options.code };
  const units = await allPages((after) => {
    const query = { limit: 200, ...code, ...(after === undefined ? {} : { after }) };
    return answerOf(api.GET('/api/v1/units', { params: { query } }));
  });
  show(units, options, printUnits);
}

export async function addUnit(
  unit: { readonly code: string; readonly name: string },
  options: Asking & { readonly kind: Kind; readonly from: string; readonly departments?: string[] },
): Promise<void> {
  const { kind, from: startsOn, departments } = options;
  const body = { ...unit, kind, startsOn, ...(departments === undefined ? {} : { departments }) };
  show(await answerOf(apiOf(options).POST('/api/v1/units', { body })), options, told);
}

export async function renameUnit(code: string, name: string, options: Asking): Promise<void> {
  const asked = { params: { path: { code } }, body: { name } };
  show(await answerOf(apiOf(options).PUT('/api/v1/units/{code}/name', asked)), options, told);
}

export async function assignDepartments(code: string, departments: string[], options: Asking): Promise<void> {
  const asked = { params: { path: { code } }, body: { departments } };
  show(await answerOf(apiOf(options).PUT('/api/v1/units/{code}/departments', asked)), options, told);
}

export async function succeedUnit(
  code: string,
  successor: string,
  options: Asking & { readonly how: Schemas['Succession']['how']; readonly to: string },
): Promise<void> {
  const asked = { params: { path: { code } }, body: { successor, how: options.how, endsOn: options.to } };
  show(await answerOf(apiOf(options).PUT('/api/v1/units/{code}/successor', asked)), options, told);
}

export async function closeUnit(code: string, options: Asking & { readonly to: string }): Promise<void> {
  const asked = { params: { path: { code } }, body: { endsOn: options.to } };
  show(await answerOf(apiOf(options).PUT('/api/v1/units/{code}/closing', asked)), options, told);
}

const told = ({ code, name, kind, startsOn, endsOn, successor, departments }: Unit): string =>
  printUnits([{ code, name, kind, startsOn, endsOn, successor, departments }]);

type Shown = Pick<Unit, 'code' | 'name' | 'kind' | 'startsOn' | 'departments'> & {
  readonly endsOn?: string | null | undefined;
  readonly successor?: string | null | undefined;
};

const printUnits = (units: readonly Shown[]): string =>
  printTable(
    [
      { title: '代码 code' },
      { title: '名称 name' },
      { title: '种类 kind' },
      { title: '起 from' },
      { title: '止 to' },
      { title: '承接 successor' },
      { title: '分管 looks after' },
    ],
    units.map((each) => [
      ...[each.code, each.name, each.kind, each.startsOn, each.endsOn ?? '', each.successor ?? ''],
      each.departments.join(', '),
    ]),
  );

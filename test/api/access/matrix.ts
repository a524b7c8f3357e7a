import fc from 'fast-check';
import { actions, decide, rowOf, type Action, type Decision } from '#domain/access';
import { type Answer, type Sent } from '../api-under-test.js';
import { valuesOf, type Generating } from '../json-schema.js';
import { type Operation } from '../operations.js';
import { soundContent } from '../seed.js';
import { type Asker } from './askers.js';
import { type Thing, type Things } from './things.js';

export interface Case {
  readonly operation: Operation;
  readonly action: Action;
  readonly thing: Thing;
  readonly asker: Asker;
}

const queries: Readonly<Record<string, string>> = {
  'GET /api/v1/units/{code}/signers': '?fiscalYear=2024&budget=1',
  'GET /api/v1/target-table': '?fiscalYear=2025&unit=307001',
  'GET /api/v1/targets/{targetId}/differences': '?from=1',
  'GET /api/v1/targets/{targetId}/changes': '?from=@0',
  'GET /api/v1/targets/{targetId}/candidates': '?act=transfer',
  'POST /api/v1/intakes': '?fileName=a.tsv',
  'POST /api/v1/organisation-imports': '?fileName=a.xlsx',
  'GET /api/v1/access/why': '?personId={me}&action=target.draft&about=307001',
  'GET /api/v1/access/who': '?action=target.draft&about=307001',
};
/** Where what the schema describes is not yet what the route takes. */
const bodies: Readonly<Record<string, object>> = {
  'POST /api/v1/targets': { code: undefined, content: soundContent('新项目') },
  'POST /api/v1/targets/{targetId}/returns': { cells: undefined },
  'PUT /api/v1/targets/{targetId}/content': { content: soundContent('改过的') },
  'PUT /api/v1/assessments/{targetId}/actuals': { actuals: [] },
  'POST /api/v1/intakes/{intakeId}/decisions': { decisions: [] },
  'POST /api/v1/organisation-imports/{importId}/decisions': { decisions: [{ do: 'accept', finding: 1 }] },
};
const NOWHERE = '00000000-0000-5000-8000-000000000000';
/** No stream has come so far: whoever may do it is told that it is stale, and nothing is changed. */
const STALE = 999_999;
/** New things are of the region; a file is of units that nobody knows yet. */
const placesOfNew: Readonly<Record<string, readonly string[]>> = {
  ...{
    'organisation.register': ['*'],
    'organisation.import': ['*'],
    'organisation.export': ['*'],
    'person.register': ['*'],
    'approval.unheld': [],
    'intake.import': [],
  },
};

export const actionOf = ({ action }: Operation): Action => {
  const found = actions.find((each) => each === action);
  if (found === undefined) throw new Error(`${action ?? 'no action'} has no row`);
  return found;
};

const isOpen = (action: Action): boolean => ['anyone', 'operator'].includes(String(rowOf(action).to));

/** By route, the route with every thing that it can be asked about. */
export const routesAndThings = (operations: readonly Operation[], things: Things) =>
  operations.map((operation) => {
    const action = actionOf(operation);
    if (isOpen(action)) return [];
    const places = placesOfNew[action];
    return things[rowOf(action).on].map((thing) => ({
      ...{ operation, action },
      thing: places ? { ...thing, resource: { places } } : thing,
    }));
  });

/** A list narrows to what is seen, and is refused to nobody. */
const isList = ({ method, path }: Operation, action: Action): boolean =>
  method === 'GET' && !path.includes('{') && rowOf(action).reads === true && rowOf(action).on !== 'place';

export const decisionOn = ({ operation, action, thing, asker }: Case): Decision =>
  isList(operation, action) ? { may: true, by: 'list' } : decide(asker.person, action, thing.resource);

/** What is nobody's in particular and may be done is not asked for: nothing is sent that would change what the next one asks about. */
export const isAsked = ({ operation: { method }, action }: Case, decision: Decision): boolean =>
  method === 'GET' || !['service', 'oneself'].includes(rowOf(action).on) || !decision.may;

const isLate = (decision: Decision): boolean => !decision.may && decision.because === 'state';

export function requestOf({ operation, thing, asker }: Case, decision: Decision, of: Generating): Sent {
  const { method, path } = operation;
  const named = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(thing.names[name] ?? NOWHERE));
  const body = bodyOf(operation, thing, of);
  const headers = { ...body?.headers, ...ifMatch(method, isLate(decision) ? thing.revision : STALE) };
  const query = queries[`${method} ${path}`]?.replace('{me}', asker.person.personId) ?? '';
  const sent = { method, path: `${named}${query}`, who: asker.person, headers };
  return body ? { ...sent, body: body.text } : sent;
}

const ifMatch = (method: string, seen: number | undefined): Record<string, string> =>
  method === 'GET' || seen === undefined ? {} : { 'if-match': `"${seen}"` };

function bodyOf({ method, path, content }: Operation, { names }: Thing, of: Generating) {
  const json = content['application/json'];
  if (json === undefined) {
    const type = Object.keys(content)[0];
    return type === undefined ? undefined : { headers: { 'content-type': 'text/csv' }, text: 'x' };
  }
  const { properties = {} } = json.schema.$ref === undefined ? json.schema : of.resolve(json.schema.$ref);
  const [value] = fc.sample(valuesOf(json.schema, { ...of, isFull: true }), { seed: 1, numRuns: 1 });
  // What a day, a unit or a person must be is more than the schema tells.
  const fitting = Object.entries(of.known).map(([name, [first]]) => [name, first] as const);
  const own = [...fitting, ...Object.entries(names)].filter(([name]) => name in properties);
  const text = JSON.stringify({ ...Object(value), ...Object.fromEntries(own), ...bodies[`${method} ${path}`] });
  return { headers: { 'content-type': 'application/json' }, text };
}

const codeOf = ({ body }: Answer): string => String(Reflect.get(Object(body), 'code'));
const ofTheThing = /^(target|assessment|score|intake|unit|person|rules|rules-version)-not-found$/;

/** What the answer says of who asked: 404 where they see nothing, 403 where they may not, and neither where they may. */
function saysOf(answer: Answer): string {
  if (answer.status === 403) return codeOf(answer) === 'deputy-may-not-act' ? 'deputy' : 'role';
  if (answer.status === 404 && ofTheThing.test(codeOf(answer))) return 'unseen';
  return answer.status < 500 && ![400, 401].includes(answer.status) ? 'may' : `${answer.status} ${codeOf(answer)}`;
}

/** Nobody sees the score of what is not scored. */
const hasNoScore = ({ action, thing }: Case): boolean => action === 'score.read' && thing.resource.state !== 'scored';

const isLetThrough = (one: Case, said: string): boolean => said === 'may' || (hasNoScore(one) && said === 'unseen');

/** What the table says, where the answer is another one. */
export function missedBy(one: Case, decision: Decision, answer: Answer): string | undefined {
  const said = saysOf(answer);
  if (decision.may) return isLetThrough(one, said) ? undefined : 'may';
  if (decision.because !== 'state') return said === decision.because ? undefined : decision.because;
  return said === 'may' && [409, 422].includes(answer.status) ? undefined : 'state';
}

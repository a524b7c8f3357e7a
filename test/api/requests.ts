import fc from 'fast-check';
import { type Sent, type Who } from './api-under-test.js';
import { valuesOf, type Generating } from './json-schema.js';
import { type Operation } from './operations.js';

export const hostileTexts = [
  'a\0b',
  '\ud800',
  '\udc00x',
  '\ufffe',
  '\uffff',
  '\u0007',
  '\u001b[31m',
  '\u0085',
] as const;
/** Odd, but text that a table takes. */
export const oddTexts = [
  '\u202e倒着',
  '人\u200b才',
  '\ufeff人',
  '👩\u200d💻',
  '\u2066甲\u2069',
  'x'.repeat(4000),
] as const;
const values = [
  ...[null, true, 0, -1, 1.5, 2 ** 31, 2 ** 53, -1e21, '', ' ', '1e5', '0x10', '١٢', [], {}, [[[[]]]], { a: null }],
  ...[...hostileTexts, ...oddTexts, 'x'.repeat(5000)],
];
const headers = ['', '"', '*', 'W/"1"', '"-1"', '"99999999999999999999"', '"01"', 'é', 'x'.repeat(300)];
const inUrls = [
  '%00',
  '%ED%A0%80',
  '%',
  '%2e%2e%2f',
  "'%20or%201=1",
  '0',
  '-1',
  '1e9',
  '9'.repeat(30),
  '%E2%80%AE',
  'x'.repeat(1500),
];
const bodies = ['', '{', 'null', '[]', '"x"', '1', '{"a":1}{', '{"__proto__":{"x":1}}', '\ufeff{}', '[['.repeat(2000)];

type Json = { readonly [key: string]: unknown };
const isBag = (value: unknown): value is Json => typeof value === 'object' && value !== null;

/** The value with one place changed: replaced, left out, or with a key that nobody knows beside it. */
function brokenAt(value: unknown, place: number, by: { readonly bad: unknown; readonly how: number }): unknown {
  if (!isBag(value) || Object.keys(value).length === 0 || place % 5 === 0) return by.bad;
  const keys = Object.keys(value);
  const key = keys[place % keys.length] ?? '';
  if (by.how === 0) return { ...value, unknownKey: by.bad };
  if (by.how === 1) return Object.fromEntries(Object.entries(value).filter(([each]) => each !== key));
  const changed = brokenAt(value[key], Math.floor(place / keys.length) + 1, by);
  return Array.isArray(value)
    ? value.map((each: unknown, at) => (String(at) === key ? changed : each))
    : { ...value, [key]: changed };
}

const broken = (valid: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc
    .tuple(valid, fc.nat(500), fc.record({ bad: fc.constantFrom(...values), how: fc.nat(5) }))
    .map(([value, place, by]) => brokenAt(value, place, by));

function jsonBodies(operation: Operation, of: Generating): fc.Arbitrary<Pick<Sent, 'body' | 'headers'>> {
  const json = operation.content['application/json'];
  const type = { 'content-type': 'application/json' };
  if (json === undefined) return fc.constant({});
  const valid = valuesOf(json.schema, of);
  return fc.oneof(
    { weight: 6, arbitrary: valid.map((value) => ({ headers: type, body: JSON.stringify(value) })) },
    { weight: 6, arbitrary: broken(valid).map((value) => ({ headers: type, body: JSON.stringify(value) })) },
    { weight: 1, arbitrary: fc.constantFrom(...bodies).map((body) => ({ headers: type, body })) },
    { weight: 1, arbitrary: fc.constant({}) },
    {
      weight: 1,
      arbitrary: fc
        .constantFrom('text/plain', 'application/xml', 'é')
        .map((odd) => ({ headers: { 'content-type': odd }, body: '{}' })),
    },
  );
}

function files(operation: Operation, tables: readonly string[]): fc.Arbitrary<Pick<Sent, 'body' | 'headers'>> {
  const types = Object.keys(operation.content);
  return fc
    .tuple(
      fc.constantFrom(...types, 'application/json'),
      fc.constantFrom(...tables),
      fc.nat(200),
      fc.constantFrom('', ...hostileTexts, ...oddTexts),
    )
    .map(([type, table, at, text]) => ({
      headers: { 'content-type': type },
      body: table.slice(0, at) + text + table.slice(at),
    }));
}

function parts(operation: Operation, of: Generating): fc.Arbitrary<{ path: string; headers: Record<string, string> }> {
  const each = operation.parameters.map(({ name, in: where, schema }) => {
    const known = of.known[name] ?? [];
    const fitting = valuesOf(schema, of).map((value) =>
      where === 'header' ? String(value) : encodeURIComponent(String(value).replace(/\p{Cs}/gu, '')),
    );
    const usual = known.length > 0 ? fc.constantFrom(...known.map(String)) : fitting;
    const odd = fc.constantFrom(...(where === 'header' ? headers : inUrls));
    const some = fc.oneof(
      { weight: 8, arbitrary: usual },
      { weight: 2, arbitrary: fitting },
      { weight: 1, arbitrary: odd },
    );
    return fc.tuple(
      fc.constant(name),
      fc.constant(where),
      where === 'path' ? some : fc.option(some, { freq: 2, nil: undefined }),
    );
  });
  return fc.tuple(...each).map((given) => {
    const query = given.flatMap(([name, where, value]) =>
      where === 'query' && value !== undefined ? [`${name}=${value}`] : [],
    );
    const path = given.reduce(
      (rest, [name, where, value]) => (where === 'path' ? rest.replace(`{${name}}`, value || '0') : rest),
      operation.path,
    );
    const sent = given.flatMap(([name, where, value]) =>
      where === 'header' && value !== undefined ? [[name, value] as const] : [],
    );
    return { path: query.length === 0 ? path : `${path}?${query.join('&')}`, headers: Object.fromEntries(sent) };
  });
}

/** Headers beside those that the route names, or in their place. */
const around: fc.Arbitrary<Record<string, string>> = fc.oneof(
  { weight: 4, arbitrary: fc.constant({}) },
  {
    weight: 1,
    arbitrary: fc.record(
      {
        // Few, so that a key comes again with another body.
        'Idempotency-Key': fc.constantFrom('one', 'two', 'three', '', ' ', 'a, b', 'x'.repeat(201), 'é'),
        'If-Match': fc.constantFrom('"0", "1"', "'0'", '0', '"00"', 'W/"0"', '"1e1"', '" 0"'),
        'Jixiao-Min-Position': fc.constantFrom('0, 1', '+1', '1e3', '0x1', '9'.repeat(21), '-0'),
        'X-Correlation-Id': fc.constantFrom('ours', 'x'.repeat(101), '', '{"a":1}', 'a b', '../é'),
        'content-type': fc.constantFrom(
          ...['application/json', 'APPLICATION/JSON; charset="UTF-8"', 'application/json; charset=gbk', 'text/csv'],
          ...['multipart/form-data; boundary=x', 'application/json, text/csv', '', ';', 'a/b; =', 'application/json;'],
        ),
        accept: fc.constantFrom('text/html', 'application/json;q=0', '*/*', '', 'é', 'a/b, '.repeat(200)),
        'accept-language': fc.constantFrom('en', '*', 'zz;q=2'),
        'accept-encoding': fc.constantFrom('gzip', 'br', 'identity;q=0'),
        'x-http-method-override': fc.constantFrom('DELETE', 'GET'),
      },
      { requiredKeys: [] },
    ),
  },
);

/** Requests to one route: most of them sound, many with one fault, some with none of its form. */
export function requestsTo(operation: Operation, of: Generating, tables: readonly string[]): fc.Arbitrary<Sent> {
  const who = fc.constantFrom<(Who | undefined)[]>(
    'drafter',
    'drafter',
    'head',
    'finance',
    'administrator',
    'stranger',
    undefined,
  );
  const takesFile = Object.keys(operation.content).some((type) => type.startsWith('text/'));
  const body = takesFile ? files(operation, tables) : jsonBodies(operation, of);
  return fc.tuple(who, parts(operation, of), body, around).map(([asking, { path, headers: own }, sent, odd]) => ({
    ...{ method: operation.method, path, who: asking, body: sent.body },
    headers: { ...own, ...sent.headers, ...odd },
  }));
}

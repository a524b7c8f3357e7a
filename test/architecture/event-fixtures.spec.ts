import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { contexts } from '#contexts';
import { understood } from '#platform/event-store/core';
import { digestOf, type RecordedEvent } from '#domain/kernel';

interface Fixture {
  readonly file: string;
  readonly type: string;
  readonly schema: number;
  readonly data: Record<string, unknown>;
}

const folder = join(import.meta.dirname, '../fixtures/events');
const fixtures = readdirSync(folder).map((file): Fixture => ({
  file,
  ...(JSON.parse(readFileSync(join(folder, file), 'utf8')) as Omit<Fixture, 'file'>),
}));
const catalogues = contexts.flatMap(({ streams = [] }) => [streams].flat().map(({ decider }) => decider.catalogue));
const entries = new Map(catalogues.flatMap((catalogue) => Object.entries(catalogue)));

const recordedAs = (type: string, schema: number, data: unknown): RecordedEvent => ({
  ...{ stream: 'sample-1', revision: 0, position: '0', eventId: '', type, data },
  metadata: {
    ...{ commandId: '', commandHash: '', $correlationId: '', $causationId: '', actor: { system: 'spec' } },
    ...{ recordedAt: '2025-01-02T03:04:05.678Z', schema, previousHash: '', hash: '' },
  },
});

/** The data with one value, at every depth in turn, replaced. */
function* replaced(value: unknown, by: unknown): Generator {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    const put = (other: unknown) =>
      Array.isArray(value) ? value.with(Number(key), other) : { ...value, [key]: other };
    yield put(by);
    for (const deeper of replaced(inner, by)) yield put(deeper);
  }
}

describe('the events that have shipped', () => {
  it('are each in one catalogue only', () =>
    expect(entries.size).toBe(catalogues.reduce((all, catalogue) => all + Object.keys(catalogue).length, 0)));

  it('have a sample of every type, in every schema up to the current one', () => {
    const wanted = [...entries].flatMap(([type, { schema }]) =>
      Array.from({ length: schema }, (_, older) => `${type}.${older + 1}.json`),
    );
    expect(fixtures.map(({ file }) => file)).toEqual(expect.arrayContaining(wanted));
    for (const { file, type, schema } of fixtures) expect(file.startsWith(`${type}.${schema}.`)).toBe(true);
    for (const { type } of fixtures) expect([...entries.keys()]).toContain(type);
  });

  describe.each(fixtures)('$file', ({ type, schema, data: asWritten }) => {
    const parse = (of: unknown) => entries.get(type)?.data.parse(of);
    /** As every reader of it sees it: brought to the current schema, where it was written in an older one. */
    const { data } = understood(recordedAs(type, schema, asWritten), Object.fromEntries(entries));

    it('still reads, and parses to the same bytes', () => {
      expect(parse(data)).toStrictEqual(data);
      expect(JSON.parse(JSON.stringify(parse(data)))).toStrictEqual(data);
      expect(digestOf(parse(data))).toBe(digestOf(data));
    });

    it('stays as it was written', () => {
      const before = structuredClone(asWritten);
      understood(recordedAs(type, schema, asWritten), Object.fromEntries(entries));
      expect(asWritten).toStrictEqual(before);
    });

    it('takes no null, wherever it stands', () => {
      for (const withNull of replaced(data, null)) expect(() => parse(withNull)).toThrow();
    });

    it('takes no key that it does not name', () => {
      expect(() => parse({ ...Object(data), surprise: 'x' })).toThrow();
      expect(() => parse({ ...Object(data), surprise: null })).toThrow();
    });
  });
});

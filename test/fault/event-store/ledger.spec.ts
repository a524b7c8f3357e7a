import { describe, expect, it } from '@jest/globals';
import { Ledger, type Stored } from './ledger.js';
import { type Attempt, type Outcome } from './load.js';

const ACKNOWLEDGED: Outcome = { kind: 'acknowledged', revision: 1n, position: 11n };

const attempt = (append: string, outcome: Outcome, expected: Attempt['expected'] = 'no_stream'): Attempt => ({
  append,
  stream: 'one',
  expected,
  ids: [`${append}-0`, `${append}-1`],
  outcome,
  tries: 1,
  troubles: [],
});
const event = (append: string, index: number, place: Partial<Stored> = {}): Stored => ({
  append,
  index,
  of: 2,
  id: `${append}-${index}`,
  stream: 'one',
  revision: BigInt(index),
  position: BigInt(10 + index),
  ...place,
});
const whole = [event('a', 0), event('a', 1)];

function violations(log: readonly Stored[], ...attempts: readonly Attempt[]): string {
  const ledger = new Ledger();
  for (const each of attempts) ledger.record(each);
  return ledger.violations(log).join('\n');
}

describe('the ledger of a fault test', () => {
  it('is content with what was acknowledged and is there, and with the unknown there or not', () => {
    expect(violations(whole, attempt('a', ACKNOWLEDGED))).toBe('');
    expect(violations(whole, attempt('a', { kind: 'unknown' }))).toBe('');
    expect(violations([], attempt('a', { kind: 'unknown' }), attempt('b', { kind: 'refused' }))).toBe('');
  });

  const later = (append: string) =>
    [0, 1].map((n) => event(append, n, { revision: BigInt(2 + n), position: BigInt(20 + n) }));
  const doubled = whole.map((each) => ({ ...each, revision: each.revision + 2n, position: each.position + 2n }));
  const acknowledged = attempt('a', ACKNOWLEDGED);
  const wrongs: readonly (readonly [
    what: string,
    log: readonly Stored[],
    attempts: readonly Attempt[],
    said: RegExp,
  ])[] = [
    ['an acknowledged append that is lost', [], [acknowledged], /acknowledged and is not there whole/],
    ['half an append', whole.slice(0, 1), [attempt('a', { kind: 'unknown' })], /has 1 of its 2 events/],
    ['an append that is there twice', [...whole, ...doubled], [acknowledged], /there twice/],
    ['a refused append that is there', whole, [attempt('a', { kind: 'refused' })], /was refused and is there/],
    ['an event that nobody wrote', whole, [], /made by nobody/],
    [
      'an append at another place than was told',
      whole,
      [attempt('a', { ...ACKNOWLEDGED, position: 12n })],
      /acknowledged at 12/,
    ],
    ['a gap in a stream', later('a'), [attempt('a', { kind: 'unknown' }, 1n)], /revision 2 of one where 0 should be/],
    ['positions that do not rise', [...later('a')].reverse(), [attempt('a', { kind: 'unknown' }, 1n)], /comes after/],
    [
      'an append that others came into',
      [event('a', 0), event('a', 1, { position: 12n })],
      [attempt('a', { kind: 'unknown' })],
      /not in one piece/,
    ],
    [
      'an append beside the revision it expected',
      whole,
      [attempt('a', { kind: 'unknown' }, 4n)],
      /expected 4 and begins at revision 0/,
    ],
    [
      'an append to a stream that was to be none',
      later('a'),
      [attempt('a', { kind: 'unknown' })],
      /expected no_stream and begins at revision 2/,
    ],
  ];

  it.each(wrongs)('tells of %s', (_, log, attempts, said) => {
    expect(violations(log, ...attempts)).toMatch(said);
  });
});

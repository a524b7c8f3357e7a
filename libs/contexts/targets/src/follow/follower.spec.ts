import { describe, expect, it } from '@jest/globals';
import { type Person } from '#domain/kernel';
import { EventStream } from '#platform/http';
import { Follower } from './follower.js';

const person: Person = { personId: 'p-1', unit: '307001', roles: ['unit-head@307001'] };
const other: Person = { ...person, roles: ['unit-head@405'] };
const news = (position: number, unit: string) => ({
  ...{ changes: [{ targetId: unit, unit, revision: 0, position: String(position) }], whole: '0' },
  upTo: String(position),
});
const counts = { todo: 1 };

function followed(until?: number) {
  const stream = new EventStream();
  const follower = new Follower(stream, { session: { sessionId: 's', until }, person, at: undefined });
  const heard = () =>
    String(stream.read() ?? '')
      .split('\n')
      .filter((line) => /^(event|data)/.test(line))
      .map((line) => line.replace(/^\w+: /, ''));
  return { follower, heard };
}

describe('a follower', () => {
  it('is counted for from the first news on, until they were told', () => {
    const { follower } = followed();
    expect(follower.isDue).toBe(false);
    follower.tell(news(5, '405'));
    expect(follower.isDue).toBe(true);
  });

  it('is told nothing of before they came, then what changes, and counts that are news', () => {
    const { follower, heard } = followed();
    follower.tell(news(5, '307001'));
    follower.tellCounts(counts);
    follower.tellCounts({ ...counts });
    expect(heard()).toEqual(['inbox', '{"position":"5","todo":1}']);
    follower.isDue = false;
    follower.tell(news(6, '405'));
    expect([heard(), follower.isDue]).toEqual([[], false]);
    follower.tell(news(7, '307001'));
    expect([heard()[0], follower.isDue]).toEqual(['target', true]);
  });

  it('reads anew when they see something else, by what they see from then on', () => {
    const { follower, heard } = followed();
    follower.tell(news(5, '307001'));
    expect([follower.stands(person, 0), follower.stands(other, 0)]).toEqual([true, true]);
    follower.tell(news(6, '307001'));
    expect(heard()).toEqual(['resync', '{"because":"other-sight"}']);
    follower.tell(news(7, '307001'));
    follower.tell(news(8, '405'));
    expect(heard()[1]).toContain('"targetId":"405"');
  });

  it('hears nothing after their session or token is over', () => {
    const ended = followed();
    expect(ended.follower.stands(undefined, 0)).toBe(false);
    ended.follower.tell(news(5, '307001'));
    ended.follower.tellCounts(counts);
    expect(ended.heard()).toEqual(['end', '{"because":"session-ended"}']);
    const expired = followed(1000);
    expect(expired.follower.stands(person, 999)).toBe(true);
    expect(expired.follower.stands(person, 1000)).toBe(false);
    expect(expired.heard()).toEqual(['end', '{"because":"token-expired"}']);
  });
});

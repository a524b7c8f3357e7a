import { describe, expect, it } from '@jest/globals';
import { type Actor, type RecordedEvent } from '#domain/kernel';
import { recordedEvents } from '#testing/core';
import { actorsOf } from './unknown-people.js';

const [{ metadata }] = recordedEvents('person-p-1', [{ type: 'Done', data: {} }]) as [RecordedEvent];
const by = (actor: Actor, recordedAt: string) => ({ metadata: { ...metadata, actor, recordedAt } });

describe('who acted in the record', () => {
  it('is each person once, with how often and from when to when, and no process', async () => {
    const wang = { personId: 'p-2', unit: '307', roles: [] };
    async function* events() {
      yield by(wang, '2026-03-01T00:00:00.000Z');
      yield by({ system: 'worker' }, '2026-03-02T00:00:00.000Z');
      yield by({ ...wang, personId: 'p-1' }, '2026-03-03T00:00:00.000Z');
      yield await Promise.resolve(by(wang, '2026-03-04T00:00:00.000Z'));
    }
    expect(await actorsOf(events())).toEqual([
      { personId: 'p-1', events: 1, firstAt: '2026-03-03T00:00:00.000Z', lastAt: '2026-03-03T00:00:00.000Z' },
      { personId: 'p-2', events: 2, firstAt: '2026-03-01T00:00:00.000Z', lastAt: '2026-03-04T00:00:00.000Z' },
    ]);
  });
});

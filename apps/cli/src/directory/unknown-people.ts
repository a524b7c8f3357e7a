import { recordings } from '#contexts/core';
import { answerOf } from '#platform/api-client';
import { type RecordedEvent } from '#domain/kernel';
import { printTable } from '#platform/terminal';
import { saysForOperator } from '../failure.js';
import { findInstance } from '../instance.js';
import { withEventStore } from '../stores.js';
import { allPages, apiOf, show } from './organisation-api.js';
import { type Asking } from './options.js';

interface Unknown {
  readonly personId: string;
  readonly events: number;
  readonly firstAt: string;
  readonly lastAt: string;
}

/** Who acted in the record and is nobody in the directory: from before there was one, or from elsewhere. */
export async function unknownPeople(options: Asking): Promise<void> {
  saysForOperator();
  const api = apiOf(options);
  const listed = await allPages((after) => {
    const query = { limit: 200, ...(after === undefined ? {} : { after }) };
    return answerOf(api.GET('/api/v1/people', { params: { query } }));
  });
  const known = new Set(listed.map(({ personId }) => personId));
  const acted = await withEventStore(findInstance(['EVENTSTORE_URL']), async (eventStore) => {
    const prefixes = recordings.map(({ streams }) => `${streams.category}-`);
    return actorsOf(eventStore.readAll({ prefixes }));
  });
  show(
    acted.filter(({ personId }) => !known.has(personId)),
    options,
    print,
  );
}

export async function actorsOf(events: AsyncIterable<Pick<RecordedEvent, 'metadata'>>): Promise<readonly Unknown[]> {
  const found = new Map<string, Unknown>();
  for await (const { metadata } of events) {
    const { actor, recordedAt } = metadata;
    if ('system' in actor) continue;
    const { personId } = actor;
    const { events: before, firstAt } = found.get(personId) ?? { events: 0, firstAt: recordedAt };
    found.set(personId, { personId, events: before + 1, firstAt, lastAt: recordedAt });
  }
  return [...found.values()].sort((a, b) => (a.personId < b.personId ? -1 : 1));
}

const print = (all: readonly Unknown[]): string =>
  all.length === 0
    ? '事件里的人员都已登记。Everybody who acted is registered.'
    : printTable(
        [{ title: '编号 id' }, { title: '事件 events' }, { title: '首次 first' }, { title: '末次 last' }],
        all.map(({ personId, events, firstAt, lastAt }) => [personId, String(events), firstAt, lastAt]),
      );

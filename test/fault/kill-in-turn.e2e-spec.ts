import { execFile } from 'node:child_process';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { emptyTip, EventStore, nextTip, type Tip } from '#platform/event-store';
import { type RecordedEvent } from '#domain/kernel';
import { environmentOf, freePlace, leave, type Place, StartedInstance } from '../started-instance.js';

const prefixes = ['target-', 'assessment-', 'intake-', 'unit-', 'person-', 'organisationImport-', 'rules-'];
/** Who is killed once the store holds so many events: during the import, the approvals, the assessments, the scoring. */
const plan = [
  [9, 'worker'],
  [20, 'event-store'],
  [45, 'api'],
  [70, 'projector'],
  [95, 'postgres'],
  [115, 'supervisor'],
  [165, 'worker'],
] as const;

describe('every process killed in turn during the demo year', () => {
  let place: Place;
  let instance: StartedInstance;
  beforeAll(async () => {
    place = await freePlace();
    instance = await StartedInstance.launch(place);
  });
  afterAll(async () => {
    await instance.stop();
    await leave(place);
  });

  it('finishes after all, nothing doubled, nothing lost, and the replay agrees', async () => {
    for (const [count, victim] of plan) {
      await reached(instance, count);
      instance.kill(victim);
      if (victim !== 'supervisor') continue;
      await instance.ended();
      instance = await StartedInstance.launch(place);
    }
    await instance.ready();

    const { EVENTSTORE_URL } = await instance.running();
    const events = await allEvents(EVENTSTORE_URL);
    expect(countByType(events)).toMatchObject({
      RulesPublished: 2,
      IntakeStarted: 1,
      IntakeRead: 1,
      RepairProposed: 2,
      DecisionsMade: 3,
      IntakeAccepted: 1,
      IntakeApplied: 1,
      TargetDrafted: 20,
      TargetRevised: 8,
      TargetSubmitted: 21,
      StepApproved: 64,
      SignatureGiven: 77,
      ...{ TaskTransferred: 3, SignerAdded: 1, StepUrged: 1, Copied: 1, DeputyNamed: 1, PersonLeft: 1 },
      TargetReturned: 2,
      TargetApproved: 16,
      AssessmentOpened: 16,
      ActualsRecorded: 16,
      AssessmentSubmitted: 16,
      AssessmentScored: 16,
    });
    expect(new Set(events.map(({ eventId }) => eventId)).size).toBe(events.length);
    const tips = new Map<string, Tip>();
    for (const event of events) {
      const tip = tips.get(event.stream) ?? emptyTip(event.stream);
      expect(event.revision).toBe(tip.revision + 1);
      tips.set(event.stream, nextTip(tip, event));
    }

    const replay = await promisify(execFile)(process.execPath, ['infra/bootstrap/jixiao.mjs', 'replay'], {
      env: { ...process.env, ...environmentOf(place) },
    });
    expect(replay.stdout).toContain(String(events.length));

    expect(await instance.stop()).toBe(0);
    expect(instance.processes()).toEqual([]);
  }, 400_000);
});

/** Until the store holds so many events; it may be down at any moment, and the demo may be done sooner. */
async function reached(instance: StartedInstance, count: number): Promise<void> {
  while (!instance.isReady) {
    instance.mustRun();
    const seen = await instance
      .running()
      .then(({ EVENTSTORE_URL }) => allEvents(EVENTSTORE_URL))
      .catch(() => []);
    if (seen.length >= count) return;
    await delay(50);
  }
}

async function allEvents(url: string): Promise<RecordedEvent[]> {
  const store = new EventStore(url);
  try {
    const events: RecordedEvent[] = [];
    for await (const event of store.readAll({ prefixes })) events.push(event);
    return events;
  } finally {
    await store.close();
  }
}

function countByType(events: readonly RecordedEvent[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { type } of events) counts[type] = (counts[type] ?? 0) + 1;
  return counts;
}

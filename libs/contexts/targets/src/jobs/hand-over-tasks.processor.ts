import { Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { InRegion } from '#contexts/directory';
import { processorOf } from '#platform/context';
import { EventStore } from '#platform/event-store';
import { NotBefore } from '#platform/job-queue';
import { HandOverTasks } from '../hand-over-tasks/hand-over-tasks.js';
import { type Kept } from '../round-facts.query.js';
import { Successions } from '../hand-over-tasks/successions.query.js';
import { handOverTasksJob } from './hand-over-tasks.job.js';
import { awaitViews, personsNamed, targetsNaming } from './named-in-tasks.query.js';

const log = new Logger('HandOver');
/** More would only wait for the stores' connections. */
const AT_ONCE = 4;

/**
 * Not before the day is over; then whatever is named to people who are gone goes to who takes over, as the record says it at that
 * moment. A page of targets is held at a time, and what is handed over is not found again: run again it goes on where it was.
 */
export const handOverTasksOfLeavers = processorOf(handOverTasksJob, {
  needs: { dataSource: DataSource, eventStore: EventStore, successions: Successions, here: InRegion },
  run: async ({ after }, { job, needs: { dataSource, eventStore, successions, here }, send }) => {
    if (here.dayOf(new Date().toISOString()) <= after) throw new NotBefore(here.endOf(after));
    await awaitViews(dataSource, eventStore);
    const gone = await goneAmong(await personsNamed(dataSource), successions);
    if (gone.length === 0) return;
    let seen = 0;
    for await (const page of targetsNaming(dataSource, gone)) {
      const kept: Kept = new Map();
      const waiting = page.values();
      const work = async (): Promise<void> => {
        for (const targetId of waiting) {
          const given = await successions.of(targetId, kept);
          if (given !== undefined) await send(await HandOverTasks.by(job.part(targetId), { targetId }, given));
        }
      };
      await Promise.all(Array.from({ length: AT_ONCE }, work));
      seen += page.length;
      log.log(`离任交接已看过 ${seen} 个目标 looked through ${seen} targets of people who left (${job.jobId})`);
    }
  },
});

async function goneAmong(persons: readonly string[], successions: Successions): Promise<readonly string[]> {
  const gone: string[] = [];
  for (const person of persons) if ((await successions.goneOf(person)) !== undefined) gone.push(person);
  return gone;
}

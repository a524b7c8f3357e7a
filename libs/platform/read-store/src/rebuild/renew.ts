import { type EntityManager } from 'typeorm';
import { checkpointOfSubscriber } from '../positions/checkpoint.js';
import { findLog, OtherLog } from '../other-log/same-log.js';
import { type Source } from './building.js';
import { patiently, setLockTimeout, whileServedStands, type Work } from './common-position.js';
import { type Retired } from './site.js';

interface Options extends Pick<Source, 'eventStore'> {
  readonly graceMs: number;
  readonly reason: string | undefined;
  readonly tries?: number | undefined;
}

/** Whether the served rows are those of another event store: there is no position then at which new ones could be compared with them. */
export async function isOfOtherLog({ lock, site }: Work, { eventStore }: Pick<Source, 'eventStore'>): Promise<boolean> {
  const checkpoint = await checkpointOfSubscriber(lock.live, site.served);
  return (await findLog(lock.live, eventStore, checkpoint)).isOther;
}

export const ofOtherLog = ({ site }: Work): Error => new OtherLog([site.served]);

/** The new tables take over as they are at the end of this log, and with them its checkpoint. */
export async function renew(work: Work, options: Options): Promise<readonly Retired[]> {
  const { lock, site } = work;
  await site.building.upTo(await options.eventStore.head());
  await site.settle();
  return patiently(work, options.tries, async () => {
    await site.building.upTo(await options.eventStore.head());
    return lock.transaction(async (database: EntityManager) => {
      await setLockTimeout(database);
      await site.holdOffVacuum(database);
      return whileServedStands(work, database, () => {
        const { checkpoint } = site.building;
        const { graceMs, reason } = options;
        return site.takeOver(database, { position: checkpoint.position, checkpoint, differences: 0, reason, graceMs });
      });
    });
  });
}

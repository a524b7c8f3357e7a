import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { PositionWaiter, reachedByAll } from '#platform/read-store';
import { currentTargets } from '../views/current-targets/current-targets.projection.js';
import { ChangedTarget } from '../views/changed-targets/changed-target.row.js';
import { changedTargets } from '../views/changed-targets/changed-targets.projection.js';
import { tasksView } from '../views/tasks/tasks.projection.js';
import { type Change, type News } from './news.js';

/** Whoever hears of a change reads these: none is told before they hold it. */
export const readByFollowers = [changedTargets, currentTargets, tasksView] as const;

/** What was missed is looked through so far back; who comes from before that reads anew. */
const MOST_LOOKED_AT = 5000;

/** What every follower of this process is told of, in one read for all of them. */
@Injectable()
export class ChangedSince {
  constructor(
    private readonly rows: DataSource,
    private readonly waiter: PositionWaiter,
  ) {}

  /** Behind the earliest of these places. */
  async places(places: readonly string[]): Promise<News> {
    const upTo = await reachedByAll(this.rows, readByFollowers);
    const from = places.map(BigInt).reduce((least, each) => (each < least ? each : least), BigInt(upTo));
    const found = await this.rows
      .getRepository(ChangedTarget)
      .createQueryBuilder('t')
      .where('t.position > :from AND t.position <= :upTo', { from: from.toString(), upTo })
      .orderBy('t.position', 'DESC')
      .limit(MOST_LOOKED_AT)
      .getMany();
    const last = found.at(-1);
    const isWhole = found.length < MOST_LOOKED_AT || last === undefined;
    return { changes: found.toReversed().map(changeOf), whole: isWhole ? from.toString() : last.position, upTo };
  }

  /** Called whenever there may be more, until it is called off. */
  onMoved(listener: () => void): () => void {
    return this.waiter.onMoved(listener);
  }
}

const changeOf = ({ targetId, unit, revision, position }: Change): Change => ({ targetId, unit, revision, position });

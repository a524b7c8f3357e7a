import { following } from './following.js';
import { processFollower, projectionFollower } from './follower.js';
import { type Leadership } from './leadership.js';
import { type Process, type Projection } from './projection.js';
import { type ReadSide } from './read-side.js';

/** Keeps one version of one projection up to date, while it leads. */
export class ProjectionRunner {
  private readonly leadership: Leadership;

  constructor(projection: Projection, side: ReadSide) {
    this.leadership = following(projectionFollower(side.dataSource, projection), side);
  }

  start(): void {
    this.leadership.start();
  }

  close(): Promise<void> {
    return this.leadership.close();
  }
}

/** Writes what follows from the events into the outbox, while it leads. */
export class ProcessRunner {
  private readonly leadership: Leadership;

  constructor(process: Process, side: ReadSide) {
    this.leadership = following(processFollower(process), side);
  }

  start(): void {
    this.leadership.start();
  }

  close(): Promise<void> {
    return this.leadership.close();
  }
}

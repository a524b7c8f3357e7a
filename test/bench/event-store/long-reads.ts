import { type EventStoreDBClient } from '@eventstore/db-client';
import { type Row, type Sample, type Samples } from '../bench.js';
import { atLeast, figureOf, percent, perSecond } from '../figures.js';
import { growthRow } from '../measure.js';
import { type Round } from '../rounds.js';
import { type Store } from '../servers/store.js';
import { type Sizes } from './sizes.js';
import { type Stage } from './stage.js';

const MUST_PER_SECOND = 25_000;
const FULL_CORE = 0.95;

/** Reads so many events from the start; throws when there are not so many. */
export type Read = (client: EventStoreDBClient, events: number) => Promise<void>;

/** One long read at a time, and short ones that compare the large store with the small one. */
export class LongReads {
  constructor(
    private readonly stage: Stage,
    private readonly sizes: Sizes,
    private readonly read: Read,
  ) {}

  whole(store: Store): Round {
    const { page, read } = this.sizes;
    return (isWarmUp) => this.stage.metered(store, () => this.again(store, isWarmUp ? page : read, 0));
  }

  short(): Readonly<Record<string, Round>> {
    const { page, seconds } = this.sizes;
    const pages = (store: Store) => () => this.stage.metered(store, () => this.again(store, page, seconds));
    return {
      [SHORT.large]: pages(this.stage.store('large')),
      [SHORT.small]: pages(this.stage.store('small')),
    };
  }

  /** Again and again until the time is over, once at least. */
  private async again({ client }: Store, count: number, seconds: number): Promise<Sample> {
    const began = performance.now();
    let events = 0;
    do {
      await this.read(client, count);
      events += count;
    } while (performance.now() - began < seconds * 1000);
    return { perSecond: (events * 1000) / (performance.now() - began) };
  }
}

const SHORT = { large: 'large in short reads', small: 'small in short reads' };

export function longReadRows(
  samples: Samples,
  sizes: Sizes,
  what: string,
): readonly [rate: Row, core: Row, growth: Row] {
  const rate = figureOf(samples, 'ours', 'perSecond');
  const core = figureOf(samples, 'ours', 'cpu:client');
  return [
    { what, figure: perSecond(rate), must: atLeast(rate, MUST_PER_SECOND, '/s') },
    {
      what: '　客户端占一个核 share of a core that the client took',
      figure: percent(core),
      aim: { ...atLeast(core, FULL_CORE), text: '客户端占满一核 the client fills its core' },
    },
    growthRow(samples, sizes, { what: '耗时 cost,', figure: 'perSecond', ...SHORT }),
  ];
}

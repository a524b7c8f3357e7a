import { type Round } from '../rounds.js';
import { HotStreams } from './hot-streams.js';
import { appendUnderLoad, type Load } from './load.js';
import { type Stage } from './stage.js';
import { type Append, appendThrough, appendWithEmmett } from './targets.js';

interface Appending extends Omit<Load, 'append' | 'streams'> {
  /** How many are appended to in turn. */
  readonly streams: number;
}

type Appenders = Readonly<Record<'ours' | 'small' | 'ceiling' | 'Emmett', Round>>;

/** The same load on our server with much and with little in it, on the one without storage, and on Emmett. */
export async function appenders(stage: Stage, { streams, ...load }: Appending): Promise<Appenders> {
  const large = stage.store('large');
  const small = stage.store('small');
  const ceiling = await stage.ceiling();
  const emmett = appendWithEmmett(await stage.emmett());
  const round = (append: Append, server?: typeof large): Round => {
    const hot = new HotStreams(streams);
    return () => stage.metered(server, () => appendUnderLoad({ ...load, append, streams: hot }));
  };
  return {
    ours: round(appendThrough(large.client), large),
    small: round(appendThrough(small.client), small),
    ceiling: round(appendThrough(ceiling.client), ceiling),
    Emmett: round(emmett),
  };
}

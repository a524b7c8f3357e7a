import { targetDecider, targetTimeline } from '#contexts/targets/core';
import { type Oddity, type RecordedEvent } from '#domain/kernel';
import { understood } from '#platform/event-store/core';
import { Chain } from './chain.js';
import { Inspector } from './inspector.js';

export interface OddAt extends Oddity {
  readonly revision: number;
}

const { catalogue } = targetDecider;
type TargetEvent = Parameters<typeof targetTimeline.tell>[1];

/** A target's own events told as rounds, its chain of hashes verified on the way; what no program of ours would have written is named. */
export class ToldRecord {
  told = targetTimeline.initialState;
  private readonly chain: Chain;
  private readonly inspector = new Inspector();
  private readonly found: OddAt[] = [];

  constructor(stream: string) {
    this.chain = new Chain(stream);
  }

  get odd(): readonly OddAt[] {
    return this.found;
  }

  /** The events in their order. Throws RecordTampered. */
  take(event: RecordedEvent): void {
    this.chain.take(event);
    const odd = this.inspector.look(event);
    this.found.push(...odd.map((each) => ({ ...each, revision: event.revision })));
    // Of one that is not understood, of a later version or forged, the rest can be told: it stands there and is named.
    this.told = odd.some(({ code }) => code === 'not-understood')
      ? targetTimeline.tellUnknown(this.told, event)
      : targetTimeline.tell(this.told, known(event), event);
  }
}

function known(event: RecordedEvent): TargetEvent {
  const { type, data } = understood(event, catalogue);
  return { type, data } as TargetEvent; // the catalogue's check has just taken it
}

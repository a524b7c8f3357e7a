import { Injectable } from '@nestjs/common';
import { type IQueryHandler, Query, QueryBus, QueryHandler } from '@nestjs/cqrs';
import { WhoHolds, type Holder } from '#contexts/directory';
import { authorise, decide, type Action } from '#domain/access';
import { dayIn, type Person } from '#domain/kernel';
import { EventStore, orUnavailable } from '#platform/event-store';
import { asHolding } from '../domain/as-holding.js';
import { answerFor, type Answer, type Thing } from '../domain/may.js';
import { Zone } from '../zone.js';
import { MayAskAboutOneself, NothingToAskAbout } from './access.errors.js';
import { thingAt } from './thing-at.query.js';

/** What is asked: about which thing, on which day (today where none is named), by whom. */
export interface AskedOfAccess {
  readonly action: Action;
  readonly target: string;
  readonly day?: string | undefined;
  readonly asker: Person;
  readonly gone: AbortSignal;
}

export interface Why extends Answer {
  readonly day: string;
  /** As held then. */
  readonly person: Person;
}

export class WhyMay extends Query<Why> {
  constructor(
    readonly personId: string,
    readonly asked: AskedOfAccess,
  ) {
    super();
  }
}

export class WhoMay extends Query<{ readonly day: string; readonly who: readonly (Answer & { personId: string })[] }> {
  constructor(readonly asked: AskedOfAccess) {
    super();
  }
}

/** The thing and everybody's roles on the day, for who may ask. */
@Injectable()
export class Access {
  constructor(
    private readonly eventStore: EventStore,
    private readonly zone: Zone,
    private readonly queryBus: QueryBus,
  ) {}

  /** Throws where who asks may not; about others ask those only who may survey the place. */
  async look(asked: AskedOfAccess, personId?: string) {
    const { action, target, gone } = asked;
    const now = new Date();
    const day = asked.day ?? dayIn(this.zone.name, now);
    const { eventStore, zone } = this;
    const at = { eventStore, day, timezone: zone.name, gone };
    const thing = await orUnavailable(Promise.resolve(thingAt(action, target, at)));
    if (thing === undefined) throw new NothingToAskAbout(target);
    refuseUnlessMayAsk(thing, asked, personId);
    // Nobody's own sight narrows what all hold: who may ask was decided just now.
    const all = new WhoHolds(day, now.toISOString(), { system: 'access' }, gone);
    const holders: readonly Holder[] = await this.queryBus.execute(all);
    return { day, thing, holders };
  }
}

function refuseUnlessMayAsk({ resource }: Thing, { action, target, asker }: AskedOfAccess, personId?: string): void {
  const places = resource.places.length === 0 ? ['*'] : resource.places;
  if (decide(asker, 'access.survey', { places }).may) return;
  const unseen = () => new NothingToAskAbout(target);
  const decision = decide(asker, action, resource);
  if (!decision.may && decision.because === 'unseen') throw unseen();
  if (personId === asker.personId) return;
  authorise(asker, 'access.survey', { places }, { unseen, role: () => new MayAskAboutOneself() });
}

@QueryHandler(WhyMay)
export class WhyMayHandler implements IQueryHandler<WhyMay> {
  constructor(private readonly access: Access) {}

  async execute({ personId, asked }: WhyMay): Promise<Why> {
    const { day, thing, holders } = await this.access.look(asked, personId);
    const person = asHolding(personId, holders);
    return { ...answerFor(person, asked.action, thing), day, person };
  }
}

@QueryHandler(WhoMay)
export class WhoMayHandler implements IQueryHandler<WhoMay> {
  constructor(private readonly access: Access) {}

  async execute({ asked }: WhoMay) {
    const { day, thing, holders } = await this.access.look(asked);
    const ids = [...new Set(holders.map(({ personId }) => personId))].sort();
    const all = ids.map((personId) => ({
      personId,
      ...answerFor(asHolding(personId, holders), asked.action, thing),
    }));
    return { day, who: all.filter(({ may }) => may) };
  }
}

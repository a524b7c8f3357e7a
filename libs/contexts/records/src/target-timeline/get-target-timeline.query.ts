import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { z } from 'zod';
import { NamesOf } from '#contexts/directory';
import { type NamedPerson } from '#contexts/directory/core';
import { personsInTimeline, timelineTold, type RoundTold } from '#contexts/targets/core';
import { cursor, pageOf, type Page } from '#platform/http';
import { type ToldRecord } from '../domain/told-record.js';
import { AsHeld } from './as-held.query.js';
import { TellTarget, type AskedOfTarget } from './tell-target.query.js';

export interface Timeline extends Page<RoundTold> {
  readonly record: ToldRecord;
  /** How those who are named in it are called. */
  readonly people: NamedPerson[];
}

export class GetTargetTimeline extends Query<Timeline> {
  constructor(
    readonly asked: AskedOfTarget,
    readonly page: { readonly limit: number; readonly after?: string | undefined },
  ) {
    super();
  }
}

const place = z.tuple([z.int().min(0)]);

/** Round by round, oldest first, with who could act as the directory said it on the days of it. */
@QueryHandler(GetTargetTimeline)
export class GetTargetTimelineHandler implements IQueryHandler<GetTargetTimeline> {
  constructor(
    private readonly tell: TellTarget,
    private readonly asHeld: AsHeld,
    private readonly namesOf: NamesOf,
  ) {}

  async execute({ asked, page }: GetTargetTimeline): Promise<Timeline> {
    const [after] = page.after === undefined ? [0] : cursor.decode(page.after, place);
    const record = await this.tell.of(asked);
    const { told } = record;
    const numbered = told.items.map((item, index) => ({ item, at: index + 1 })).slice(after);
    const { items: shown, ...next } = pageOf(numbered.slice(0, page.limit + 1), page.limit, ({ at }) => [at]);
    const items = await this.rounds(
      record,
      shown.map(({ item }) => item),
      asked.gone,
    );
    return { record, items, people: await this.namesOf.people(personsInTimeline(items)), ...next };
  }

  private async rounds(
    { told }: ToldRecord,
    shown: ToldRecord['told']['items'],
    gone: AbortSignal,
  ): Promise<readonly RoundTold[]> {
    if (told.target.status === 'absent') return [];
    return timelineTold(told, shown, await this.asHeld.of(told.target, shown, gone));
  }
}

import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { visibleScopes } from '#domain/access';
import { deadEnd, namedIn, stepOf, unheld, type Seat } from '#domain/approval';
import { type Person } from '#domain/kernel';
import { cursor, type Page } from '#platform/http';
import { factsAmong } from '../../domain/on-round.js';
import { Successions } from '../../hand-over-tasks/successions.query.js';
import { RoundFacts, type Kept } from '../../round-facts.query.js';
import { roundOf } from './round-of.js';
import { roundRows } from './round-rows.query.js';
import { adviceOn, type Advice } from './unheld-advice.js';

export interface UnheldSeat extends Advice {
  readonly targetId: string;
  readonly unit: string;
  readonly round: number;
  readonly step: number;
  readonly stepName: string;
  readonly ordinal: number;
  readonly seat: Seat;
  readonly since?: Date;
  /** Whether the round cannot go on without it. */
  readonly blocks: boolean;
}

/** Rounds that one request looks through: a page may have fewer items than asked for, and go on all the same. */
const LOOKED_THROUGH = 1000;
const BATCH = 100;

interface Place {
  readonly unit: string;
  readonly targetId: string;
}

/** After which seat of which target a page begins. */
interface From extends Place {
  readonly step: number;
  readonly ordinal: number;
}
const START: From = { unit: '', targetId: '00000000-0000-0000-0000-000000000000', step: 0, ordinal: 0 };
/** Behind every seat of a target. */
const END = { step: Number.MAX_SAFE_INTEGER, ordinal: 0 };

const seatNumber = z.int().min(0);
const fromSchema = z.tuple([z.string(), z.uuid(), seatNumber, seatNumber]);

function fromOf(after: string | undefined): From {
  if (after === undefined) return START;
  const [unit, targetId, step, ordinal] = cursor.decode(after, fromSchema);
  return { unit, targetId, step, ordinal };
}
const nextAfter = ({ unit, targetId, step, ordinal }: From): string => cursor.encode([unit, targetId, step, ordinal]);

const isAfter = (seat: From, { targetId, step, ordinal }: From): boolean =>
  seat.targetId !== targetId || seat.step > step || (seat.step === step && seat.ordinal > ordinal);

/** Open tasks that nobody can sign today, in units that the person administers; nothing of what the targets say. */
@Injectable()
export class UnheldSeats {
  constructor(
    private readonly dataSource: DataSource,
    private readonly roundFacts: RoundFacts,
    private readonly successions: Successions,
  ) {}

  async of(
    person: Person,
    { limit, after }: { readonly limit: number; readonly after?: string | undefined },
  ): Promise<Page<UnheldSeat>> {
    const scopes = visibleScopes(person, 'approval.unheld');
    let from = fromOf(after);
    const items: UnheldSeat[] = [];
    const kept: Kept = new Map();
    for (let seen = 0; seen < LOOKED_THROUGH; seen += BATCH) {
      const places = await this.placesFrom(from, scopes);
      const rows = await roundRows(this.dataSource.manager, places);
      for (const place of places) {
        const found = rows.get(place.targetId);
        const seats = found === undefined ? [] : await this.inRound(found, kept);
        items.push(...seats.filter((seat) => isAfter(seat, from)).slice(0, limit - items.length));
        const last = items.at(-1);
        if (last !== undefined && items.length === limit) return { items, next: nextAfter(last) };
        from = { ...place, ...END };
      }
      if (places.length < BATCH) return { items };
    }
    return { items, next: nextAfter(from) };
  }

  /** With the one that was looked at last, of which there may be more. */
  private async placesFrom({ unit, targetId }: Place, scopes: readonly string[]): Promise<readonly Place[]> {
    const found: unknown = await this.dataSource.manager.query(
      `select unit, target_id as "targetId" from task_rounds__v2
       where status = 'in-approval' and (unit, target_id) >= ($1, $2::uuid)
         and ('*' = any($3::text[]) or exists (select from unnest($3::text[]) as s (scope) where starts_with(unit, s.scope)))
       order by unit, target_id limit ${BATCH}`,
      [unit, targetId, scopes],
    );
    return found as readonly Place[]; // the columns as they are named above
  }

  private async inRound(rows: Parameters<typeof roundOf>[0], kept: Kept): Promise<readonly UnheldSeat[]> {
    const round = roundOf(rows);
    if (round === undefined) return [];
    const { targetId, unit, openedAt } = rows.header;
    const given = await this.roundFacts.over(unit, namedIn(round), kept);
    const facts = factsAmong(unit, given);
    const nobody = unheld(round, facts);
    if (nobody.length === 0) return [];
    const blocks = deadEnd(round, facts) !== undefined;
    const items = nobody.map(async (each): Promise<UnheldSeat> => {
      const { step, ordinal, seat } = each.task;
      const leaver = 'person' in seat ? await this.successions.goneOf(seat.person, kept) : undefined;
      const successor = leaver?.takerOver(unit);
      const row = rows.tasks.find(
        (task) => task.round === round.round && task.step === step && task.ordinal === ordinal,
      );
      const since = row?.openedAt ?? openedAt;
      return {
        ...{ targetId, unit, round: round.round, step, stepName: stepOf(round, step).name, ordinal, seat, blocks },
        ...(since === null ? {} : { since }),
        ...adviceOn(each, { hasLeft: leaver !== undefined, ...(successor === undefined ? {} : { successor }) }),
      };
    });
    return Promise.all(items);
  }
}

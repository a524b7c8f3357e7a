import { Query } from '@nestjs/cqrs';
import { In, type EntityManager } from 'typeorm';
import { z } from 'zod';
import { mayAct, type Approval } from '#domain/approval';
import { grantsOf } from '#domain/access';
import { type Person } from '#domain/kernel';
import { answering } from '#platform/context';
import { cursor, pageOf, type Page } from '#platform/http';
import { WaitingHand } from './waiting-hand.row.js';
import { WaitingTarget } from './waiting-target.row.js';

export type InboxItem = Approval & Pick<WaitingTarget, 'targetId' | 'unit' | 'name' | 'budget' | 'revision'>;

export class ListInbox extends Query<Page<InboxItem>> {
  constructor(
    readonly page: { readonly limit: number; readonly after?: string | undefined },
    readonly actor: Person,
  ) {
    super();
  }
}

const CURRENT_ROLE = `t.chain -> (t.step - 1) ->> 'role'`;
/** Rows looked at in one go: those that their reader may not act on are few. */
const BATCH = 200;

/** What waits for this person: SQL narrows to the steps whose role is held there, `mayAct` decides each row as the rule would. */
export const listInbox = answering(ListInbox, async (rows, { page: { limit, after }, actor }) => {
  const found: InboxItem[] = [];
  let [place] = after === undefined ? [undefined] : cursor.decode(after, z.tuple([z.uuid()]));
  do {
    const held = await heldSteps(rows, actor, place);
    const items = await withHands(rows, held);
    found.push(...items.filter((item) => mayAct(item, actor, item.unit)));
    place = held.length < BATCH ? undefined : held.at(-1)?.targetId;
  } while (place !== undefined && found.length <= limit);
  return pageOf(found.slice(0, limit + 1), limit, ({ targetId }) => [targetId]);
});

function heldSteps(rows: EntityManager, actor: Person, after: string | undefined): Promise<WaitingTarget[]> {
  const held = rows
    .createQueryBuilder(WaitingTarget, 't')
    .where(
      `EXISTS (SELECT 1 FROM jsonb_to_recordset(CAST(:grants AS jsonb)) AS g(role text, scope text)
               WHERE g.role = ${CURRENT_ROLE} AND (g.scope = '*' OR starts_with(t.unit, g.scope)))`,
      { grants: JSON.stringify(grantsOf(actor)) },
    )
    .orderBy({ 't.targetId': 'ASC' })
    .limit(BATCH);
  if (after !== undefined) held.andWhere('t.targetId > :after', { after });
  return held.getMany();
}

async function withHands(rows: EntityManager, targets: readonly WaitingTarget[]): Promise<InboxItem[]> {
  const hands = await rows.findBy(WaitingHand, { targetId: In(targets.map(({ targetId }) => targetId)) });
  return targets.flatMap(({ step, chain, submittedBy, ...target }) => {
    if (step === null || chain === null || submittedBy === null) return [];
    const theirs = hands.filter(({ targetId }) => targetId === target.targetId);
    const who = (did: WaitingHand['hand']) => theirs.flatMap(({ hand, personId }) => (hand === did ? [personId] : []));
    return [{ ...target, step, chain, submittedBy, writtenBy: who('wrote'), acted: who('acted') }];
  });
}

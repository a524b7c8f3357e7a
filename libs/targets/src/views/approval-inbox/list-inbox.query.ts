import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { grantsOf, type Actor } from '#kernel';
import { cursor, pageOf, type Page } from '#http';
import { CurrentTarget } from '../current-targets/current-target.entity.js';

export class ListInbox extends Query<Page<CurrentTarget>> {
  constructor(
    readonly page: { readonly limit: number; readonly after?: string | undefined },
    readonly actor: Extract<Actor, { personId: string }>,
  ) {
    super();
  }
}

const CURRENT_ROLE = `t.chain -> (t.step - 1) ->> 'role'`;

/** Targets that wait for this person: the step's role is held for the unit, and the person did not submit it. */
@QueryHandler(ListInbox)
export class ListInboxHandler implements IQueryHandler<ListInbox> {
  constructor(private readonly dataSource: DataSource) {}

  async execute({ page: { limit, after }, actor }: ListInbox) {
    const rows = this.dataSource
      .getRepository(CurrentTarget)
      .createQueryBuilder('t')
      .where(`t.status = 'in-approval' AND t.submittedBy <> :personId`, { personId: actor.personId })
      .andWhere(
        `EXISTS (SELECT 1 FROM jsonb_to_recordset(CAST(:grants AS jsonb)) AS g(role text, scope text)
                 WHERE g.role = ${CURRENT_ROLE} AND (g.scope = '*' OR t.unit LIKE g.scope || '%'))`,
        { grants: JSON.stringify(grantsOf(actor)) },
      )
      .orderBy({ 't.targetId': 'ASC' })
      .limit(limit + 1);
    if (after !== undefined) {
      const [id] = cursor.decode(after, z.tuple([z.uuid()]));
      rows.andWhere('t.targetId > :id', { id });
    }
    return pageOf(await rows.getMany(), limit, ({ targetId }) => [targetId]);
  }
}

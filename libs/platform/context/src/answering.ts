import { type Type } from '@nestjs/common';
import { type Query, QueryHandler, type QueryResult } from '@nestjs/cqrs';
import { DataSource, type EntityManager } from 'typeorm';

/** What the QueryBus hands a query of this class to; all its rows are of one moment. */
export function answering<Asked extends Query<unknown>>(
  query: new (...args: never[]) => Asked,
  answer: (rows: EntityManager, asked: Asked) => Promise<QueryResult<Asked>>,
): Type<{ execute(asked: Asked): Promise<QueryResult<Asked>> }> {
  @QueryHandler(query)
  class Handler {
    constructor(private readonly dataSource: DataSource) {}

    execute(asked: Asked): Promise<QueryResult<Asked>> {
      return this.dataSource.transaction('REPEATABLE READ', (rows) => answer(rows, asked));
    }
  }
  Object.defineProperty(Handler, 'name', { value: `${query.name}Handler` });
  return Handler;
}

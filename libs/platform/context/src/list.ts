import { type Type } from '@nestjs/common';
import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { DataSource, type ObjectLiteral, type SelectQueryBuilder } from 'typeorm';
import { z } from 'zod';
import { visibleScopes, type Reading } from '#domain/access';
import { type Actor } from '#domain/kernel';
import { cursor, pageOf, type Page } from '#platform/http';
import { type Columns, type ReadOf, type RowClass } from '#platform/read-store/core';

/** Where the rows of a list come from. */
export interface Source<Item extends object> {
  readonly from: (dataSource: DataSource) => SelectQueryBuilder<ObjectLiteral>;
  /** As the query names a property: `t.unit`. */
  readonly column: (property: keyof Item & string) => string;
  /** What a value of it looks like: a cursor is made by anybody. */
  readonly shape: (property: keyof Item & string) => z.ZodType;
  readonly fetch: (found: SelectQueryBuilder<ObjectLiteral>) => Promise<Item[]>;
}

/** The rows of one table. */
export const rowsOf = <Of extends Columns>(table: RowClass<Of>): Source<ReadOf<Of>> => ({
  from: (dataSource) => dataSource.getRepository<ObjectLiteral>(table).createQueryBuilder('t'),
  column: (property) => `t.${property}`,
  shape: (property) => table.columns[property]?.answer ?? z.never(),
  fetch: (found) => found.getMany() as Promise<ReadOf<Of>[]>,
});

type Filter = 'equals' | 'starts-with';

export interface ListParts<Item extends object> {
  readonly name: `List${string}`;
  readonly of: Source<Item>;
  /** Of the rows: together they are of one row only, and none is ever null. */
  readonly order: readonly (keyof Item & string)[];
  /** The unit's code: what is beyond the caller's sight, as the table has it for the route's action, is not there. Left out: who sees anything sees all. */
  readonly scope?: keyof Item & string;
  /** The person whose a row is: they see it wherever it is. */
  readonly owner?: keyof Item & string;
  /** What the query may ask for, and how it is compared; codes of units hold nothing that LIKE would take for a pattern. */
  readonly filters: { readonly [Property in keyof Item & string]?: Filter };
}

export interface ListFilter {
  readonly limit: number;
  readonly after?: string | undefined;
  readonly [property: string]: string | number | undefined;
}

export interface List<Item> {
  readonly filters: readonly string[];
  readonly query: new (filter: ListFilter, actor: Actor, action: Reading) => Query<Page<Item>>;
  readonly handler: Type<IQueryHandler>;
}

/** A list of what one may see, by keyset: its query, and what answers it. */
export function list<Item extends object>(parts: ListParts<Item>): List<Item> {
  const { name, of, order, scope, owner, filters } = parts;
  const within =
    scope === undefined ? 'cardinality(CAST(:scopes AS text[])) > 0' : `${of.column(scope)} LIKE ANY(:scopes)`;
  const inSight = `(:all OR ${within}${owner === undefined ? '' : ` OR ${of.column(owner)} = :me`})`;
  class Listed extends Query<Page<Item>> {
    constructor(
      readonly filter: ListFilter,
      readonly actor: Actor,
      readonly action: Reading,
    ) {
      super();
    }
  }
  Object.defineProperty(Listed, 'name', { value: name });

  @QueryHandler(Listed)
  class Handler implements IQueryHandler<Listed> {
    constructor(private readonly dataSource: DataSource) {}

    async execute({ filter, actor, action }: Listed): Promise<Page<Item>> {
      const { limit, after } = filter;
      const found = of
        .from(this.dataSource)
        .andWhere(inSight, { ...scopeOf(actor, action), ...me(actor) })
        .orderBy(Object.fromEntries(order.map((property) => [of.column(property), 'ASC' as const])))
        .limit(limit + 1);
      for (const [property, how] of Object.entries<Filter | undefined>(filters)) narrow(found, property, how, filter);
      if (after !== undefined) {
        const place = cursor.decode(after, z.tuple(order.map(of.shape) as [z.ZodType]));
        const names = order.map((_, at) => `:after${at}`);
        found.andWhere(`(${order.map(of.column).join(', ')}) > (${names.join(', ')})`, keyed(place));
      }
      return pageOf(await of.fetch(found), limit, (row) => order.map((property) => row[property] as string | number));
    }
  }
  Object.defineProperty(Handler, 'name', { value: `${name}Handler` });
  return { filters: Object.keys(filters), query: Listed, handler: Handler };

  function narrow(
    found: SelectQueryBuilder<ObjectLiteral>,
    property: string,
    how: Filter | undefined,
    filter: ListFilter,
  ) {
    const asked = filter[property];
    if (asked === undefined) return;
    const column = of.column(property as keyof Item & string);
    const value = how === 'starts-with' ? `${asked}%` : asked;
    found.andWhere(`${column} ${how === 'starts-with' ? 'LIKE' : '='} :${property}`, { [property]: value });
  }
}

const me = (actor: Actor) => ({ me: 'system' in actor ? '' : actor.personId });

const keyed = (place: readonly unknown[]) => Object.fromEntries(place.map((value, at) => [`after${at}`, value]));

/** Parameters of the data scope: unit codes by prefix, or everything. Scopes are digits: nothing to escape. */
export function scopeOf(actor: Actor, action: Reading): { all: boolean; scopes: string[] } {
  const scopes = visibleScopes(actor, action);
  return { all: scopes.includes('*'), scopes: scopes.map((scope) => `${scope}%`) };
}

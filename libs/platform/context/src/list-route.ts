import { type Type } from '@nestjs/common';
import { type z } from 'zod';
import { type Reading } from '#domain/access';
import { pageQuery, pageSchema } from '#platform/http';
import { type List, type ListFilter } from './list.js';
import { type Tokens } from './needed.js';
import { route } from './route.js';
import { type RouteParts, type Schemas } from './route-parts.js';

const ofPaging = Object.keys(pageQuery.shape);

/** What a caller may ask for and the list would pass over would be a wrong answer. */
function refuseUnheard(
  { at, query }: { readonly at: string; readonly query: z.ZodObject },
  filters: readonly string[],
) {
  const unheard = Object.keys(query.shape).filter((name) => !ofPaging.includes(name) && !filters.includes(name));
  if (unheard.length > 0)
    throw new Error(`${at}: its query takes ${unheard.join(', ')}, by which its list does not filter`);
}

/** A Nest controller that answers a list page by page. */
export const listRoute = <Item, Search extends ListFilter>(
  parts: Pick<RouteParts<Schemas, undefined, Search, Tokens>, 'at' | 'name' | 'tag' | 'summary' | 'reads'> & {
    readonly action: Reading;
    readonly lists: List<Item>;
    readonly query: z.ZodObject & z.ZodType<Search>;
    /** Of one item. */
    readonly answers: z.ZodType;
    readonly show: (item: Item) => unknown;
  },
): Type => {
  const { lists, answers, show, ...rest } = parts;
  refuseUnheard(rest, lists.filters);
  return route({
    ...rest,
    answers: pageSchema(answers),
    refuses: [400, 401, 503],
    asks: [lists.query],
    handle: async (asked) => {
      const { query, caller } = asked;
      const { items, ...next } = await asked.ask(new lists.query(query, caller.actor, rest.action));
      return { items: items.map(show), ...next };
    },
  });
};

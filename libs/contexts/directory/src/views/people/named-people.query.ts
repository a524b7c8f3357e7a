import { type ListFilter } from '#platform/context';
import { pageOf, type Page } from '#platform/http';
import { type PersonKeys } from '#platform/personal-data';
import { type PersonRow } from './person.row.js';

/** People whose names are opened at a time, to be looked through. */
const LOT = 500;

/**
 * A page of those whose name has these signs. No name stands in clear in the database: those of everybody in sight are opened, lot by
 * lot, until the page is full.
 */
export async function namedPeople(
  { name, ...asked }: ListFilter & { readonly name: string },
  page: (asked: ListFilter) => Promise<Page<PersonRow>>,
  keys: PersonKeys,
): Promise<Page<PersonRow>> {
  const found: PersonRow[] = [];
  let lot: Page<PersonRow> = await page({ ...asked, limit: LOT });
  for (;;) {
    const named = lot.items.flatMap((row) => (row.name === null ? [] : [{ row, box: row.name }]));
    const names = await keys.open(named.map(({ row, box }) => ({ person: row.personId, field: 'name', box })));
    found.push(...named.filter((_, at) => names[at]?.includes(name)).map(({ row }) => row));
    if (found.length > asked.limit || lot.next === undefined) break;
    lot = await page({ ...asked, limit: LOT, after: lot.next });
  }
  return pageOf(found, asked.limit, ({ unit, personId }) => [unit, personId]);
}

import { type EventStore } from '#platform/event-store';
import { isUnitCode } from '#domain/kernel';
import { rowsAsOf } from '../table/rows-as-of.js';
import { type TableRow } from '../table/row.js';
import { refuse } from '../failure.js';

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const NAMED = /^([12]\d{3})-(\d+)-(.+)$/u;
// Nothing is recorded after this.
const ALWAYS = { moment: { kind: 'day', day: '9999-12-31' }, timezone: 'UTC' } as const;

/** A target id, or the targets whose year, unit (with all below it) and part of the name are so. */
export async function findTargets(
  eventStore: Pick<EventStore, 'readAll'>,
  text: string,
): Promise<readonly Pick<TableRow, 'targetId' | 'unit' | 'name'>[]> {
  if (ID.test(text.toLowerCase())) return [{ targetId: text.toLowerCase(), unit: '', name: '' }];
  const [, year, unit, fragment] = NAMED.exec(text) ?? [];
  if (year === undefined || unit === undefined || fragment === undefined || !isUnitCode(unit)) {
    throw refuse(
      '应是目标编号，或“年度-单位-名称片段”，如 2024-307001-人才。',
      'It must be a target id, or year-unit-part of the name, like 2024-307001-人才.',
    );
  }
  const rows = await rowsAsOf(eventStore, { year: Number(year), unit }, ALWAYS);
  return rows.filter(({ name }) => plain(name).includes(plain(fragment)));
}

const plain = (name: string): string => name.normalize('NFKC').replace(/\s/gu, '').toLowerCase();

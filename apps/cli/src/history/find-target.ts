import { isUnitCode } from '#domain/kernel';
import { refuse } from '../failure.js';
import { type Scope } from '../table/table-of.js';

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const NAMED = /^([12]\d{3})-(\d+)-(.+)$/u;

/** A project as it is known when several are meant. */
export interface FoundTarget {
  readonly targetId: string;
  readonly unit: string;
  readonly name: string;
}

/** A target id, or the targets whose year, unit (with all below it) and part of the name are so, out of those that are listed. */
export async function findTargets(
  text: string,
  listed: (scope: Scope) => Promise<readonly FoundTarget[]>,
): Promise<readonly FoundTarget[]> {
  if (ID.test(text.toLowerCase())) return [{ targetId: text.toLowerCase(), unit: '', name: '' }];
  const [, year, unit, fragment] = NAMED.exec(text) ?? [];
  if (year === undefined || unit === undefined || fragment === undefined || !isUnitCode(unit)) {
    throw refuse(
      '应是目标编号，或“年度-单位-名称片段”，如 2024-307001-人才。',
      'It must be a target id, or year-unit-part of the name, like 2024-307001-人才.',
    );
  }
  const rows = await listed({ year: Number(year), unit });
  return rows
    .filter(({ name }) => plain(name).includes(plain(fragment)))
    .map(({ targetId, unit: of, name }) => ({ targetId, unit: of, name }));
}

const plain = (name: string): string => name.normalize('NFKC').replace(/\s/gu, '').toLowerCase();

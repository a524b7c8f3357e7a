import { isUnitCode } from '#domain/kernel';
import { printTable, writeOut } from '#platform/terminal';
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

/** The one that is meant; several are listed first, for one of them to be named. */
export function onlyOf(found: readonly FoundTarget[], json?: true): FoundTarget {
  const [only, another] = found;
  if (another !== undefined) {
    writeOut(json ? JSON.stringify(found, null, 2) : listOf(found));
    throw refuse(`有 ${found.length} 个目标符合，请用编号指明。`, `${found.length} targets match: name one by its id.`);
  }
  if (only === undefined) throw noTarget();
  return only;
}

export const noTarget = (): Error => refuse('没有这个目标，请核对。', 'There is no such target: check it.');

const listOf = (found: readonly FoundTarget[]): string =>
  printTable(
    [{ title: '编号 target id' }, { title: '单位 unit' }, { title: '项目 project' }],
    found.map(({ targetId, unit, name }) => [targetId, unit, name]),
  );

const plain = (name: string): string => name.normalize('NFKC').replace(/\s/gu, '').toLowerCase();

/** The parameters of one statement, as they are put into it. */
export class Statement {
  readonly parameters: unknown[] = [];

  put(value: unknown): string {
    this.parameters.push(value);
    return `$${this.parameters.length}`;
  }
}

/**
 * For this transaction: a row is as near as the next one, as it is in memory and on flash. Postgres takes for granted a turning disk, and
 * would rather read all open tasks of a role than look into those of one unit.
 */
export const READ_AT_ONCE = 'set local random_page_cost = 1.1';

/** Units of these codes and all below them, by ranges that an index knows; codes are digits. */
export function unitsWithin(of: Statement, column: string, scopes: readonly string[]): string {
  if (scopes.includes('*')) return 'true';
  const ranges = [...new Set(scopes)].map((scope) => {
    const [from, to] = [of.put(scope), of.put(scope.padEnd(18, '9'))];
    return `${column} between ${from} and ${to}`;
  });
  return ranges.length === 0 ? 'false' : `(${ranges.join(' or ')})`;
}

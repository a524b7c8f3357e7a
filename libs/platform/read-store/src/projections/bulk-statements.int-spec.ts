import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Column, type DataSource, Entity, type MigrationInterface, PrimaryColumn, type QueryRunner } from 'typeorm';
import { createTestReadStore } from '#testing/read-stores';
import { createTestDatabase, type TestDatabase } from '#testing/stores';
import { bulkStatements } from './bulk-statements.js';
import { type Row, type RowChange } from './projection.js';

@Entity({ name: 'lines__v1' })
class Line {
  @PrimaryColumn({ type: 'text' }) sheet!: string;
  @PrimaryColumn({ type: 'integer', name: 'line_no' }) lineNo!: number;
  @Column({ type: 'numeric', nullable: true }) weight!: string | null;
  @Column({ type: 'json', nullable: true }) cells!: readonly string[] | null;
}

class Lines1764000000002 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table lines__v1 (sheet text, line_no integer, weight numeric, cells json, primary key (sheet, line_no))`);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('forward only'));
  }
}

describe('the changes of a batch in Postgres', () => {
  let database: TestDatabase;
  let rows: DataSource;
  beforeAll(async () => {
    database = await createTestDatabase();
    rows = await createTestReadStore(database.readModelsUrl, { entities: [Line], migrations: [Lines1764000000002] });
  });
  afterAll(async () => {
    await rows.destroy();
    await database.drop();
  });

  const line = (lineNo: number, set: Row = {}, sheet = 'a'): RowChange => ({
    kind: 'upsert',
    table: Line,
    row: { sheet, lineNo, weight: '10', cells: ['一', '二'], ...set },
  });
  const cleared: RowChange = { kind: 'delete', table: Line, key: { sheet: 'a' } };

  async function write(...changes: readonly RowChange[]): Promise<void> {
    for (const { sql, parameters } of bulkStatements(rows, changes)) await rows.query(sql, [...parameters]);
  }
  /** As text, and where Postgres keeps it: a row that was written has moved. */
  async function table(): Promise<readonly { readonly row: string; readonly place: string }[]> {
    return rows.query(
      `select concat_ws(' ', sheet, line_no, weight, cells) as row, ctid::text as place from lines__v1 order by 1`,
    );
  }
  const texts = async () => (await table()).map(({ row }) => row);

  beforeEach(async () => {
    await rows.query('truncate lines__v1');
    await write(line(0), line(1), line(2), line(0, {}, 'b'));
  });

  it('leaves a row alone that is there to the byte, also when its sheet is cleared and written again', async () => {
    const before = await table();
    await write(cleared, line(0), line(1), line(2));
    expect(await table()).toEqual(before);
  });

  it('writes a row anew whose value is equal but not the same text', async () => {
    await write(cleared, line(0, { weight: '10.0' }), line(1, { cells: null }), line(2));
    expect(await texts()).toEqual(['a 0 10.0 ["一","二"]', 'a 1 10', 'a 2 10 ["一","二"]', 'b 0 10 ["一","二"]']);
  });

  it('takes away what is not written again, and nothing of another sheet', async () => {
    await write(cleared, line(1));
    expect(await texts()).toEqual(['a 1 10 ["一","二"]', 'b 0 10 ["一","二"]']);
  });

  it('takes away by several columns, and by one whose text says less than its value', async () => {
    await write({ kind: 'delete', table: Line, key: { sheet: 'a', lineNo: 1 } });
    await write({ kind: 'delete', table: Line, key: { weight: '10.00', lineNo: 2 } });
    expect(await texts()).toEqual(['a 0 10 ["一","二"]', 'b 0 10 ["一","二"]']);
    await write({ kind: 'delete', table: Line, key: { weight: '10.000' } });
    expect(await texts()).toEqual([]);
  });

  it('sets a column that is in the key, too', async () => {
    await write({ kind: 'update', table: Line, key: { weight: '10', sheet: 'a' }, set: { weight: '7', cells: null } });
    expect(await texts()).toEqual(['a 0 7', 'a 1 7', 'a 2 7', 'b 0 10 ["一","二"]']);
  });

  it('finds a few rows of a large table by its index, whatever else the change is narrowed by', async () => {
    await rows.query(
      `insert into lines__v1 select 's' || n / 5, n % 5, 10, '["一","二"]' from generate_series(1, 5000) as n`,
    );
    await rows.query('analyze lines__v1');
    const key = { sheet: 's77', lineNo: 3, weight: '10' };
    const [statement] = bulkStatements(rows, [{ kind: 'update', table: Line, key, set: { weight: '20' } }]);
    const plan: readonly Record<string, string>[] = await rows.query(`explain ${statement?.sql}`, [
      ...(statement?.parameters ?? []),
    ]);
    expect(plan.map((step) => step['QUERY PLAN']).join('\n')).toMatch(/Index Scan using lines__v1_pkey/);
  });

  it('refuses a property that the table does not have', () => {
    expect(() => bulkStatements(rows, [line(0, { colour: 'red' })])).toThrow('colour');
  });
});

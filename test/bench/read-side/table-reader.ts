import { type DataSource, type ObjectLiteral } from 'typeorm';
import { targetTable } from './catching-up.js';

const PAGE = 50;

/** Looks at the target table as people do: a page of one unit's targets, then one of them whole. */
export class TableReader {
  private turn = 0;

  private constructor(
    private readonly dataSource: DataSource,
    private readonly units: readonly string[],
  ) {}

  static async open(dataSource: DataSource): Promise<TableReader> {
    const rows = await targets(dataSource).createQueryBuilder('t').select('distinct t.unit', 'unit').getRawMany<Unit>();
    return new TableReader(
      dataSource,
      rows.map(({ unit }) => unit),
    );
  }

  async read(): Promise<void> {
    this.turn += 1;
    const unit = this.units[this.turn % this.units.length];
    const page = await targets(this.dataSource).find({
      where: { unit },
      order: { fiscalYear: 'ASC', targetId: 'ASC' },
      take: PAGE,
    });
    const targetId: unknown = page[this.turn % page.length]?.['targetId'];
    const indicators = await indicatorsOf(this.dataSource).find({ where: { targetId }, order: { place: 'ASC' } });
    if (indicators.length === 0) throw new Error(`no indicators of ${unit} ${String(targetId)}`);
  }
}

interface Unit {
  readonly unit: string;
}

const [targetEntity, indicatorEntity] = targetTable.entities;

const targets = (dataSource: DataSource) => repositoryOf(dataSource, targetEntity);
const indicatorsOf = (dataSource: DataSource) => repositoryOf(dataSource, indicatorEntity);

function repositoryOf(dataSource: DataSource, entity: (typeof targetTable.entities)[number] | undefined) {
  if (!entity) throw new Error('the target table has two entities');
  return dataSource.getRepository<ObjectLiteral>(entity);
}

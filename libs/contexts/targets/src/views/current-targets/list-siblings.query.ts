import { Logger } from '@nestjs/common';
import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { DataSource, Not } from 'typeorm';
import { type Beside } from '../../domain/advice-beside.js';
import { CurrentTarget } from './current-target.row.js';

/** Of a unit's year, or of the year and unit of a target. */
type Of = { readonly fiscalYear: number; readonly unit: string } | { readonly targetId: string };

export class ListSiblings extends Query<Beside['siblings']> {
  constructor(readonly of: Of) {
    super();
  }
}

/** The targets of one unit and year by name, as far as the view has come; those that are void are left out. */
@QueryHandler(ListSiblings)
export class ListSiblingsHandler implements IQueryHandler<ListSiblings> {
  private readonly logger = new Logger(ListSiblings.name);

  constructor(private readonly dataSource: DataSource) {}

  execute({ of }: ListSiblings): Promise<Beside['siblings']> {
    return this.named(of).catch((error: unknown) => {
      // Only advice hangs on it, which then says so: a command needs no read model.
      this.logger.warn(`同名项目未能核对 names could not be compared: ${String(error)}`);
      return 'unknown';
    });
  }

  private async named(of: Of): Promise<Beside['siblings']> {
    const targets = this.dataSource.getRepository(CurrentTarget);
    const place = 'targetId' in of ? await targets.findOneBy(of) : of;
    if (!place) return [];
    const { fiscalYear, unit } = place;
    return targets.find({ select: { targetId: true, name: true }, where: { fiscalYear, unit, status: Not('voided') } });
  }
}

import { type DynamicModule, Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { InForce } from '#contexts/targets';
import { AcceptIntakeController } from './accept-intake/accept-intake.controller.js';
import { DecideProposalController } from './decide-proposal/decide-proposal.controller.js';
import { ImportTableController } from './import-table/import-table.controller.js';
import { IntakeCommandsModule } from './intake.commands.module.js';
import { IntakeUploadsModule } from './intake.uploads.module.js';
import { type ReaderLimits } from './table-reader/table-readers.processor.js';
import { GetIntakeHandler } from './views/intake/get-intake.query.js';
import { IntakeController } from './views/intake/intake.controller.js';

/** Routes and queries: for apps/api. Needs an `EventStore` from the app. */
@Module({})
export class IntakeHttpModule {
  static forRoot(inForce: InForce, limits: ReaderLimits): DynamicModule {
    return {
      module: IntakeHttpModule,
      imports: [CqrsModule, IntakeCommandsModule, IntakeUploadsModule.forRoot(limits)],
      controllers: [ImportTableController, DecideProposalController, AcceptIntakeController, IntakeController],
      providers: [{ provide: InForce, useValue: inForce }, GetIntakeHandler],
    };
  }
}

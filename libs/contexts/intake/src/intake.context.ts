import { defineContext } from '#platform/context';
import { AcceptIntakeController } from './accept-intake/accept-intake.controller.js';
import { AcceptIntakeHandler } from './accept-intake/accept-intake.handler.js';
import { AnnounceImportHandler } from './announce-import/announce-import.handler.js';
import { DecideProposalController } from './decide-proposal/decide-proposal.controller.js';
import { DecideProposalHandler } from './decide-proposal/decide-proposal.handler.js';
import { intakeStreams } from './domain/intake.streams.js';
import { ImportTableController } from './import-table/import-table.controller.js';
import { ImportTableHandler } from './import-table/import-table.handler.js';
import { ImportsUnderWay } from './import-table/imports-under-way.handler.js';
import { applyIntakeJob } from './jobs/apply-intake/apply-intake.job.js';
import { ApplyIntakeProcessor } from './jobs/apply-intake/apply-intake.processor.js';
import { applyAcceptedIntakes } from './processes/apply-accepted-intakes.process.js';
import { RecordAppliedHandler } from './record-applied/record-applied.handler.js';
import { RecordFailureHandler } from './record-failure/record-failure.handler.js';
import { TableReaders } from './table-reader/table-readers.processor.js';
import { GetIntakeHandler } from './views/intake/get-intake.query.js';
import { IntakeController } from './views/intake/intake.controller.js';

/** 目标表导入: reading an official table, what is odd in it, and the drafts that come of it. */
export const intake = defineContext({
  name: 'intake',
  streams: intakeStreams,
  commands: [
    DecideProposalHandler,
    AcceptIntakeHandler,
    RecordAppliedHandler,
    AnnounceImportHandler,
    RecordFailureHandler,
  ],
  queries: [GetIntakeHandler],
  routes: [ImportTableController, DecideProposalController, AcceptIntakeController, IntakeController],
  processes: [applyAcceptedIntakes],
  jobs: [{ definition: applyIntakeJob, processor: ApplyIntakeProcessor }],
  inApi: (settings) => [
    { provide: TableReaders, useFactory: () => new TableReaders(settings) },
    ImportsUnderWay,
    ImportTableHandler,
  ],
});

import { defineContext } from '#platform/context';
import { acceptIntake } from './accept-intake/accept-intake.js';
import { acceptIntakeRoute } from './accept-intake/accept-intake.route.js';
import { announceImport } from './announce-import/announce-import.js';
import { decideFindings } from './decide-findings/decide-findings.js';
import { decideFindingsRoute } from './decide-findings/decide-findings.route.js';
import { decideProposalRoute } from './decide-findings/decide-proposal.route.js';
import { intakeStreams } from './domain/intake.streams.js';
import { ImportTableController } from './import-table/import-table.controller.js';
import { ImportTableHandler } from './import-table/import-table.handler.js';
import { ImportsUnderWay } from './import-table/imports-under-way.handler.js';
import { applyIntake } from './jobs/apply-intake/apply-intake.processor.js';
import { applyAcceptedIntakes } from './processes/apply-accepted-intakes.process.js';
import { recordApplied } from './record-applied/record-applied.js';
import { recordFailure } from './record-failure/record-failure.js';
import { TableReaders } from './table-reader/table-readers.processor.js';
import { GetIntakeRowsHandler } from './views/intake/get-intake-rows.query.js';
import { GetIntakeHandler } from './views/intake/get-intake.query.js';
import { getIntakeRoute } from './views/intake/get-intake.route.js';
import { listIntakeFindingsRoute } from './views/intake/list-intake-findings.route.js';
import { listIntakeRowsRoute } from './views/intake/list-intake-rows.route.js';
import { imports } from './views/imports/imports.projection.js';
import { listImports } from './views/imports/list-imports.query.js';
import { listImportsRoute } from './views/imports/list-imports.route.js';

/** 目标表导入: reading an official table, what is odd in it, and the drafts that come of it. */
export const intake = defineContext({
  name: 'intake',
  streams: intakeStreams,
  commands: [ImportTableHandler, announceImport, recordFailure, decideFindings, acceptIntake, recordApplied],
  queries: [GetIntakeHandler, GetIntakeRowsHandler, listImports],
  views: [imports],
  routes: [
    ...[ImportTableController, decideFindingsRoute, decideProposalRoute, acceptIntakeRoute],
    ...[listImportsRoute, getIntakeRoute, listIntakeFindingsRoute, listIntakeRowsRoute],
  ],
  processes: [applyAcceptedIntakes],
  jobs: [applyIntake],
  // Readers are started when the first file comes: where none does, there is none.
  provides: (settings) => [{ provide: TableReaders, useFactory: () => new TableReaders(settings) }, ImportsUnderWay],
});

import { Logger } from '@nestjs/common';
import { defineContext } from '#platform/context';
import { PersonKeys } from '#platform/personal-data';
import { assignDepartments } from './assign-departments/assign-departments.js';
import { assignDepartmentsRoute } from './assign-departments/assign-departments.route.js';
import { changeDetails } from './change-details/change-details.js';
import { changeDetailsRoute } from './change-details/change-details.route.js';
import { closeUnit } from './close-unit/close-unit.js';
import { closeUnitRoute } from './close-unit/close-unit.route.js';
import { personStreams } from './domain/person.streams.js';
import { unitStreams } from './domain/unit.streams.js';
import { endAppointment } from './end-appointment/end-appointment.js';
import { endAppointmentRoute } from './end-appointment/end-appointment.route.js';
import { endDeputy } from './end-deputy/end-deputy.js';
import { endDeputyRoute } from './end-deputy/end-deputy.route.js';
import { erasePerson } from './erase-person/erase-person.js';
import { erasePersonRoute } from './erase-person/erase-person.route.js';
import { GrantsOf } from './grants/grants-of.query.js';
import { revokingAt, revokingOf } from './grants/revoking.handler.js';
import { StillSignedIn } from './grants/still-signed-in.query.js';
import { WhoActs } from './grants/who-acts.query.js';
import { InRegion } from './in-region.js';
import { eraseKeys } from './jobs/erase-keys.processor.js';
import { makeAppointment } from './make-appointment/make-appointment.js';
import { makeAppointmentRoute } from './make-appointment/make-appointment.route.js';
import { movePerson } from './move-person/move-person.js';
import { movePersonRoute } from './move-person/move-person.route.js';
import { nameDeputy } from './name-deputy/name-deputy.js';
import { nameDeputyRoute } from './name-deputy/name-deputy.route.js';
import { eraseKeysOfTheErased } from './processes/erase-keys-of-the-erased.process.js';
import { recordLeaving } from './record-leaving/record-leaving.js';
import { recordLeavingRoute } from './record-leaving/record-leaving.route.js';
import { WhoTakesOver } from './record-leaving/who-takes-over.query.js';
import { registerPerson } from './register-person/register-person.js';
import { registerPersonRoute } from './register-person/register-person.route.js';
import { registerUnit } from './register-unit/register-unit.js';
import { registerUnitRoute } from './register-unit/register-unit.route.js';
import { renameUnit } from './rename-unit/rename-unit.js';
import { renameUnitRoute } from './rename-unit/rename-unit.route.js';
import { succeedUnit } from './succeed-unit/succeed-unit.js';
import { succeedUnitRoute } from './succeed-unit/succeed-unit.route.js';
import { acceptImport } from './accept-import/accept-import.js';
import { importStreams } from './domain/import.streams.js';
import { applyImport } from './jobs/apply-import/apply-import.processor.js';
import { ExportOrganisationController } from './organisation-export/export-organisation.controller.js';
import { ImportOrganisationController } from './organisation-import/import-organisation.controller.js';
import * as imports from './organisation-import/imports.route.js';
import { KnownOrganisation } from './organisation-import/known-organisation.query.js';
import { OrganisationImports } from './organisation-import/organisation-imports.handler.js';
import { OrganisationReaders } from './organisation-import/organisation-readers.handler.js';
import { applyAcceptedOrganisationImports } from './processes/apply-accepted-organisation-imports.process.js';
import { recordImportApplied } from './record-import-applied/record-import-applied.js';
import { appointments } from './views/appointments/appointments.projection.js';
import { WhoHoldsHandler } from './views/appointments/holders.query.js';
import { WhoHeld } from './views/appointments/who-held.query.js';
import { listHoldersRoute } from './views/appointments/holders.route.js';
import { listAppointments } from './views/appointments/list-appointments.query.js';
import { listAppointmentsRoute } from './views/appointments/list-appointments.route.js';
import { NamesOf } from './views/people/names-of.query.js';
import { people } from './views/people/people.projection.js';
import { getPerson, listPeople } from './views/people/people.query.js';
import { getPersonRoute, listPeopleRoute } from './views/people/people.route.js';
import { listUnits } from './views/units/list-units.query.js';
import { listUnitsRoute } from './views/units/list-units.route.js';
import { LookUp } from './views/units/neighbours.query.js';
import { units } from './views/units/units.projection.js';

const log = new Logger('PersonKeys');
/** One more connection hears of erasures; the table of pool sizes counts both. */
const KEYS_POOL = 3;

const unitRoutes = [registerUnitRoute, renameUnitRoute, assignDepartmentsRoute, succeedUnitRoute, closeUnitRoute];
const personRoutes = [registerPersonRoute, changeDetailsRoute, movePersonRoute, recordLeavingRoute, erasePersonRoute];
const postRoutes = [makeAppointmentRoute, endAppointmentRoute, nameDeputyRoute, endDeputyRoute];

const importRoutes = [
  ...[ImportOrganisationController, imports.listImportsRoute, imports.getImportRoute, imports.listImportChangesRoute],
  ...[imports.decideImportRoute, imports.acceptImportRoute, imports.discardImportRoute, ExportOrganisationController],
];

/** 机构和人员: units, people, and who holds what, where, from when to when. */
export const directory = defineContext({
  name: 'directory',
  streams: [unitStreams, personStreams, importStreams],
  commands: [
    ...[registerUnit, renameUnit, registerPerson, changeDetails, movePerson, erasePerson, makeAppointment, nameDeputy],
    ...[assignDepartments, succeedUnit, closeUnit].map(revokingAt),
    ...[recordLeaving, endAppointment, endDeputy].map(revokingOf),
    ...[acceptImport, recordImportApplied],
  ],
  queries: [listUnits.handler, listPeople.handler, getPerson, listAppointments.handler, WhoHoldsHandler],
  routes: [
    ...[...unitRoutes, ...personRoutes, ...postRoutes],
    ...[listUnitsRoute, listPeopleRoute, getPersonRoute, listAppointmentsRoute, listHoldersRoute],
    ...importRoutes,
  ],
  views: [units, people, appointments],
  processes: [eraseKeysOfTheErased, applyAcceptedOrganisationImports],
  jobs: [eraseKeys, applyImport],
  provides: ({ region, timezone, administration, personalDataUrl, masterKey = {}, ...bounds }) => [
    { provide: InRegion, useFactory: () => new InRegion(region, timezone, administration) },
    {
      provide: PersonKeys,
      useFactory: () => {
        const onError = (error: Error): void => log.warn(error.message);
        return new PersonKeys(personalDataUrl, { master: masterKey, poolSize: KEYS_POOL, onError });
      },
    },
    ...[LookUp, GrantsOf, StillSignedIn, WhoActs, WhoHeld, NamesOf, WhoTakesOver],
    ...[KnownOrganisation, OrganisationImports],
    { provide: OrganisationReaders, useFactory: () => new OrganisationReaders(bounds) },
  ],
});

import { z } from 'zod';
import { recording } from '#platform/context/core';
import { importInspection, personInspection, unitInspection } from './domain/inspection.js';
import { importStreams } from './domain/import.streams.js';
import { personStreams } from './domain/person.streams.js';
import { unitStreams } from './domain/unit.streams.js';

const text = z.string().optional();

export const unitsRecording = recording({
  streams: unitStreams,
  inspection: unitInspection,
  words: {
    UnitRegistered: { zh: '登记单位', en: 'unit registered' },
    UnitRenamed: { zh: '单位更名', en: 'unit renamed' },
    DepartmentsAssigned: { zh: '调整分管部门', en: 'departments assigned' },
    UnitSucceeded: { zh: '单位承接', en: 'unit succeeded' },
    UnitClosed: { zh: '撤销单位', en: 'unit closed' },
  },
  summary: z.object({
    ...{ code: text, name: text, kind: text, startsOn: text, endsOn: text, successor: text, how: text },
    departments: z.array(z.string()).optional(),
    ...{ registeredBy: text, renamedBy: text, assignedBy: text, recordedBy: text, closedBy: text },
  }),
});

/** Nothing that tells who it is, not even its box. */
export const peopleRecording = recording({
  streams: personStreams,
  inspection: personInspection,
  words: {
    PersonRegistered: { zh: '登记人员', en: 'person registered' },
    PersonDetailsChanged: { zh: '变更个人信息', en: 'details changed' },
    PersonMoved: { zh: '调动', en: 'person moved' },
    AppointmentMade: { zh: '任职', en: 'appointed' },
    AppointmentEnded: { zh: '结束任职', en: 'appointment ended' },
    DeputyNamed: { zh: '确定代理人', en: 'deputy named' },
    DeputyEnded: { zh: '结束代理', en: 'deputy ended' },
    PersonLeft: { zh: '离任', en: 'person left' },
    PersonErased: { zh: '注销个人信息', en: 'personal data erased' },
  },
  summary: z.object({
    ...{ personId: text, unit: text, role: text, scope: text, startsOn: text, endsOn: text, deputy: text },
    ...{ appointmentId: text, absenceId: text, registeredBy: text, changedBy: text, movedBy: text },
    ...{ appointedBy: text, endedBy: text, namedBy: text, recordedBy: text, erasedBy: text },
  }),
});

/** What was accepted and became of it, in numbers and codes. */
export const organisationImportsRecording = recording({
  streams: importStreams,
  inspection: importInspection,
  words: {
    OrganisationImportAccepted: { zh: '确认机构导入', en: 'import of the organisation accepted' },
    OrganisationImportApplied: { zh: '机构导入完毕', en: 'import of the organisation applied' },
  },
  summary: z.object({
    ...{ importId: text, acceptedBy: text, steps: z.int().optional() },
    ...{ done: z.int().optional(), refused: z.int().optional() },
  }),
});

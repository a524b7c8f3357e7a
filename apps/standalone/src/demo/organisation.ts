import { type Schemas } from '#platform/api-client';
import { demoPeople } from '#platform/process';

type Unit = Schemas['UnitRegistration'];
interface Place {
  readonly role: Schemas['NewAppointment']['role'];
  readonly scope: string;
  /** Where they work. */
  readonly unit: string;
  readonly name: string;
}

/** Since before the first year that is shown. */
export const SINCE = '2020-01-01';

/** Of the demo county, as far as its year needs: codes beside the bureau's own are invented. */
export const units: readonly Omit<Unit, 'startsOn'>[] = [
  { code: '307', name: '县人力资源和社会保障局', kind: 'department' },
  { code: '307001', name: '县人力资源和社会保障局机关', kind: 'unit' },
  { code: '151001', name: '社会保障股', kind: 'budget-line-section', departments: ['307'] },
  { code: '151002', name: '绩效管理股', kind: 'performance-section' },
  { code: '152', name: '县审计局', kind: 'department' },
];

/** The administrator's, who registers everybody else. */
export const bureau = { code: '151', name: '县财政局', startsOn: SINCE };

/** What each of the demo's people holds, by what `--as` calls them. Names are invented. */
export const places: Readonly<Record<string, Place>> = {
  'unit-drafter': { role: 'unit-drafter', scope: '307001', unit: '307001', name: '填报人（示范）' },
  'unit-head': { role: 'unit-head', scope: '307001', unit: '307001', name: '单位负责人（示范）' },
  'department-reviewer': { role: 'department-reviewer', scope: '307', unit: '307', name: '部门审核人（示范）' },
  'finance-section': { role: 'finance-section', scope: '151001', unit: '151', name: '业务股室（示范）' },
  'performance-section': { role: 'performance-section', scope: '151002', unit: '151', name: '绩效股（示范）' },
  expert: { role: 'expert', scope: '307', unit: '151', name: '专家（示范）' },
  'office-director': { role: 'unit-drafter', scope: '307001', unit: '307001', name: '办公室主任（示范）' },
  auditor: { role: 'auditor', scope: '*', unit: '152', name: '审计人员（示范）' },
  operator: { role: 'operator', scope: '*', unit: '151', name: '运维人员（示范）' },
};

/** Who leaves in the demo year, and signs in nowhere; nobody is registered in their place. */
export const leaver = {
  personId: 'demo-injury-section-chief',
  name: '工伤保险股股长（示范，已调离）',
  unit: '307001',
  role: 'unit-drafter',
  scope: '307001',
} as const;

/** Who registers everybody else, and is in the directory before them. */
export const ADMINISTRATOR = 'administrator';

export const personIdOf = (as: string): string => demoPeople().find((person) => person.as === as)?.personId ?? '';

/** What one of them holds, as the directory has it; nothing where it has nothing. */
export function postOf(as: string): string {
  const held = as === ADMINISTRATOR ? { role: 'organisation-administrator', scope: '*' } : places[as];
  return held === undefined ? '' : `${held.role}@${held.scope}`;
}

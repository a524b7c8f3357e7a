/** Of units, people, appointments and deputies. */
export const organisationWords: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  ...{
    unitId: ['单位编号', 'Unit id'],
    startsOn: ['起始日', 'First day'],
    endsOn: ['最后一日', 'Last day'],
    departments: ['分管部门', 'Departments looked after'],
    successor: ['承接单位', 'Successor'],
    how: ['承接方式', 'How it goes on'],
  },
  ...{
    scope: ['任职单位（* 为全区域）', 'Where it is held (* the whole region)'],
    appointmentId: ['任职编号', 'Appointment'],
    appointmentIds: ['所代任职', 'Appointments acted in'],
    appointments: ['任职', 'Appointments'],
    absenceId: ['代理编号', 'Absence'],
    absences: ['外出和代理', 'Absences'],
  },
  ...{
    deputy: ['代理人', 'Deputy'],
    deputyFor: ['代谁', 'Deputy for'],
    actsFrom: ['代理起始日', 'Acts from'],
    actsTo: ['代理最后一日', 'Acts to'],
    handOver: ['交接', 'Hand-over'],
    grants: ['权限', 'Grants'],
  },
  ...{
    telephone: ['电话', 'Telephone'],
    loginName: ['登录名', 'Login name'],
    leftOn: ['离任日', 'Left on'],
    isErased: ['已注销', 'Erased'],
    rowId: ['行编号', 'Row'],
    on: ['日期', 'Day'],
  },
  ...{ may: ['能否', 'Whether they may'], action: ['操作', 'Action'], about: ['对象', 'What it is about'] },
};

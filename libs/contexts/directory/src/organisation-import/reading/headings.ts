import { nameKey } from '#domain/kernel';
import { type Field } from './entries.js';

/** Headings as offices write them; the first of each is what the export writes. */
export const HEADINGS: Readonly<Record<Field, readonly string[]>> = {
  code: [
    '单位编码',
    '单位代码',
    '预算单位编码',
    '预算单位代码',
    '部门编码',
    '部门代码',
    '机构编码',
    '机构代码',
    '编码',
    'code',
  ],
  unitName: ['单位名称', '预算单位名称', '部门名称', '机构名称', '单位', '预算单位', '部门', '股室名称', 'unit'],
  kind: ['单位类别', '类别', '单位类型', '机构类别', '机构类型', '单位性质', '类型', 'kind'],
  superior: [
    '上级单位编码',
    '上级单位',
    '主管部门',
    '主管部门编码',
    '主管部门名称',
    '上级代码',
    '上级编码',
    '上级部门',
    '主管单位',
    'superior',
  ],
  departments: ['分管部门', '归口部门', '联系部门', '分管单位', '归口管理部门', 'departments'],
  personId: ['人员编号', '人员编码', '人员代码', '编号', '用户编号', 'personid', 'id'],
  personName: ['姓名', '人员姓名', '名字', '用户姓名', 'name'],
  unit: ['所在单位编码', '所在单位', '工作单位', '工作单位编码', '所属单位', '所属单位编码', '所在部门', '人员单位'],
  telephone: [
    '电话',
    '手机',
    '手机号',
    '手机号码',
    '联系电话',
    '联系方式',
    '移动电话',
    '办公电话',
    'telephone',
    'mobile',
    'phone',
  ],
  loginName: ['登录名', '登录账号', '账号', '用户名', '帐号', 'loginname', 'login'],
  leftOn: ['离任日期', '离职日期', '调离日期', '退休日期', 'lefton'],
  role: ['角色', '系统角色', '绩效角色', '岗位', '职务', '职责', '担任角色', '职务/角色', '角色/职务', 'role'],
  scope: ['任职单位', '任职单位编码', '任职范围', '任职单位代码', '角色范围', '负责单位', 'scope'],
  deputyId: ['代理人编号', '代理人员编号', '代理人编码', 'deputyid'],
  deputyName: ['代理人', '代理人姓名', '代理人员', '代理者', 'deputy'],
  successor: [
    '承接单位编码',
    '承接单位',
    '承接单位代码',
    '并入单位',
    '并入单位编码',
    '接续单位',
    '继任单位',
    'successor',
  ],
  how: ['承接方式', '变更方式', '承接类型', 'how'],
  startsOn: [
    '起始日期',
    '开始日期',
    '起始时间',
    '开始时间',
    '任职日期',
    '任职时间',
    '任职起始日期',
    '设立日期',
    '成立日期',
    '启用日期',
    '自',
    '从',
    'startson',
    'from',
  ],
  endsOn: [
    '截止日期',
    '结束日期',
    '终止日期',
    '截止时间',
    '结束时间',
    '免职日期',
    '任职截止日期',
    '撤销日期',
    '停用日期',
    '止',
    '至',
    'endson',
    'to',
  ],
};

const FIELD_OF: ReadonlyMap<string, Field> = new Map(
  (Object.keys(HEADINGS) as Field[]).flatMap((field) => HEADINGS[field].map((word) => [word, field] as const)),
);

/** Without white space, marks of what must be filled in, and remarks in brackets: *姓 名（必填） is 姓名. */
const key = (cell: string): string =>
  nameKey(cell)
    .toLowerCase()
    .replace(/[([][^()[\]]*[)\]]$/, '')
    .replace(/^\*+|[*:]+$/g, '');

const LONGEST = 30; // characters

export const fieldOf = (heading: string): Field | undefined =>
  heading.length > LONGEST ? undefined : FIELD_OF.get(key(heading));

import { FIELD_NAMES } from '#contexts/intake/pure';
import { type Schemas } from '#platform/api-client';
import { both as w, type Words } from './language.js';

type Finding = Schemas['IntakeFinding'];
type Outcome = Schemas['Intake']['outcomes'][number]['outcome'];

export const importsWords = {
  title: w('导入目标表', 'Import target tables'),
  none: w(
    '还没有导入过。把部门报来的目标表拖到上面，先读后看，确认了才生成草稿。',
    'Nothing was imported yet. Drop a target table above: it is read and shown first, and drafted only when you accept it.',
  ),
  noneToSee: w('没有您可以查看的导入。', 'There are no imports that you may see.'),
  map: w('各栏对照（可不填）', 'What columns are (may be left empty)'),
  mapHelp: w(
    '表头认错时才填：预算数=5 该栏在第 5 列；经费=预算数 这个表头就是该栏；备注= 这一列不读入；用逗号隔开。',
    'Only where a heading was misread: 预算数=5 that field is in column 5; 经费=预算数 that heading is that field; 备注= leave the column out; commas between.',
  ),
  file: w('文件', 'File'),
  importedAt: w('导入时间', 'Imported'),
  year: w('年度', 'Year'),
  units: w('单位', 'Units'),
  status: w('状态', 'Status'),
  projects: w('项目', 'Projects'),
  findings: w('强制/疑点', 'Errors / findings'),
  proposals: w('建议', 'Proposals'),
  who: w('导入人', 'By'),
  all: w('全部状态', 'Every status'),
  look: w('查看读到的内容', 'See what was read'),
  reading: w('正在读取，可以离开此页，读好后在列表里。', 'It is being read. You may leave: it will be in the list.'),
  elapsed: w('已用时', 'Elapsed'),
  seconds: w('秒', 's'),
  interrupted: w(
    '读取时服务停止了，没有记录任何内容：请再导入一次这个文件。',
    'The service stopped while reading, and nothing was recorded: import the file again.',
  ),
  again: w('再导入一次', 'Import again'),
  back: w('回到导入列表', 'Back to the imports'),
};

export const importStatusWords: Readonly<Record<Schemas['ListedIntake']['status'], Words>> = {
  reading: w('正在读取', 'Reading'),
  failed: w('未能读取', 'Not readable'),
  interrupted: w('读取中断', 'Interrupted'),
  read: w('待确认', 'To be accepted'),
  accepted: w('正在生成草稿', 'Being drafted'),
  applied: w('已生成草稿', 'Drafted'),
};

export const intakeWords = {
  todo: w('待决定', 'To decide'),
  rows: w('原表与读数', 'As printed and as read'),
  told: w('全部疑点', 'All findings'),
  columns: w('各栏读作', 'What columns are'),
  outcome: w('结果', 'Outcome'),
  form: w('表式', 'Form'),
  department: w('部门', 'Department'),
  money: w('金额单位', 'Unit of money'),
  indicators: w('指标行', 'Indicators'),
  nothingOpen: w('没有待决定的事项，可以确认导入。', 'Nothing is left to decide: it can be accepted.'),
  noFindings: w('没有发现问题。', 'Nothing odd was found.'),
  colon: w('：', ': '),
  comma: w('、', ', '),
  forDrafters: w(
    '由表中各单位的填报人决定和确认，您可以查看。',
    'The drafters of its units decide on it and accept it; you may look.',
  ),
  blocked: w('还不能确认：', 'Not yet to be accepted: '),
  errorsLeft: w('条强制疑点', 'errors'),
  proposalsLeft: w('条修正建议', 'proposals'),
  left: w('待决定。', 'to be decided.'),
  mends: w('接受一条建议，它所针对的疑点随之解决。', 'A proposal that is accepted decides the findings that it mends.'),
  ofKind: w('条同类', 'of a kind'),
  accept: w('接受', 'Accept'),
  decline: w('不改', 'Decline'),
  asPrinted: w('按原样', 'As printed'),
  setValue: w('改值', 'Set the value'),
  acceptAll: w('全部接受', 'Accept all'),
  declineAll: w('全部不改', 'Decline all'),
  asPrintedAll: w('全部按原样', 'All as printed'),
  reason: w('理由', 'Reason'),
  reasonHelp: w('为什么这样决定，会记录在案。', 'Why it is decided so; it is recorded.'),
  optional: w('（可不填）', ' (may be left empty)'),
  cell: w('要改的栏', 'Which cell'),
  line: w('行号', 'Line'),
  value: w('改为', 'The value in its place'),
  wholeTable: w('全表', 'Whole table'),
  showRow: w('看原表这一行', 'Show the line'),
  printed: w('原表所印', 'As printed'),
  missing: w('未读到', 'Not read'),
  project: w('项目', 'Project'),
  weightTotal: w('权重合计', 'Weights'),
  budget: w('预算数', 'Budget'),
  heading: w('所印表头', 'Heading as printed'),
  readAs: w('读作', 'Read as'),
  leftOut: w('（不读入）', '(left out)'),
  sure: w('把握', 'Sure'),
  columnNumber: w('第几列', 'Column'),
  correct: w(
    '认错了的，在这里改正，然后带着对照再导入一次原文件（这一次不会被改动）。',
    'Put right what was misread, then import the file again with that; this import stays as it is.',
  ),
  importCorrected: w('带此对照再导入', 'Import again with this'),
  noHeadings: w('没有表头，按内容识别。', 'No headings: it was read by content.'),
  acceptImport: w('确认导入', 'Accept the import'),
  acceptTitle: w('确认导入，生成草稿？', 'Accept the import and draft?'),
  willDraft: w('将为这些项目生成或更新草稿：', 'Targets that will be drafted or revised: '),
  settled: w('其余项目与已填报的相同或已送审，不变：', 'Projects that stand as they are: '),
  acceptNote: w(
    '确认之前不会记录任何目标；草稿生成后可逐个修改、送审。',
    'Before this no target is recorded; drafts can be edited and submitted one by one.',
  ),
  nothingToDo: w(
    '这些项目都与已填报的相同或已送审，不必确认，也不会改动草稿。',
    'All projects stand as they are: there is nothing to accept, and nothing would be drafted.',
  ),
  drafting: w('正在生成草稿', 'Drafting'),
  drafted: w('草稿已生成。', 'The drafts are there.'),
  of: w('／', ' of '),
  toTargets: w('到绩效目标', 'To the targets'),
  decisionSaved: w('已记录决定', 'Decided'),
};

export const severityWords: Readonly<Record<Finding['severity'], Words>> = {
  error: w('强制', 'Mandatory'),
  warning: w('提示', 'Advice'),
  note: w('说明', 'Note'),
};

export const decisionWords: Readonly<Record<NonNullable<Finding['decision']>, Words>> = {
  accepted: w('已接受建议', 'Accepted'),
  declined: w('不改', 'Declined'),
  'as-printed': w('按原样', 'As printed'),
  'set-value': w('已改值', 'Set'),
  mended: w('已解决', 'Mended'),
};

export const proposalKindWords: Readonly<Record<Schemas['Intake']['proposals'][number]['kind'], Words>> = {
  'move-row': w('移动一行到相邻项目', 'Move a row to the next project'),
  'set-value': w('改一个值', 'Set a value'),
  'revise-target': w('更新已有草稿', 'Revise a draft that is there'),
};

export const outcomeWords: Readonly<Record<Outcome, Words>> = {
  drafted: w('已生成草稿', 'Drafted'),
  revised: w('已更新草稿', 'Revised'),
  unchanged: w('不变', 'Unchanged'),
  'not-drafted': w('没有生成', 'Not drafted'),
  'not-revised': w('没有更新', 'Not revised'),
};

export const reasonWords: Readonly<Record<string, Words>> = {
  'target-exists': w('已填报，内容相同', 'It is there already, the same'),
  'name-missing': w('没有项目名称', 'It has no name'),
  'unit-missing': w('没有单位编码', 'It has no code of a unit'),
  'budget-missing': w('没有预算数', 'It has no budget'),
  'project-twice': w('同名项目在表中出现两次', 'A project of this name stands in the table twice'),
  'content-invalid': w(
    '内容不全，请在原表补齐后再导入',
    'Its content is incomplete: complete the table and import it again',
  ),
};

const cells = {
  project: w(...FIELD_NAMES.project),
  projectCode: w(...FIELD_NAMES.projectCode),
  budget: w(...FIELD_NAMES.budget),
  annualGoal: w(...FIELD_NAMES.annualGoal),
  level1: w(...FIELD_NAMES.level1),
  level2: w(...FIELD_NAMES.level2),
  level3: w(...FIELD_NAMES.level3),
  operator: w(...FIELD_NAMES.operator),
  value: w(...FIELD_NAMES.value),
  unitOfMeasure: w(...FIELD_NAMES.unitOfMeasure),
  weight: w(...FIELD_NAMES.weight),
  direction: w(...FIELD_NAMES.direction),
};

/** The cells that may be set; one without words does not compile. A unit is set by its code. */
export const fieldWords: Readonly<Record<NonNullable<Finding['needsValue']>, Words>> = {
  ...cells,
  unit: w(...FIELD_NAMES.unitCode),
  fiscalYear: w(...FIELD_NAMES.fiscalYear),
  currencyUnit: w(...FIELD_NAMES.currencyUnit),
};

/** What a column may be taken for. */
export const columnWords = {
  ...cells,
  department: w(...FIELD_NAMES.department),
  unit: w(...FIELD_NAMES.unit),
  unitCode: w(...FIELD_NAMES.unitCode),
  note: w(...FIELD_NAMES.note),
};

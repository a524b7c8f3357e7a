import { unreadable } from '#platform/sheets';
import { type Headings } from '../headings.js';
import { type Section } from '../sections.js';
import { type Field } from '../table-reading.js';
import { FIELD_NAMES } from '../field-names.js';
import { card } from './card.js';
import { type FormReader } from './form-reader.js';
import { list } from './list.js';
import { otherFormIn, type OtherForm } from './other-forms.js';

const readers: readonly FormReader[] = [list, card];

/** What one table of a file is: a form that is read, one that is known and not read, or neither. */
export interface Recognised {
  readonly section: Section;
  readonly reader: FormReader | null;
  readonly confidence: number;
  readonly other: OtherForm | null;
}

export function recognise(section: Section, headings: Headings): Recognised {
  const other = otherFormIn(section);
  if (other) return { section, reader: null, confidence: 1, other };
  const [best] = readers
    .map((reader) => ({ reader, confidence: reader.confidenceIn(section, headings) }))
    .filter(({ confidence }) => confidence > 0)
    .toSorted((a, b) => b.confidence - a.confidence);
  return best ? { section, ...best, other: null } : { section, reader: null, confidence: 0, other: null };
}

/** Says of a file without a target table what it is, or what was looked for and not found. */
export function refusal(recognised: readonly Recognised[], headings: Headings) {
  const other = recognised.find((each) => each.other)?.other;
  if (other) return otherForm(other);
  return recognised.some(({ section }) => isTurned(section, headings)) ? turned() : notATargetTable(recognised);
}

const LEAST_TURNED = 6; // headings below each other in the first column

/** Its headings stand in the first column, and each indicator in a column of its own. */
function isTurned({ block, lines }: Section, headings: Headings): boolean {
  const fields = new Set(lines.flatMap(({ cells: [first] }) => (first && headings(first.text)?.field) ?? []));
  return !block && fields.size >= LEAST_TURNED && (fields.has('level3') || fields.has('value'));
}

const turned = () =>
  unreadable(
    'table-turned',
    '这张表是竖排的：表头在第一列，每条指标占一列。请在 Excel 或 WPS 中复制后用“选择性粘贴—转置”变成横排，再导入。',
    'This table is turned: its headings stand in the first column. Copy it in Excel or WPS, paste it transposed, and import that.',
  );

const otherForm = ({ id, name, en, zh, instead }: OtherForm) =>
  unreadable(
    'other-form',
    `这是${name}，还不能从这里读入：${zh}`,
    `This is ${en}, which is not read here: ${instead}.`,
    { form: id },
  );

const LOOKED_FOR: readonly Field[] = [
  'unit',
  'project',
  'budget',
  'annualGoal',
  'level1',
  'level2',
  'level3',
  'value',
  'weight',
];

function notATargetTable(recognised: readonly Recognised[]) {
  const fields = new Set(
    recognised.flatMap(({ section }) => section.block?.cells.flatMap(({ known }) => known?.field ?? []) ?? []),
  );
  const [found, missed] = [
    LOOKED_FOR.filter((field) => fields.has(field)),
    LOOKED_FOR.filter((field) => !fields.has(field)),
  ];
  const zh = (names: readonly Field[]) => names.map((field) => FIELD_NAMES[field][0]).join('、') || '无';
  const en = (names: readonly Field[]) => names.map((field) => FIELD_NAMES[field][1]).join(', ') || 'none';
  return unreadable(
    'not-a-target-table',
    `这不是部门预算项目绩效目标表，也不是项目支出绩效目标表（找到的表头：${zh(found)}；没有找到：${zh(missed)}），请核对文件后重选。`,
    `This is no target table (headings found: ${en(found)}; not found: ${en(missed)}): choose another file.`,
    { found, missed },
  );
}

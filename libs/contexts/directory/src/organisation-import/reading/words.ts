import { nameKey } from '#domain/kernel';
import { type How } from '../../domain/unit.events.js';
import { postSchema, postWords, REGION, type Kind, type Post } from '../../domain/places.js';

const known = <Word>(words: readonly (readonly [Word, readonly string[]])[]): ReadonlyMap<string, Word> =>
  new Map(words.flatMap(([word, texts]) => texts.map((text) => [text, word] as const)));

/** What offices call the kinds; the first of each is what the export writes. */
const KINDS: readonly (readonly [Kind, readonly string[]])[] = [
  ['department', ['部门', '主管部门', '一级预算单位', '一级单位', 'department']],
  ['unit', ['单位', '下属单位', '基层单位', '二级预算单位', '二级单位', '三级单位', '预算单位', '事业单位', 'unit']],
  ['finance-bureau', ['财政局', '财政部门', 'finance-bureau']],
  ['budget-line-section', ['业务股室', '业务股', '业务科室', '业务科', '业务处室', 'budget-line-section']],
  ['performance-section', ['绩效股', '绩效股室', '绩效科', '绩效科室', '绩效管理股', '绩效处', 'performance-section']],
];
export const kindWords = Object.fromEntries(KINDS.map(([kind, [word = kind]]) => [kind, word])) as Readonly<
  Record<Kind, string> // one for each of the list
>;
const kindsByWord = known(KINDS);
export const kindOf = (text: string): Kind | undefined => kindsByWord.get(nameKey(text));

/** How a unit goes on as another; the first of each is what the export writes. */
const HOWS: readonly (readonly [How, readonly string[]])[] = [
  ['recoded', ['重新编码', '编码变更', '更换编码', '改码', 'recoded']],
  ['moved', ['划转', '整体划转', '隶属变更', '转隶', 'moved']],
  ['merged', ['并入', '合并', '撤并', '合并入', 'merged']],
];
export const howWords = Object.fromEntries(HOWS.map(([how, [word = how]]) => [how, word])) as Readonly<
  Record<How, string> // one for each of the list
>;
const howsByWord = known(HOWS);
export const howOf = (text: string): How | undefined => howsByWord.get(nameKey(text));

const MORE_POSTS: readonly (readonly [Post, readonly string[]])[] = [
  ['unit-drafter', ['填报人', '填报员', '填报', '经办人', '绩效填报人', '单位填报', '单位经办人', '单位填报员']],
  ['unit-head', ['负责人', '主要负责人', '单位领导', '单位主要负责人', '分管领导']],
  ['department-reviewer', ['部门审核人', '部门审核员', '主管部门审核', '主管部门审核人', '部门审核岗']],
  ['finance-section', ['业务股', '股室审核', '业务股审核', '业务股室审核', '股室经办', '财政业务股室', '股室审核人']],
  ['performance-section', ['绩效股审核', '绩效科', '绩效管理股', '绩效股经办', '绩效股审核人']],
  ['expert', ['评审专家', '外聘专家', '外部专家', '咨询专家', '专家组', '专家组成员']],
  ['publisher', ['公开岗', '公开人', '信息公开', '公开人员']],
  ['auditor', ['审计员', '审计人员', '审计岗', '监督']],
  ['operator', ['运维员', '运维人员', '系统运维']],
  ['organisation-administrator', ['机构管理', '组织管理员', '系统管理员', '机构管理人员']],
  ['accounts-administrator', ['账号管理', '帐号管理员', '用户管理员']],
  ['audit-administrator', ['审计管理', '安全审计员', '安全审计管理员']],
];
const postsByWord = known([
  ...postSchema.options.map((post) => [post, [post, postWords[post]]] as const),
  ...MORE_POSTS,
]);
export const postOf = (text: string): Post | undefined => postsByWord.get(nameKey(text).toLowerCase());

/** The one post that an unknown word may mean: its own word stands in it, or it in a known one. */
export function likelyPost(text: string): Post | undefined {
  const asked = nameKey(text);
  if (asked.length < 2) return undefined;
  const near = [...postsByWord].filter(([word]) => word.length > 1 && (asked.includes(word) || word.includes(asked)));
  const [only, ...others] = new Set(near.map(([, post]) => post));
  return others.length === 0 ? only : undefined;
}

/** Several in one cell, as lists have them: 填报人、单位负责人. */
export const parts = (text: string): readonly string[] =>
  text
    .split(/[、,，;；/|\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

const WHOLE_REGION = new Set([
  REGION,
  '全区',
  '全县',
  '全市',
  '全区域',
  '全省',
  '本级',
  '全县(区)',
  '所有单位',
  '全部',
]);
export const isWholeRegion = (text: string): boolean => WHOLE_REGION.has(nameKey(text));

/** What only lists of an organisation have in a cell of its own. */
export const isOrganisationWord = (cell: string): boolean =>
  kindsByWord.has(cell) || postsByWord.has(cell) || WHOLE_REGION.has(cell);

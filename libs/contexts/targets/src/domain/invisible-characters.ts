import { type CheckCode } from '#contexts/rules/pure';
import { invisibleIn } from '#domain/kernel';
import { type Content } from './content.js';
import { rowName, type Finding } from '#contexts/rules/pure';

const finding = (where: { zh: string; en: string }, text: string | undefined, indicatorId?: string): Finding[] => {
  const found = invisibleIn(text ?? '');
  if (found.length === 0) return [];
  return [
    {
      code: 'invisible-characters' satisfies CheckCode,
      severity: 'advisory',
      ...(indicatorId === undefined ? {} : { indicatorId }),
      zh: `${where.zh}含有看不见的字符（${found.join('、')}），多半是粘贴带入的，请重新输入。`,
      en: `${where.en} holds characters that nobody sees (${found.join(', ')}), mostly pasted in: type it anew.`,
    },
  ];
};

/** Characters that nobody sees make two texts look the same, or run backwards; of a row they are one finding. */
export const invisibleCharacters = ({ name, annualGoal, indicators }: Content): Finding[] => [
  ...finding({ zh: '项目名称', en: 'The name of the project' }, name),
  ...finding({ zh: '年度目标', en: 'The annual goal' }, annualGoal),
  ...indicators.flatMap((indicator, at) => {
    const { indicatorId, level1, level2, level3, value, unit } = indicator;
    const cells = [level1, level2, level3, value, unit].filter((cell) => cell !== undefined).join(' ');
    return finding(rowName({ ...indicator, ...seen({ level1, level2, level3 }) }, at), cells, indicatorId);
  }),
];

/** The sentence that tells of them is not to run backwards itself. */
const seen = (names: Partial<Record<'level1' | 'level2' | 'level3', string | undefined>>) =>
  Object.fromEntries(
    Object.entries(names).map(([level, name]) => [
      level,
      name === undefined ? undefined : Array.from(name, (sign) => (invisibleIn(sign).length > 0 ? '' : sign)).join(''),
    ]),
  );

import { invisibleIn } from '#domain/kernel';
import { type Content } from './content.js';
import { type Finding } from './findings.js';

const finding = (where: { zh: string; en: string }, text: string | undefined, indicatorId?: string): Finding[] => {
  const found = invisibleIn(text ?? '');
  if (found.length === 0) return [];
  return [
    {
      code: 'invisible-characters',
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
  ...indicators.flatMap(({ indicatorId, level1, level2, level3, value, unit }, at) =>
    finding(
      { zh: `第 ${at + 1} 行`, en: `Row ${at + 1}` },
      [level1, level2, level3, value, unit].filter((cell) => cell !== undefined).join(' '),
      indicatorId,
    ),
  ),
];

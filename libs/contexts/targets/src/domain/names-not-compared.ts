import { nameOfCheck as nameOf, type Finding, type InWords, type Severity } from '#contexts/rules/pure';

const code = 'names-not-compared';
const name: InWords = { zh: '未能核对同名项目', en: 'names that could not be compared' };

/** What a finding is about, in a few words; nothing of a code that nobody knows. */
export const nameOfCheck = (of: string): InWords => (of === code ? name : nameOf(of));

/** No check of its own: that of same names, which could not be made, is as strict as the rules make it. */
export const namesNotCompared = (severity: Severity): Finding =>
  severity === 'advisory'
    ? {
        ...{ code, severity },
        zh: '暂时无法核对本单位是否有同名项目，请自行查看本单位的目标，有重复填报的请作废。',
        en: 'Names could not be compared with the other projects just now: look through the targets of the unit, and void what was drafted twice.',
      }
    : {
        ...{ code, severity },
        zh: '暂时无法核对本单位是否有同名项目，而本年度规则不允许同名，请稍后再送审。',
        en: 'Names could not be compared with the other projects just now, and the rules of the year allow no two of one name: submit later.',
      };

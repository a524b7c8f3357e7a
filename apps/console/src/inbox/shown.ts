import { type Language } from '../words/language.js';

/** Yuan with separators, exactly as they are: `1535184.00` → `1,535,184.00`. */
export const money = (yuan: string): string => {
  const [whole = '', cents] = yuan.split('.');
  return whole.replace(/\B(?=(\d{3})+$)/g, ',') + (cents === undefined ? '' : `.${cents}`);
};

/** The day of an instant here. */
export const dayOf = (instant: string, language: Language): string =>
  new Date(instant).toLocaleDateString(language === 'zh' ? 'zh-CN' : 'en-GB', { timeZone: 'Asia/Shanghai' });

/** Day and minute of an instant here. */
export const minuteOf = (instant: string, language: Language): string =>
  new Date(instant).toLocaleString(language === 'zh' ? 'zh-CN' : 'en-GB', {
    timeZone: 'Asia/Shanghai',
    dateStyle: 'short',
    timeStyle: 'short',
  });

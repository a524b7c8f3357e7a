import { createContext, use } from 'react';

export type Language = 'zh' | 'en';

/** A sentence in both: one that is missing does not compile. */
export type Words = Readonly<Record<Language, string>>;

const KEPT = 'jixiao.language';

/** One sentence in both. */
export const both = (zh: string, en: string): Words => ({ zh, en });

/** As chosen here before, else Chinese. */
export const keptLanguage = (): Language => (localStorage.getItem(KEPT) === 'en' ? 'en' : 'zh');

export const keepLanguage = (language: Language): void => localStorage.setItem(KEPT, language);

export const LanguageContext = createContext<Language>('zh');

export const useLanguage = (): Language => use(LanguageContext);

/** Says words in the language of the page. */
export function useSay(): (words: Words) => string {
  const language = useLanguage();
  return (words) => words[language];
}

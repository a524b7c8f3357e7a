import { both as w } from './language.js';

/** Between words, as either language sets them. */
export const punctuation = {
  colon: w('：', ': '),
  list: w('、', ', '),
  bracket: w('（{}）', ' ({})'),
};

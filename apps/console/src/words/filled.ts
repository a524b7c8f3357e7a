import { type Words } from './language.js';

/** Words with their one gap `{}` filled. */
export const filled = ({ zh, en }: Words, value: string | number): Words => ({
  zh: zh.replace('{}', String(value)),
  en: en.replace('{}', String(value)),
});

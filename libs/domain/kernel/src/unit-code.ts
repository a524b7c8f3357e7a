import { z } from 'zod';

/** Three digits a level, one to six levels: a subordinate's code begins with its superior's (`307` → `307001`). */
const UNIT_CODE = /^(?:\d{3}){1,6}$/;

export const isUnitCode = (text: string): boolean => UNIT_CODE.test(text);

/** The code of a unit or department as a request names it: whole levels only. */
export const unitCode = z.string().regex(UNIT_CODE, {
  error: '应为每级三位数字（如 307、307001），请核对。must have three digits a level (307, 307001): check it.',
});

import { type Words } from '../words/language.js';
import { roleWords } from '../words/words.js';

/** Grants (`unit-head@307`) as a person reads them: 单位负责人 307. */
export const rolesOf = (grants: readonly string[], say: (words: Words) => string): string =>
  grants
    .map((grant) => {
      const [role = '', place = ''] = grant.split('@');
      const words = roleWords[role];
      return `${words ? say(words) : role}${place === '*' ? '' : ` ${place}`}`;
    })
    .join('、');

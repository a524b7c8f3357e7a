import { exact, isDecimal, operatorOf, shortest, twoPlaces } from '#domain/kernel';
import { type Field, type HeadField } from './fields.js';

/** A number as people write it: full-width digits, separators, blanks. */
const plain = (text: string): string => text.normalize('NFKC').replace(/[,，\s]/gu, '');

const directions: Readonly<Record<string, string>> = { 正向: '正向指标', 反向: '反向指标', 逆向: '反向指标' };

function weight(text: string): string {
  const number = plain(text).replace(/%$/, '');
  return isDecimal(number) ? shortest(exact(number)) : text;
}

function budget(text: string): string {
  const number = plain(text).replace(/元$/, '');
  return /^\d{1,16}(\.\d{1,2})?$/.test(number) ? twoPlaces(exact(number)) : text;
}

const value = (text: string): string => (isDecimal(plain(text)) ? plain(text) : text);

/** A cell in the form in which it is kept, once it has been typed or pasted: never while one types, for that would break a composition. */
export function tidied(field: Field | HeadField, typed: string): string {
  const text = typed.replace(/\r\n?/g, '\n').trim();
  switch (field) {
    case 'operator':
      return operatorOf(text) ?? text;
    case 'weight':
      return weight(text);
    case 'budget':
      return budget(text);
    case 'value':
      return value(text);
    case 'direction':
      return directions[text] ?? text;
    case 'level1':
    case 'level2':
    case 'level3':
    case 'unit':
    case 'name':
    case 'annualGoal':
      return text;
  }
}

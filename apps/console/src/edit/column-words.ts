import { type Words } from '../words/language.js';
import { paperWords } from '../words/words.js';
import { type Field } from './fields.js';

/** The columns of the form; a unit of measure is none that one works in. */
export const columnWords = (field: Field): Words => (field === 'unit' ? paperWords.measure : paperWords[field]);

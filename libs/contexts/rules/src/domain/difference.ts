import { type YearRules } from './rules-of-year.js';

/** What is other in one version than in another, in a sentence of each language. */
export interface Difference {
  readonly part: keyof YearRules;
  readonly zh: string;
  readonly en: string;
}

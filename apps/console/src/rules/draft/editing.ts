import { type Schemas } from '#platform/api-client';
import { type Written } from './edit.js';

/** A draft as its parts see it: what is written, how to write it otherwise, and what is wrong with it. */
export interface Editing {
  readonly rules: Written;
  readonly edit: (rules: Written) => void;
  readonly faults: readonly Schemas['RulesFault'][];
}

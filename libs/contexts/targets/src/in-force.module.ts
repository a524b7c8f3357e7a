import { loadJsonFile, type Settings } from '#platform/process';
import { regionRulesSchema } from './domain/region-rules.js';
import { InForce } from './in-force.js';

/** Reads the rules file once; a wrong one stops the start with a sentence. */
export const inForceOf = ({ region, rulesFile }: Pick<Settings, 'region' | 'rulesFile'>): InForce =>
  new InForce(region, loadJsonFile('JIXIAO_RULES', rulesFile, regionRulesSchema));

import { readFileSync } from 'node:fs';
import { type Settings } from '#platform/process';
import { regionRulesSchema } from './domain/region-rules.js';
import { InForce } from './in-force.js';

/** Reads the rules file once; a wrong one stops the start with a sentence. */
export function inForceOf({ region, rulesFile }: Pick<Settings, 'region' | 'rulesFile'>): InForce {
  const result = regionRulesSchema.safeParse(JSON.parse(readFileSync(rulesFile, 'utf8')));
  if (result.success) return new InForce(region, result.data);
  const sentence = `规则文件 ${rulesFile} 有误，请改正。The rules file is wrong, correct it`;
  throw new Error(`${sentence}: ${result.error.message}`, { cause: result.error });
}

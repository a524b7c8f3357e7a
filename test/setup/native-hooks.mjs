import { pathToFileURL } from 'node:url';
import { resolve as resolveTypeScript } from './typescript-hooks.mjs';

export { load } from './typescript-hooks.mjs';

const REPLACED = Object.fromEntries(
  ['fast-check', 'jest-globals'].map((name) => [
    name === 'jest-globals' ? '@jest/globals' : name,
    new URL(`./${name}.mjs`, import.meta.url).href,
  ]),
);

/** As Jest is configured to: source instead of what was built, and what stands in for a package. */
export async function resolve(specifier, context, next) {
  const replaced = REPLACED[specifier];
  if (replaced !== undefined) return { url: replaced, shortCircuit: true };
  return resolveTypeScript(specifier, { ...context, conditions: ['source', ...context.conditions] }, next);
}

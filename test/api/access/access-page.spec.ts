import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { PAGE, renewed } from './access-page.js';

it('has the table of roles and actions in docs/access.md: npm run access renews it', () => {
  const page = readFileSync(PAGE, 'utf8');
  expect(renewed(page)).toBe(page);
});

import { describe, expect, it } from '@jest/globals';
import { resolve } from 'node:path';
import { welcome } from './welcome.js';

const at = (dataDir: string) => welcome({ apiUrl: 'http://127.0.0.1:3000', operatorToken: 'token', dataDir });

describe('what is printed at a start', () => {
  it.each([
    [resolve('.jixiao'), '  npx jixiao token'],
    ['/srv/county-2024', '  JIXIAO_DATA_DIR=/srv/county-2024 npx jixiao token'],
    ["/srv/the county's", String.raw`  JIXIAO_DATA_DIR='/srv/the county'\''s' npx jixiao token`],
  ])('names commands that find %s from any shell', (dataDir, command) => {
    const jixiao = command.trim().replace(/ token$/, '');
    expect(at(dataDir)).toContain(command);
    expect(at(dataDir).split(jixiao)).toHaveLength(5);
  });
});

import { describe, expect, it } from '@jest/globals';
import { resolve } from 'node:path';
import { welcome } from './welcome.js';

const TOKEN = 'the token of the operator';
const at = (dataDir: string, { isTerminal = true, isTokenGiven = false, isDemo = true } = {}) =>
  welcome({ apiUrl: 'http://127.0.0.1:3000', operatorToken: TOKEN, isTokenGiven, isTerminal, isDemo, dataDir });

describe('what is printed at a start', () => {
  it.each([
    [resolve('.jixiao'), '  npx jixiao login'],
    ['/srv/county-2024', '  JIXIAO_DATA_DIR=/srv/county-2024 npx jixiao login'],
    ["/srv/the county's", String.raw`  JIXIAO_DATA_DIR='/srv/the county'\''s' npx jixiao login`],
  ])('names commands that find %s from any shell', (dataDir, command) => {
    const jixiao = command.trim().replace(/ login$/, '');
    expect(at(dataDir)).toContain(command);
    expect(at(dataDir).split(jixiao)).toHaveLength(6);
  });

  it('holds the operator’s token on a screen, and where it is when it may go into a file', () => {
    expect(at('/srv/county')).toContain(`密码 password  ${TOKEN}\n`);
    const inFile = at('/srv/county', { isTerminal: false });
    expect(inFile).toContain('in the file /srv/county/operator-token\n');
    const given = at('/srv/county', { isTerminal: false, isTokenGiven: true });
    expect(given).toContain('密码 password  JIXIAO_OPERATOR_TOKEN\n');
    expect(inFile + given).not.toContain(TOKEN);
  });

  it('names the posts of the demo’s people as its directory has them', () => {
    const started = at('/srv/county');
    expect(started).toContain('npx jixiao inbox --as unit-head ');
    for (const post of ['finance-section@151001', 'performance-section@151002', 'organisation-administrator@*'])
      expect(started).toContain(post);
  });

  it('names nobody of the demo where none of them can sign in', () => {
    const started = at('/srv/county', { isDemo: false });
    expect(started).toContain('JIXIAO_DATA_DIR=/srv/county npx jixiao login 登录名NAME\n');
    expect(started).not.toMatch(/示范|demo|unit-drafter/);
  });

  it('holds each password of the demo on a line of its own, on a screen alone', () => {
    const passwords = new Map([['performance-section', 'fnkkf-pdw49-rfjvd-d7cqk']]);
    const told = {
      apiUrl: '',
      operatorToken: TOKEN,
      isTokenGiven: false,
      isDemo: true,
      dataDir: '/srv/county',
      passwords,
    };
    expect(welcome({ ...told, isTerminal: true })).toContain('\n  performance-section  fnkkf-pdw49-rfjvd-d7cqk\n');
    expect(welcome({ ...told, isTerminal: false })).not.toMatch(/fnkkf|passwords/);
  });
});

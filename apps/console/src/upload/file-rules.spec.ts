import { describe, expect, it } from '@jest/globals';
import { refusalOf, sizeOf, tableFiles } from './file-rules.js';

const said = (name: string, size: number): string => refusalOf({ name, size }, tableFiles)?.zh ?? 'sent';

describe('a file that a person drops', () => {
  it.each(['表.xlsx', 'TABLE.XLSX', 'a.b.csv', 'page.htm', '旧表.xls'])('is sent where it may be a table: %s', (name) =>
    expect(said(name, 10)).toBe('sent'),
  );

  it.each([
    ['扫描件.pdf', 10, '（.pdf）'],
    ['README', 10, '没有后缀'],
    ['表.xlsx', 0, '空文件'],
    ['表.xlsx', 64 * 1024 * 1024 + 1, '超过 64 MB'],
  ])('is not sent, and says what to do: %s of %i bytes', (name, size, part) =>
    expect(said(name, size)).toContain(part),
  );

  it('is as large as people say', () =>
    expect([3, 2048, 1024 * 1024, 1.5 * 1024 * 1024].map(sizeOf)).toEqual(['3 B', '2 KB', '1 MB', '1.5 MB']));
});

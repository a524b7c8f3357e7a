import { describe, expect, it } from '@jest/globals';
import iconv from 'iconv-lite';
import { workbookOf } from '../../../../../../test/fixtures/tables/workbook-of.js';
import { readOrganisation } from './read-organisation.js';

describe('a file of the organisation', () => {
  it('may be a workbook of several sheets, with titles, merged cells and what is no part of it', async () => {
    const bytes = await workbookOf([
      { name: '说明', rows: [['请各单位填报']] },
      {
        name: '花名册',
        rows: [
          ['云坪县财政局花名册'],
          ['单位编码', '*单位名称（必填）', '姓 名', '手机', '角色', '备注'],
          ['307001', '人社局机关', '张三', 13800000001, '填报人', '老员工'],
          ['', '', '李四', '', '审计', ''],
          ['填表人：王五', '', '', '', '', ''],
        ],
        merges: [
          { startRow: 2, endRow: 3, startCol: 0, endCol: 0 },
          { startRow: 2, endRow: 3, startCol: 1, endCol: 1 },
        ],
      },
      {
        name: '任职',
        rows: [
          ['人员编号', '角色', '任职单位', '起始日期'],
          ['p-1', '审计', '*', 46024],
        ],
        formats: { '1,3': 'm"月"d"日"' },
      },
      {
        name: '旧',
        rows: [
          ['单位编码', '单位名称'],
          ['999', '没有'],
        ],
        hidden: { sheet: true },
      },
    ]);
    const { entries, findings } = readOrganisation(bytes);
    const whole = { unit: '307001' };
    expect(entries.map(({ kind, line, fields }) => ({ kind, line, fields }))).toEqual([
      { kind: 'unit', line: 3, fields: { code: '307001', unitName: '人社局机关' } },
      { kind: 'person', line: 3, fields: { personName: '张三', telephone: '13800000001', ...whole } },
      { kind: 'appointment', line: 3, fields: { personName: '张三', role: '填报人', ...whole } },
      { kind: 'unit', line: 4, fields: { code: '307001', unitName: '人社局机关' } },
      { kind: 'person', line: 4, fields: { personName: '李四', ...whole } },
      { kind: 'appointment', line: 4, fields: { personName: '李四', role: '审计', ...whole } },
      { kind: 'appointment', line: 2, fields: { personId: 'p-1', role: '审计', scope: '*', startsOn: '2026-01-02' } },
    ]);
    expect(findings.map(({ code, sheet }) => `${code} ${sheet ?? ''}`)).toEqual([
      ...['sheet-not-read 说明', 'column-not-read 花名册', 'lines-not-read 花名册', 'hidden-sheet 旧'],
    ]);
  });

  it('may be text of any office, in any letters', () => {
    const lines = '单位代码,单位名称,主管部门\r\n307001,"人社局,机关",人社局\r\n';
    const fields = { code: '307001', unitName: '人社局,机关', superior: '人社局' };
    for (const bytes of [Buffer.from(lines), iconv.encode(lines, 'gb18030'), iconv.encode(lines, 'utf16le')]) {
      expect(readOrganisation(bytes).entries).toEqual([{ kind: 'unit', line: 2, fields }]);
    }
  });

  it.each([
    ['a letter', '请各单位于月底前报送材料。\n谢谢！\n'],
    ['headings alone', '单位编码,单位名称\n'],
    ['another table', '项目名称,预算数\n甲,1\n'],
  ])('is not %s', (_, text) => {
    expect(() => readOrganisation(Buffer.from(text))).toThrow(expect.objectContaining({ code: 'not-an-organisation' }));
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import iconv from 'iconv-lite';
import { DomainError } from '#domain/kernel';
import { readTable } from '../reading/read-table.js';

const table = readFileSync('test/fixtures/tables/target-table-2024.txt');
const gb18030 = iconv.encode(table.toString('utf8'), 'gb18030');
const withByte = (bytes: Uint8Array, at: number, byte: number) =>
  Buffer.concat([bytes.subarray(0, at), Buffer.from([byte]), bytes.subarray(at)]);
const lineAt = (bytes: Uint8Array, at: number) => bytes.subarray(0, at).filter((byte) => byte === 10).length + 1;

function refusal(bytes: Uint8Array): DomainError {
  try {
    readTable(bytes);
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
  throw new Error('was read');
}

describe('a file that cannot be read', () => {
  it.each<[string, string, Uint8Array]>([
    ['empty-file', 'nothing at all', Buffer.alloc(0)],
    ['empty-file', 'only a BOM and blank lines', Buffer.from('\ufeff\r\n \t\r\n')],
    ['damaged-workbook', 'the beginning of a spreadsheet', Buffer.from('504b0304140006000800', 'hex')],
    ['file-kind-not-read', 'a PDF', Buffer.from('%PDF-1.7\n1 0 obj')],
    ['binary-file', 'zero bytes', Buffer.concat([table, Buffer.alloc(16)])],
    ['invalid-bytes', 'noise', Buffer.from([0x89, 0xff, 0xfe, 0xd8, 0x11, 0xff])],
    ['not-a-target-table', 'a letter', Buffer.from('请各单位于月底前报送材料。\n谢谢！\n')],
    ['not-a-target-table', 'a list of something else', Buffer.from('姓名,部门,金额\n张三,人社局,100\n')],
    [
      'other-form',
      'a self-assessment',
      Buffer.from(
        '项目支出绩效自评表\n一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分\n产出指标\t数量指标\t场次\t≥5\t6\t10\t10\n',
      ),
    ],
    ['no-data-rows', 'headings only', Buffer.from(table.toString('utf8').split('\n').slice(0, 8).join('\n'))],
    ['line-too-long', 'a line of 50 MB', Buffer.alloc(50_000_000, 'a')],
    ['line-too-long', 'a line of 2 MB after the headings', Buffer.concat([table, Buffer.alloc(2_000_000, 'a')])],
    ['file-too-large', 'over 64 MiB', Buffer.alloc(64 * 1024 * 1024 + 1, 'a')],
    ['too-many-lines', 'a million empty lines', Buffer.concat([table, Buffer.alloc(1_000_000, '\n')])],
    ['too-many-cells', 'a line of tabs', Buffer.concat([table, Buffer.alloc(5000, '\t')])],
    ['csv-quotes', 'a CSV whose quotation mark never closes', Buffer.from('权重,指标值,度量单位\n"产出指标,1,2\n')],
  ])('is refused as %s: %s', (code, _, bytes) => {
    const { kind, code: given, sentences } = refusal(bytes);
    expect({ kind, code: given }).toEqual({ kind: 'unprocessable', code });
    expect(sentences.zh).toMatch(/。$/);
    expect(sentences.en).toMatch(/\.$/);
  });

  it.each<[string, Uint8Array, number]>([
    ['a stray byte in UTF-8', withByte(table, table.indexOf('480,000'), 0xff), table.indexOf('480,000')],
    [
      'UTF-8 that ends inside a character',
      table.subarray(0, table.lastIndexOf(Buffer.from('资')) + 2),
      table.lastIndexOf(Buffer.from('资')),
    ],
    ['a stray byte in GB18030', withByte(gb18030, gb18030.indexOf('480,000'), 0xff), gb18030.indexOf('480,000')],
    [
      'GB18030 that ends inside a character',
      gb18030.subarray(0, gb18030.indexOf('480,000') - 2),
      gb18030.indexOf('480,000') - 3,
    ],
  ])('names the place of %s', (_, bytes, offset) => {
    expect(refusal(bytes)).toMatchObject({ code: 'invalid-bytes', details: { offset, line: lineAt(bytes, offset) } });
  });

  it('names the place of half a surrogate pair in UTF-16', () => {
    const bytes = Buffer.from('\ufeff第一行\r\n第二', 'utf16le');
    expect(refusal(Buffer.concat([bytes, Buffer.from([0x00, 0xd8, 0x41, 0x00])]))).toMatchObject({
      code: 'invalid-bytes',
      details: { offset: bytes.length, line: 2 },
    });
  });
});

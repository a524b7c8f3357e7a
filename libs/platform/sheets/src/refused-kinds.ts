import { unreadable } from './unreadable.js';

interface Advice {
  readonly zh: string;
  readonly en: string;
}

const saved = (zh: string, en: string): Advice => ({
  zh: `这是${zh}，请在 Excel 或 WPS 中打开，另存为「Excel 工作簿（.xlsx）」后再导入。`,
  en: `This is ${en}: open it in Excel or WPS, save it as an Excel workbook (.xlsx) and import that.`,
});

/** Files that are known and not read, and what to do with each; by content, a name can say anything. */
const FILE_KINDS = {
  xls: saved('旧版工作簿（.xls 或 WPS 的 .et）', 'a workbook of an old version (.xls, or .et of WPS)'),
  xlsb: saved('二进制工作簿（.xlsb）', 'a binary workbook (.xlsb)'),
  ods: saved('OpenDocument 表格（.ods）', 'an OpenDocument spreadsheet (.ods)'),
  'xml-2003': saved(
    '「XML 电子表格 2003」（后缀常为 .xls 或 .xml）',
    'an XML Spreadsheet 2003 (often called .xls or .xml)',
  ),
  'web-archive': saved('单个文件网页（.mht，后缀常为 .xls）', 'a web archive (.mht, often called .xls)'),
  pdf: {
    zh: '这是 PDF 文件，其中的表格读不出单元格。请向编表单位索取原来的 Excel 或 WPS 表格；只有 PDF 的，请把表格复制到 Excel 或 WPS 中核对后另存为 .xlsx 再导入。',
    en: 'This is a PDF, whose tables have no cells: ask who made it for the Excel or WPS file; where there is none, copy the table into Excel or WPS, compare it, save it as .xlsx and import that.',
  },
  word: {
    zh: '这是 Word 或 WPS 文字的文档，请把其中的表格复制到 Excel 或 WPS 表格中，核对后另存为 .xlsx 再导入。',
    en: 'This is a document of Word or WPS Writer: copy its table into Excel or WPS Spreadsheets, compare it, save it as .xlsx and import that.',
  },
  slides: {
    zh: '这是演示文稿，请把其中的表格复制到 Excel 或 WPS 表格中，核对后另存为 .xlsx 再导入。',
    en: 'These are slides: copy the table into Excel or WPS Spreadsheets, compare it, save it as .xlsx and import that.',
  },
  image: {
    zh: '这是图片，图片里的字读不出来。请向编表单位索取原来的 Excel 或 WPS 表格；没有的，请录入 Excel 或 WPS 后另存为 .xlsx 再导入。',
    en: 'This is a picture, which cannot be read: ask who made it for the Excel or WPS file; where there is none, type it into Excel or WPS, save it as .xlsx and import that.',
  },
  archive: {
    zh: '这是压缩包，请先解压，再把里面的表格逐个导入。',
    en: 'This is an archive: unpack it first, then import the tables in it one by one.',
  },
  xml: {
    zh: '这是 XML 数据文件，不是表格。请在产生它的系统里导出为 Excel（.xlsx）或 CSV 后再导入。',
    en: 'This is a file of XML data and no table: export it as Excel (.xlsx) or CSV from the system that made it and import that.',
  },
} satisfies Record<string, Advice>;

export type OtherKind = keyof typeof FILE_KINDS;

export const notRead = (kind: OtherKind) =>
  unreadable('file-kind-not-read', FILE_KINDS[kind].zh, FILE_KINDS[kind].en, { kind });

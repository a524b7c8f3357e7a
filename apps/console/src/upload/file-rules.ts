import { endingOf } from '#platform/api-client';
import { both as w, type Words } from '../words/language.js';

/** What a screen takes; the server looks again, by what the file holds. */
export interface FileRules {
  /** Endings in lower case, with the point. */
  readonly endings: readonly string[];
  readonly mostBytes: number;
}

const MIB = 1024 * 1024;

/** Tables as offices keep them. What ends in .xls is often a page of HTML, which is read: the server tells. */
export const tableFiles: FileRules = {
  endings: ['.xlsx', '.csv', '.tsv', '.txt', '.htm', '.html', '.xls'],
  mostBytes: 64 * MIB,
};

/** Why a file is not even sent; nothing where it may be. */
export function refusalOf(file: Pick<File, 'name' | 'size'>, { endings, mostBytes }: FileRules): Words | undefined {
  const ending = endingOf(file.name);
  if (!endings.includes(ending)) return otherKind(ending, endings);
  if (file.size === 0)
    return w(
      '这是空文件（0 字节），没有发送。请核对是否选错，或重新另存一次。',
      'The file is empty (0 bytes) and was not sent: see whether it is the right one, or save it again.',
    );
  if (file.size > mostBytes)
    return w(
      `文件有 ${sizeOf(file.size)}，超过 ${sizeOf(mostBytes)}，没有发送。请删去图片和无关的工作表后再试。`,
      `The file has ${sizeOf(file.size)}, more than ${sizeOf(mostBytes)}, and was not sent: remove pictures and other sheets, then try again.`,
    );
  return undefined;
}

const otherKind = (ending: string, endings: readonly string[]): Words =>
  w(
    `这种文件（${ending || '没有后缀'}）读不出表格，没有发送。请用 Excel 或 WPS 打开，另存为 .xlsx 后再试。可用：${endings.join(' ')}`,
    `No table can be read from such a file (${ending || 'no ending'}); it was not sent. Open it in Excel or WPS and save it as .xlsx. Taken: ${endings.join(' ')}`,
  );

/** As a person says it: `12 KB`, `1.5 MB`. */
export function sizeOf(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  if (bytes < MIB) return `${Math.round(bytes / 1024)} KB`;
  return `${(bytes / MIB).toFixed(1).replace(/\.0$/, '')} MB`;
}

import { DomainError } from '#domain/kernel';

const refused = (code: string, zh: string, en: string, details: Readonly<Record<string, unknown>> = {}): DomainError =>
  new DomainError('unprocessable', code, { zh, en }, details);

export const damagedWorkbook = (what: string, cause?: unknown): DomainError =>
  Object.assign(
    refused(
      'damaged-workbook',
      '工作簿已损坏或没有传完，请在 Excel 或 WPS 中打开它，另存为新的 .xlsx 后再导入。',
      'The workbook is damaged or was cut off: open it in Excel or WPS, save it as a new .xlsx and import that.',
      { what },
    ),
    { cause },
  );

export const encryptedWorkbook = (): DomainError =>
  refused(
    'encrypted-workbook',
    '工作簿设有打开密码，请在 Excel 或 WPS 中输入密码打开，取消密码后另存为 .xlsx 再导入。',
    'The workbook is locked by a password: open it in Excel or WPS, remove the password, save it as .xlsx and import that.',
  );

/** A picture or a text of some thousand rows needs a fraction of it; more is a bomb, or no table. */
export const tooLargeUnpacked = (limit: number, unit: 'bytes' | 'elements'): DomainError =>
  refused(
    'workbook-too-large',
    '工作簿解开后过大，不像绩效目标表。请只保留目标表所在的工作表，另存为新的 .xlsx，或按单位拆分后再导入。',
    'Unpacked, the workbook is larger than any target table: keep only the sheet with the table and save it as a new .xlsx, or import it in parts, unit by unit.',
    { limit, unit },
  );

export const tooManySheets = (sheets: number, limit: number): DomainError =>
  refused(
    'too-many-sheets',
    `工作簿有 ${sheets} 张工作表，超过 ${limit} 张，请只保留目标表所在的工作表后再导入。`,
    `The workbook has ${sheets} sheets, more than ${limit}: keep those with the target table and import that.`,
    { sheets, limit },
  );

export const foreignDefinitions = (): DomainError =>
  refused(
    'workbook-with-doctype',
    '工作簿里带有文档类型定义（DOCTYPE），办公软件不会写出这样的文件，为安全起见不予读取。请在 Excel 或 WPS 中另存为新的 .xlsx 后再导入。',
    'The workbook holds a document type definition, which no office program writes; it is not read. Save it as a new .xlsx in Excel or WPS and import that.',
  );

export interface CellPlace {
  readonly sheet: string;
  readonly line: number;
}

export const tooManyRows = (limit: number): DomainError =>
  refused(
    'too-many-lines',
    `工作簿有内容的行合计超过 ${limit} 行，请核对文件，或按单位拆分后分批导入。`,
    `The workbook has more than ${limit} rows with content: check it, or import it in parts, unit by unit.`,
    { limit },
  );

export const tooManyColumns = ({ sheet, line }: CellPlace, limit: number): DomainError =>
  refused(
    'too-many-cells',
    `工作表「${sheet}」第 ${line} 行的内容超出第 ${limit} 列，不像绩效目标表的一行，请核对文件。`,
    `Row ${line} of sheet "${sheet}" goes beyond column ${limit}, which no row of a target table does: check the file.`,
    { sheet, line, limit },
  );

export const cellTooLong = ({ sheet, line }: CellPlace, column: number, limit: number): DomainError =>
  refused(
    'cell-too-long',
    `工作表「${sheet}」第 ${line} 行第 ${column + 1} 列的文字超过 ${limit} 个字符，不像绩效目标表的一格，请核对文件。`,
    `Row ${line}, column ${column + 1} of sheet "${sheet}" holds more than ${limit} characters, which no cell of a target table does: check the file.`,
    { sheet, line, column: column + 1, limit },
  );

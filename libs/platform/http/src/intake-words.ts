type Words = readonly [zh: string, en: string];

/** Words of imports. */
export const intakeWords: Readonly<Record<string, Words>> = {
  ...{
    file: ['文件', 'File'],
    fileName: ['文件名', 'File name'],
    bytes: ['字节数', 'Bytes'],
    sha256: ['文件摘要', 'Hash of the file'],
  },
  ...{
    encoding: ['编码', 'Encoding'],
    format: ['格式', 'Format'],
    title: ['标题', 'Title'],
    department: ['部门', 'Department'],
  },
  ...{
    units: ['单位', 'Units'],
    digest: ['摘要', 'Digest'],
    counts: ['计数', 'Counts'],
    projects: ['项目', 'Projects'],
  },
  ...{ proposals: ['修正建议', 'Proposals'], proposalId: ['建议编号', 'Proposal id'], decision: ['决定', 'Decision'] },
  ...{
    number: ['序号', 'Number'],
    finding: ['疑点序号', 'Number of the finding'],
    proposal: ['修正建议', 'Proposal'],
    needsValue: ['须写明的栏', 'The cell that has to be said'],
    open: ['待决定', 'To be decided'],
    decisions: ['逐条决定', 'Decisions'],
  },
  ...{
    sheet: ['工作表', 'Sheet'],
    column: ['列', 'Column'],
    columns: ['各栏', 'Columns'],
    heading: ['表头', 'Heading'],
    field: ['栏', 'Field'],
  },
};

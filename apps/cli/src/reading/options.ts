/** Options that `parse` and `import` have in common. */
export const MAP =
  '指定各栏：预算数=5 该栏在第 5 列（或 =E），经费=预算数 这个表头就是该栏，备注= 这一列不读入；逗号隔开 · ' +
  'say what columns are: 预算数=5 (or =E), 经费=预算数 (that heading is that field), 备注= (leave it out); commas between';
export const ALL = '显示全部行和强制疑点 · show every row and every error, however many';

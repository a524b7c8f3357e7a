const contentTypes: Readonly<Record<string, string>> = {
  '.csv': 'text/csv',
  '.tsv': 'text/tab-separated-values',
  '.txt': 'text/plain',
  '.htm': 'text/html',
  '.html': 'text/html',
  '.xls': 'application/vnd.ms-excel',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Of a file's name, what follows its last point, with the point and in lower case; empty where there is none. */
export const endingOf = (fileName: string): string => /\.[^./\\]+$/.exec(fileName)?.[0].toLowerCase() ?? '';

/** As what a file is sent, by its name; what it is the server looks for in it. */
export const contentTypeOf = (fileName: string): string =>
  contentTypes[endingOf(fileName)] ?? 'application/octet-stream';

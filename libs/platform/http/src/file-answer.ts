import { StreamableFile } from '@nestjs/common';

const types = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
} as const;

const FILE = { type: 'string', format: 'binary' } as const;

/** As the OpenAPI document describes an answer that is one of these files. */
export const fileContent = { [types.xlsx]: { schema: FILE }, 'text/csv': { schema: FILE } };

/** An answer that is kept as a file of this name. */
export const fileOf = (bytes: Uint8Array, kind: keyof typeof types, name: string): StreamableFile =>
  new StreamableFile(bytes, {
    ...{ type: types[kind], disposition: `attachment; filename="${name}.${kind}"`, length: bytes.length },
  });

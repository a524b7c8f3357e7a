import { DataSource, EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';

/** As an application would have them that keeps no events: the target, its tasks, and a row of audit for every change. */
export interface TwinTarget {
  readonly targetId: string;
  readonly unit: string;
  readonly fiscalYear: number;
  readonly name: string;
  readonly budget: string;
  readonly content: object;
  readonly contentHash: string;
  readonly status: string;
  readonly round: number;
  readonly step: number;
  /** Grows with every change. */
  readonly version: number;
  readonly submittedBy: string | null;
  readonly changedAt: Date;
}

export interface TwinTask {
  readonly taskId: string;
  readonly targetId: string;
  readonly round: number;
  readonly step: number;
  readonly role: string;
  readonly scope: string;
  readonly state: string;
  readonly due: string;
  readonly signedBy: string | null;
  readonly vote: string | null;
  readonly opinion: string | null;
  readonly openedAt: Date;
  readonly closedAt: Date | null;
}

/** One for each request. */
export interface TwinAudit {
  readonly auditId: string;
  readonly targetId: string;
  readonly personId: string;
  readonly roles: readonly string[];
  readonly correlationId: string;
  readonly action: string;
  readonly detail: object;
  readonly at: Date;
}

const text: EntitySchemaColumnOptions = { type: 'text' };
const textOrNull: EntitySchemaColumnOptions = { type: 'text', nullable: true };
const integer: EntitySchemaColumnOptions = { type: 'integer' };
const moment: EntitySchemaColumnOptions = { type: 'timestamptz' };
const json: EntitySchemaColumnOptions = { type: 'jsonb' };
const uuid: EntitySchemaColumnOptions = { type: 'uuid' };
const ownId: EntitySchemaColumnOptions = { type: 'bigint', primary: true, generated: 'increment' };

interface Table<Row> {
  readonly name: string;
  readonly columns: { readonly [Column in keyof Row]: EntitySchemaColumnOptions };
  readonly indices: { columns: (string & keyof Row)[]; unique?: true }[];
}

// eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- TypeORM types its options as a class, to be given as a literal
const table = <Row>(of: Table<Row>) => new EntitySchema<Row>(of);

export const targetRow = table<TwinTarget>({
  name: 'target',
  columns: {
    ...{ targetId: { ...uuid, primary: true }, unit: text, fiscalYear: integer, name: text },
    ...{ budget: { type: 'numeric' }, content: json, contentHash: text, status: text },
    ...{ round: integer, step: integer, version: integer, submittedBy: textOrNull, changedAt: moment },
  },
  indices: [{ columns: ['unit'] }, { columns: ['status'] }],
});

export const taskRow = table<TwinTask>({
  name: 'task',
  columns: {
    ...{ taskId: ownId, targetId: uuid, round: integer, step: integer, role: text, scope: text, state: text },
    ...{ due: { type: 'date' }, signedBy: textOrNull, vote: textOrNull, opinion: textOrNull },
    ...{ openedAt: moment, closedAt: { ...moment, nullable: true } },
  },
  indices: [{ columns: ['targetId', 'round'] }, { columns: ['role', 'scope', 'state', 'due'] }],
});

export const auditRow = table<TwinAudit>({
  name: 'audit',
  columns: {
    ...{ auditId: ownId, targetId: uuid, personId: text, roles: json, correlationId: text },
    ...{ action: text, detail: json, at: moment },
  },
  indices: [{ columns: ['targetId', 'at'] }, { columns: ['personId', 'correlationId'], unique: true }],
});

/** `makes`: its tables are made, for whom fills them. */
export const twinRows = (url: string, poolSize: number, makes = false): Promise<DataSource> =>
  new DataSource({
    ...{ type: 'postgres', url, poolSize, synchronize: makes },
    entities: [targetRow, taskRow, auditRow],
  }).initialize();

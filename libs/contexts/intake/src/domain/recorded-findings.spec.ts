import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { type RecordedEvent } from '#domain/kernel';
import { understood } from '#platform/event-store';
import { intakeCatalogue, type FindingsRecorded } from './intake.events.js';
import { printedFindings, recordedFindings, type PrintedFinding } from './recorded-findings.js';

const sentence = '本行单元格没有对齐表头，请对照原表看一眼。 The cells of this row are not under their headings.';
const many: readonly PrintedFinding[] = Array.from({ length: 500 }, (_, line) => ({
  ...{ code: 'cells-moved', severity: 'note', line, project: Math.floor(line / 7), message: sentence },
}));
const mixed: readonly PrintedFinding[] = [
  { code: 'units-missing', severity: 'error', message: '没有单位。 No unit.' },
  ...many.slice(0, 2),
  { code: 'cells-moved', severity: 'warning', line: 3, message: sentence },
  ...many.slice(2, 4),
];

describe('findings as they are recorded', () => {
  it('come back as they were, each in its place', () => {
    expect(printedFindings(recordedFindings(mixed))).toEqual(mixed);
    expect(recordedFindings(mixed).remarks).toHaveLength(3);
    expect(printedFindings(recordedFindings([]))).toEqual([]);
  });

  it('hold a sentence once, however many lines it is said of', () => {
    const written = JSON.stringify(recordedFindings(many));
    expect(written.split(sentence)).toHaveLength(2);
    expect(written.length).toBeLessThan(JSON.stringify(many).length / 4);
  });

  it('are read from what the first schema wrote', () => {
    const sample = JSON.parse(readFileSync('test/fixtures/events/FindingsRecorded.1.json', 'utf8')) as {
      readonly data: { readonly part: number; readonly findings: readonly PrintedFinding[] };
    };
    const written = {
      type: 'FindingsRecorded',
      metadata: { schema: 1 },
      data: sample.data,
    } as unknown as RecordedEvent;
    const { data } = understood(written, intakeCatalogue) as RecordedEvent<FindingsRecorded>;
    expect(data.part).toBe(sample.data.part);
    expect(printedFindings(data)).toEqual(sample.data.findings);
  });
});

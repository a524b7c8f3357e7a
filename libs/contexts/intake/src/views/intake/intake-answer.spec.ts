import { describe, expect, it } from '@jest/globals';
import { bytesOf, importFacts as facts, smallTable } from '../../../../../../test/fixtures/tables/small-table.js';
import { type IntakeEvent } from '../../domain/intake.events.js';
import { intakeDecider } from '../../domain/intake.state.js';
import { planImport } from '../../import-table/plan-import.js';
import { readTable } from '../../reading/read-table.js';
import { intakeAnswerSchema, shown } from './intake-answer.js';

const whole = planImport(readTable(bytesOf(smallTable)), facts, new Map()).flat();
const { name, bytes, sha256 } = facts.file;
const received: IntakeEvent = {
  type: 'IntakeReceived',
  data: {
    ...{ intakeId: facts.intakeId, receivedBy: facts.importedBy, file: { name, bytes, sha256 } },
    readBy: '2025-03-04T05:16:07.890Z',
  },
};
const sentences = { zh: '超出限制。', en: 'Over the limit.' };
const failed: IntakeEvent = { type: 'ReadingFailed', data: { code: 'reading-over-limit', sentences } };

function statusOf(at: string, ...events: IntakeEvent[]) {
  const state = events.reduce(intakeDecider.evolve, intakeDecider.initialState);
  if (state.status === 'absent') throw new Error('something came');
  return shown(state, new Date(at)).status;
}
const inTime = '2025-03-04T05:16:00Z';
const late = '2025-03-04T05:17:00Z';

it('tells each finding in a Chinese and an English sentence, as the other findings are', () => {
  const odd = { ...smallTable, department: { code: '307', name: '县人社局部门', budget: '1.00' } };
  const events = planImport(readTable(bytesOf(odd)), facts, new Map()).flat();
  const state = events.reduce(intakeDecider.evolve, intakeDecider.initialState);
  if (state.status === 'absent') throw new Error('something came');
  const { findings } = intakeAnswerSchema.parse(shown(state, new Date(inTime)));
  expect(findings.length).toBeGreaterThan(0);
  for (const { zh, en, message } of findings) {
    expect(`${zh} ${en}`).toBe(message);
    expect([zh, en]).toEqual([expect.stringMatching(/[。]$/), expect.stringMatching(/^\P{Script=Han}.*[.]$/u)]);
  }
});

describe('an import that is on its way', () => {
  it('is being read until it is read, whatever stands of it', () => {
    expect(statusOf(inTime, received)).toBe('reading');
    expect(statusOf(inTime, received, ...whole.slice(0, 2))).toBe('reading');
    expect(statusOf(late, received, ...whole)).toBe('read');
  });

  it('was interrupted when its time is past, and has failed when that was recorded', () => {
    expect(statusOf(late, received)).toBe('interrupted');
    expect(statusOf(late, received, ...whole.slice(0, 2))).toBe('interrupted');
    expect(statusOf(late, received, failed)).toBe('failed');
    expect(statusOf(inTime, received, failed, received)).toBe('reading');
  });
});

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { assessmentStreams } from '#contexts/assessments';
import { sha256, uuidv5 } from '#domain/kernel';
import { targetStreams } from '#contexts/targets';
import {
  liveThrough,
  opened,
  openYear,
  recorded,
  schemasIn,
  submitted,
  targetEvents,
  type Year,
} from '../../../../test/fixtures/year/year-for-spec.js';
import { printProof } from './print-proof.js';
import { prove } from './replay.js';

describe('jixiao replay', () => {
  let year: Year;
  const said: string[] = [];
  const say = (line: string): void => void said.push(line);
  const proven = (options: { keep?: true; patienceMs?: number } = {}) =>
    prove(year.eventStore, year.settings, { ...options, say });
  const differences = async () => (await proven()).differences.first;

  beforeEach(async () => {
    said.length = 0;
    year = await openYear();
  });
  afterEach(() => year.close());

  it('agrees on sound data, says what it proved and leaves nothing behind', async () => {
    await liveThrough(year);
    await year.rows.query('create schema jixiao_replay create table left_by_a_killed_one (a integer)');
    const proof = await proven();
    expect(proof).toMatchObject({ agrees: true, events: 12, streams: 2, brokenLinks: 0, notCompared: [] });
    expect(proof.scores).toEqual({ rescored: 1, recorded: 1, waiting: 0 });
    expect(proof.position).toBe(await year.eventStore.head());
    const tables = proof.tables.map(({ table, live, replayed }) => [table, live, replayed] as const);
    // Nobody imported anything or is in the directory.
    expect(tables.filter(([, live, replayed]) => live + replayed > 0)).toEqual([
      ['assessment_forms__v2', 1, 1],
      ['assessments__v2', 1, 1],
      ['changed_targets__v1', 1, 1],
      ['current_indicators__v2', 4, 4],
      ['current_targets__v2', 1, 1],
      ['submission_advisories__v1', 1, 1],
      ['target_history__v2', 12, 12],
      ['task_chains__v2', 1, 1],
      ['task_rounds__v2', 1, 1],
      ['tasks__v2', 4, 4],
      ['year_end_assessed__v2', 1, 1],
      ['year_end_score_rows__v2', 4, 4],
      ['year_end_scores__v2', 1, 1],
    ]);
    expect(printProof(proof)).toContain('It agrees');
    expect(await schemasIn(year.rows)).toEqual([]);
    await proven({ keep: true });
    expect(await schemasIn(year.rows)).toEqual(['jixiao_replay']);
  });

  it('proves an empty store', async () => {
    expect(await proven()).toMatchObject({ agrees: true, events: 0, streams: 0 });
  });

  it('names the column of a live row that was changed, even by nothing but its digits', async () => {
    await liveThrough(year);
    await year.rows.query(`update current_targets__v2 set name = '改过的名称', weight_total = 90.0`);
    expect(await differences()).toEqual([
      { ...atTarget('current_targets__v2'), column: 'name', live: '"改过的名称"', replayed: '"人才工作经费"' },
      { ...atTarget('current_targets__v2'), column: 'weight_total', live: '90.0', replayed: '90' },
    ]);
  });

  it('names a row that is missing and one that should not be there', async () => {
    await liveThrough(year);
    await year.rows.query('delete from current_indicators__v2 where place = 2');
    await year.rows.query('update target_history__v2 set revision = 99 where revision = 7');
    const found = await differences();
    expect(found.map(({ table, key, column }) => [table, key, column])).toEqual([
      ['current_indicators__v2', `target_id=${year.targetId}, place=2`, null],
      ['target_history__v2', `stream=${targetStreams.of(year.targetId)}, revision=7`, null],
      ['target_history__v2', `stream=${targetStreams.of(year.targetId)}, revision=99`, null],
    ]);
    expect(found.map(({ live, replayed }) => [live === null, replayed === null])).toEqual([
      [true, false],
      [true, false],
      [false, true],
    ]);
  });

  it('names the event that was tampered with, once, and what it would change', async () => {
    await liveThrough(year);
    await year.tamper(targetStreams.of(year.targetId), 1, ['100000.00', '900000.00']);
    const proof = await proven();
    expect([proof.agrees, proof.brokenLinks]).toEqual([false, 1]);
    const key = `${targetStreams.of(year.targetId)}@1`;
    expect(proof.differences.first[0]).toMatchObject({ table: 'events', key, column: 'hash' });
    expect(proof.differences.first[1]).toEqual({
      ...atTarget('current_targets__v2'),
      ...{ column: 'budget', live: '100000.00', replayed: '900000.00' },
    });
    expect(printProof(proof)).toContain('does not agree: 3 differences');
    expect(await schemasIn(year.rows)).toEqual([]);
  });

  it('tells an event that a projection cannot take, and compares the rest', async () => {
    await liveThrough(year);
    await year.tamper(targetStreams.of(year.targetId), 0, ['"weight":"20"', '"weight":"xx"']);
    const found = await differences();
    expect(found[1]).toMatchObject({ table: 'current-targets' });
    expect(found[1]?.replayed).toContain(`${targetStreams.of(year.targetId)} #0 (TargetDrafted)`);
    expect(found.some(({ table }) => table === 'target_history__v2')).toBe(false);
  });

  it('names a wrong score, wherever it stands', async () => {
    await liveThrough(year);
    await year.rows.query('update year_end_score_rows__v2 set score = 1.00 where place = 1');
    const key = `target_id=${year.targetId}, submitted_revision=2, policy_id=MOF-2021, policy_version=1, place=1`;
    const row = { table: 'year_end_score_rows__v2', key, column: 'score', live: '1.00', replayed: '20.00' };
    expect(await differences()).toEqual([row]);
    await year.rows.query('delete from year_end_score_rows__v2; delete from year_end_scores__v2');
    expect((await proven()).differences.count).toBe(5);
  });

  it('names a recorded digest that the engine does not give, and the view that cannot take it', async () => {
    await liveThrough(year);
    const digest = sha256('another');
    const { digest: given } = await year.score();
    await year.tamper(assessmentStreams.of(year.targetId), 3, [`"digest":"${given}"`, `"digest":"${digest}"`]);
    const key = `${assessmentStreams.of(year.targetId)}@3`;
    const found = await differences();
    expect(found).toContainEqual({ table: 'AssessmentScored', key, column: 'digest', live: digest, replayed: given });
    expect(found.find(({ table }) => table === 'year-end-scores')?.replayed).toContain('year_end_scores__v2_digest');
  });

  it('counts a submission whose score is not recorded yet', async () => {
    for (const event of [opened, recorded, submitted]) await year.appendAssessment(event);
    await year.project();
    expect(await proven()).toMatchObject({ agrees: true, scores: { rescored: 1, recorded: 0, waiting: 1 } });
  });

  it('says so when the projector does not run, and still drops what it made', async () => {
    await liveThrough(year);
    await year.appendAssessment({ ...opened, data: { ...opened.data, targetId: uuidv5('other') } }, uuidv5('other'));
    await expect(proven({ patienceMs: 50 })).rejects.toThrow('units v1 停在位置');
    expect(await schemasIn(year.rows)).toEqual([]);
  });

  it('waits for a read model that is behind, and compares it where it stands though the store has gone on', async () => {
    for (const event of targetEvents.slice(0, 6)) await year.appendTarget(event);
    await year.project();
    const head = await year.appendTarget(targetEvents[6]!);
    const goOn = async () => {
      await year.appendTarget(targetEvents[7]!);
      await year.project(head);
    };
    const going: Promise<void>[] = [];
    const proof = await prove(year.eventStore, year.settings, {
      say: () => {
        if (going.length === 0) going.push(goOn());
      },
    });
    await Promise.all(going);
    expect(proof).toMatchObject({ agrees: true, events: 8 });
    expect(proof.tables.find(({ table }) => table === 'target_history__v2')).toMatchObject({ live: 7, replayed: 7 });
    await year.rows.query(`update current_targets__v2 set status = 'approved'`);
    await expect(proven({ patienceMs: 50 })).rejects.toThrow('The read model does not move');
  });

  it('is done by one at a time', async () => {
    await liveThrough(year);
    const both = await Promise.allSettled([proven(), proven()]);
    const refused = both.flatMap((each) => (each.status === 'rejected' ? [String(each.reason)] : []));
    expect(refused).toEqual([expect.stringContaining('Another replay is running')]);
    expect(both.flatMap((each) => (each.status === 'fulfilled' ? [each.value.agrees] : []))).toEqual([true]);
  });

  const atTarget = (table: string) => ({ table, key: `target_id=${year.targetId}` });
});

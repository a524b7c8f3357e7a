import { describe, expect, it } from '@jest/globals';
import { type SubscriberLag } from '#platform/read-store';
import { printLag } from './print-lag.js';

const renewedAt = new Date('2026-01-02T03:04:05.678Z');
const near: SubscriberLag = {
  ...{ kind: 'projection', name: 'current-targets', version: 2, state: 'serving', position: '90' },
  ...{
    eventsBehind: 7,
    capped: false,
    secondsBehind: 1.25,
    parked: 1,
    isOfOtherLog: false,
    ledBy: 'county pid 7',
    renewedAt,
  },
};
const far: SubscriberLag = {
  ...{ kind: 'process', name: 'apply-accepted-intakes', version: 1, state: null, position: null },
  ...{
    eventsBehind: 10_000,
    capped: true,
    secondsBehind: 3600,
    parked: 0,
    isOfOtherLog: false,
    ledBy: null,
    renewedAt,
  },
};

describe('what jixiao lag prints', () => {
  it('says of each how far behind it is, and more than so many where nobody counted on', () => {
    const outbox = { waiting: 3, capped: false, ledBy: 'county pid 8' };
    const lines = printLag({ head: '97', subscribers: [near, far], outbox }).split('\n');
    expect(lines.map((line) => line.split(/\s{2,}/))).toEqual([
      ['事件库末尾位置 head', '97'],
      ['待发作业 outbox', '3，由 county pid 8 转交 relayed by it'],
      [''],
      expect.arrayContaining(['类别 kind', '名称 name']),
      ['projection', 'current-targets', '2', '使用中 serving', '90', '7', '1.3', '1', 'county pid 7'],
      [
        ...['process', 'apply-accepted-intakes', '—', '>10000', '3600.0', '0'],
        '无 nobody（2026-01-02T03:04:05.678Z 起 since）',
      ],
    ]);
  });

  it('says what to do where a checkpoint belongs to another event store, and not how far behind it is', () => {
    const outbox = { waiting: 0, capped: false, ledBy: null };
    const text = printLag({ head: '9', subscribers: [{ ...near, isOfOtherLog: true, eventsBehind: 0 }], outbox });
    expect(text).toMatch(/另一个事件库 another store +90 +— +—/);
    expect(text).toContain('jixiao rebuild --all');
  });

  it('says what to do where nothing ever ran', () => {
    const text = printLag({ head: '0', subscribers: [], outbox: { waiting: 0, capped: false, ledBy: null } });
    expect(text).toContain('No projector has run yet: start one.');
    expect(text).toContain('nobody relays them');
  });
});

import { describe, expect, it } from '@jest/globals';
import { addressOf, enginesLine, givenEngines, outside } from './engines.js';

describe('engines from outside', () => {
  it('are those that the environment gives an address of', () => {
    const engines = givenEngines({ EVENTSTORE_URL: 'esdb://a', DATABASE_URL: '' });
    expect(outside(engines)).toEqual(['EVENTSTORE_URL']);
  });

  it.each([
    ['esdb://ops:hunter2@db:2113?tls=false', 'esdb://db:2113'],
    ['esdb+discover://ops:hunter2@a:1,b:2?userKeyFile=hunter2', 'esdb+discover://a:1,b:2'],
    ['postgres://jixiao:hun@ter2@db:5432/jixiao?sslmode=require', 'postgres://db:5432/jixiao'],
    ['postgres://jixiao@db/jixiao', 'postgres://db/jixiao'],
    ['redis://:hunter2@cache:6379/1', 'redis://cache:6379/1'],
    ['redis://cache:6379', 'redis://cache:6379'],
  ])('are told of without account and options: %s', (url, address) => {
    expect(addressOf(url)).toBe(address);
  });

  it('keep a password that was written without its escapes', () => {
    expect(addressOf('postgres://jixiao:hunter2?x@db/jixiao')).not.toContain('hunter2');
    expect(addressOf('postgres://jixiao:hunter2#x@db/jixiao')).not.toContain('hunter2');
  });

  it('are told of in one line', () => {
    const engines = givenEngines({ EVENTSTORE_URL: 'esdb://a:hunter2@b' });
    expect(enginesLine(engines)).toBe(
      '所用 using：事件库 event store esdb://b · 数据库 database 内嵌 embedded · 作业队列 job queue 内嵌 embedded',
    );
  });
});

import { describe, expect, it } from '@jest/globals';
import { connectionOptions } from './connection-options.js';
import { Connection } from './connection.js';

const refusalOf = (url: string): string => {
  try {
    new Connection(connectionOptions(url));
  } catch (error) {
    return String(error);
  }
  return '';
};

describe('EVENTSTORE_URL', () => {
  it('is one server, with the defaults that every program of ours shares', () => {
    expect(connectionOptions('esdb://127.0.0.1?tls=false')).toEqual({
      hosts: [{ address: '127.0.0.1', port: 2113 }],
      ...{ discover: false, tls: false, files: {}, connectionName: 'jixiao' },
      numbers: {
        ...{ keepAliveInterval: 10_000, keepAliveTimeout: 10_000, defaultDeadline: 10_000 },
        ...{ maxDiscoverAttempts: 10, discoveryInterval: 100, gossipTimeout: 5 },
      },
    });
  });

  it.each(['esdb', 'kurrentdb'])('is a cluster by its name or by its members, written %s://', (scheme) => {
    expect(connectionOptions(`${scheme}+discover://events.example:2114/`)).toMatchObject({
      ...{ hosts: [{ address: 'events.example', port: 2114 }], discover: true, tls: true },
    });
    const members = ['a', 'b', 'c'].map((address) => ({ address, port: 2113 }));
    expect(connectionOptions(`${scheme}://a:2113,b:2113,c:2113`)).toMatchObject({ hosts: members, discover: false });
  });

  it('holds an account, written as in any URL, and options, however they are written', () => {
    const options = connectionOptions(
      'esdb://o%40ps:p%3Aw%2F%3F:x@db?TLS_CA_FILE=%2Fetc%2Fca.pem&KeepAliveInterval=-1&connectionname=a%20b',
    );
    expect(options.credentials).toEqual({ username: 'o@ps', password: 'p:w/?:x' });
    expect(options).toMatchObject({ files: { tlsCAFile: '/etc/ca.pem' }, connectionName: 'a b' });
    expect(options.numbers).toMatchObject({ keepAliveInterval: -1, keepAliveTimeout: 10_000 });
  });

  it.each([
    ['http://db:2113', 'must start with esdb://'],
    ['', 'must start with esdb://'],
    ['esdb://', 'host number 1'],
    ['esdb://a:2113,:2113', 'host number 2'],
    ['esdb://a:99999', 'host number 1'],
    ['esdb://[::1]:2113', 'host number 1'],
    ['esdb://hunter2@db', 'user:password@'],
    ['esdb://ops:hunter%zz2@db', '%25'],
    ['esdb://ops:hunter2?x@db', '%40'],
    ['esdb://ops:hunter2/x@db', ''],
    ['esdb://ops:hunter2@db?tsl=false', 'no option tsl'],
    ['esdb://ops:hunter2@db?tls', '?name=value'],
    ['esdb://ops:hunter2@db?tls=no', 'tls is true or false'],
    ['esdb://ops:hunter2@db?defaultDeadline=soon', 'defaultDeadline is a whole number from 1'],
    ['esdb://ops:hunter2@db?keepAliveInterval=-2', 'keepAliveInterval is a whole number from -1'],
    ['esdb://ops:hunter2@db?tlsVerifyCert=false', 'tlsCAFile'],
    ['esdb://ops:hunter2@db?nodePreference=follower', 'only be leader'],
    ['esdb://ops:hunter2@db?throwOnAppendFailure=false', 'cannot be false'],
    ['esdb://ops:hunter2@db?userCertFile=a.pem', 'given together'],
    ['esdb://ops:hunter2@db?tlsCAFile=%2Fnowhere%2Fca.pem', '/nowhere/ca.pem'],
    [`esdb://ops:hunter2@db?tlsCAFile=${encodeURIComponent(import.meta.filename)}`, 'in PEM'],
  ])('that is wrong, as %s, stops the start with one sentence that names it and keeps the password', (url, says) => {
    const refusal = refusalOf(url);
    if (says !== '') expect(refusal).toContain('EVENTSTORE_URL 有误');
    expect(refusal).toContain(says);
    expect(refusal).not.toContain('hunter');
    expect(refusal.split('\n')).toHaveLength(1);
  });

  it('is called as its caller calls it', () => {
    expect(() => connectionOptions('x', '--from')).toThrow('--from is wrong');
  });
});

import { describe, expect, it } from '@jest/globals';
import { advertisedBy, refuseOpenDoor } from './options.js';

const base = { databaseUrl: 'postgres://nobody@127.0.0.1/nothing', port: 0 };
const tls = { certFile: 'a', keyFile: 'b' };

describe('where a server listens', () => {
  it.each(['127.0.0.1', '127.8.0.1', 'localhost', '::1', '[::1]', undefined])('is open on %s', (host) => {
    expect(() => refuseOpenDoor({ ...base, ...(host !== undefined && { host }) })).not.toThrow();
  });

  it.each([{}, { tls }, { usersFile: 'users.json' }])('is refused elsewhere without both TLS and users: %j', (half) => {
    for (const host of ['0.0.0.0', '::', '10.0.0.7', 'example.org', '127.0.0.1.example.org']) {
      expect(() => refuseOpenDoor({ ...base, host, ...half })).toThrow(/--tls-cert.*--users/);
    }
  });

  it('is open elsewhere with both', () => {
    expect(() => refuseOpenDoor({ ...base, host: '0.0.0.0', tls, usersFile: 'users.json' })).not.toThrow();
  });
});

describe('what clients are told', () => {
  it('is what is listened on, unless that is every address', () => {
    expect(advertisedBy(base)).toEqual({ host: '127.0.0.1' });
    expect(advertisedBy({ ...base, host: '10.0.0.7' })).toEqual({ host: '10.0.0.7' });
    expect(advertisedBy({ ...base, host: '0.0.0.0' }).host).not.toBe('0.0.0.0');
  });

  it('is what is given', () => {
    expect(advertisedBy({ ...base, advertise: 'events.example.org' })).toEqual({ host: 'events.example.org' });
    expect(advertisedBy({ ...base, advertise: 'events.example.org:443' })).toEqual({
      host: 'events.example.org',
      port: 443,
    });
    expect(advertisedBy({ ...base, advertise: '[fe80::1]:2113' })).toEqual({ host: '[fe80::1]', port: 2113 });
  });

  it.each(['', 'a b', 'host:port', 'host:99999', 'esdb://host'])(
    'is refused when it is no address: %j',
    (advertise) => {
      expect(() => advertisedBy({ ...base, advertise })).toThrow('give host or host:port');
    },
  );
});

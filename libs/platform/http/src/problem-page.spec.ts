import { describe, expect, it } from '@jest/globals';
import { DomainError } from '#domain/kernel';
import { answerProblem } from './problem.filter.js';
import { type Reply } from './wire.js';

const error = new DomainError('unauthenticated', 'issuer-refused', { zh: '没有通过 <b>。', en: 'Not let in & out.' });

function answered(headers: Record<string, string>) {
  const told: { status?: number; body?: string; headers: Record<string, string> } = { headers: {} };
  const reply: Reply = {
    status: (status) => (Object.assign(told, { status }), reply),
    header: (name, value) => (Object.assign(told.headers, { [name]: value }), reply),
    send: (body) => Object.assign(told, { body }),
  };
  answerProblem(error, { id: 'c-1', method: 'GET', url: '/api/v1/sign-in/oidc/callback?code=x', headers }, reply);
  return told;
}

describe('a refusal', () => {
  it('is a page of both sentences for a browser that goes there, with nothing in it that is not text', () => {
    const { status, headers, body = '' } = answered({ 'sec-fetch-mode': 'navigate', accept: 'text/html' });
    expect([status, headers['content-type']]).toEqual([401, 'text/html; charset=utf-8']);
    expect(body).toContain('<p>没有通过 &lt;b&gt;。</p><p lang="en">Not let in &amp; out.</p>');
    expect(body).toContain('href="/"');
  });

  it('is a problem for a page or a program that asks, whatever it accepts', () => {
    for (const mode of ['cors', 'same-origin']) {
      const { headers, body = '' } = answered({ 'sec-fetch-mode': mode, accept: 'text/html' });
      expect(headers['content-type']).toBe('application/problem+json; charset=utf-8');
      expect(JSON.parse(body)).toMatchObject({ code: 'issuer-refused' });
    }
  });
});

import { describe, expect, test } from '@jest/globals';
import { githubContract } from './contract.ts';
import { DESCRIPTION } from './description.ts';
import { ROUTES } from './routes.ts';

const COMMENTS = '/repos/{owner}/{repo}/issues/{issue_number}/comments';
const PLACE = { owner: 'acme', repo: 'shop', issue_number: '7' };
const COMMENT = {
  id: 1,
  node_id: '',
  url: 'https://api.github.com/x',
  html_url: 'https://api.github.com/x',
  issue_url: 'https://api.github.com/x',
  user: null,
  created_at: '2026-11-02T09:00:00Z',
  updated_at: '2026-11-02T09:00:00Z',
};

function requested(given: {
  method?: string;
  parameters?: Readonly<Record<string, string>>;
  query?: string;
  body?: unknown;
}): readonly string[] {
  const contract = githubContract();
  const { method = 'POST', parameters = PLACE, query = '', body } = given;
  contract.checkRequest(method, COMMENTS, parameters, new URLSearchParams(query), body);
  expect(contract.checked.requests).toBe(1);
  return contract.violations;
}

function answered(status: number, body: unknown, method = 'POST'): readonly string[] {
  const contract = githubContract();
  contract.checkResponse(method, COMMENTS, status, body);
  expect(contract.checked.responses).toBe(1);
  return contract.violations;
}

describe('a request', () => {
  test('as GitHub describes it passes', () => {
    expect(requested({ body: { body: 'hello' } })).toEqual([]);
    expect(requested({ method: 'GET', query: 'per_page=100&page=2&since=2026-11-02T09:00:00Z' })).toEqual([]);
  });

  test.each([
    ['a field of the wrong type', { body: { body: 5 } }, /request: data\/body must be string/],
    ['a missing field', { body: {} }, /must have required property 'body'/],
    ['no body at all', {}, /request: data must be object/],
    ['a misspelt field', { body: { body: 'x', bodytext: 'y' } }, /unknown field bodytext/],
    ['a body that is no JSON', { body: '{' }, /request: data must be object/],
    ['a parameter of the wrong type', { method: 'GET', query: 'page=two' }, /page: data must be integer/],
    ['a parameter there is not', { method: 'GET', query: 'perpage=100' }, /unknown query parameter perpage/],
    ['a body where none belongs', { method: 'GET', body: {} }, /a body was sent where none is described/],
    ['another method', { method: 'PATCH' }, /no such operation/],
    ['a path that is no number', { parameters: { ...PLACE, issue_number: 'x' }, body: { body: '' } }, /issue_number/],
  ])('with %s is a breach', (_, given, violation) => {
    expect(requested(given)).toEqual([expect.stringMatching(violation)]);
  });
});

describe('a response', () => {
  test('as GitHub describes it passes, and so do refusals every operation can meet', () => {
    expect(answered(201, COMMENT)).toEqual([]);
    expect(answered(403, { message: 'Resource not accessible by integration' })).toEqual([]);
    expect(answered(500, { message: 'Server Error' })).toEqual([]);
  });

  test.each([
    ['a missing field', 201, { ...COMMENT, id: undefined }, /must have required property 'id'/],
    ['a field of the wrong type', 201, { ...COMMENT, id: '1' }, /data\/id must be integer/],
    ['no date where one belongs', 201, { ...COMMENT, created_at: 'today' }, /must match format "date-time"/],
    ['a status it never has', 202, COMMENT, /status 202 is not described/],
    ['an error that is none', 403, { message: 7 }, /basic-error|data\/message must be string/],
    ['a raw body', 201, Buffer.from('x'), /a raw body is not described/],
  ])('with %s is a breach', (_, status, body, violation) => {
    const sent = Buffer.isBuffer(body) ? body : JSON.parse(JSON.stringify(body));
    expect(answered(status, sent)).toEqual([expect.stringMatching(violation)]);
  });
});

test('the fake answers every operation that is described, and no other', () => {
  const described = Object.entries(DESCRIPTION.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
  );
  expect(ROUTES.map(({ method, path }) => `${method} ${path}`).sort()).toEqual(described.sort());
});

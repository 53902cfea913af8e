import { describe, expect, test } from '@jest/globals';
import {
  childEnvironment,
  environmentDigest,
  missingVariables,
  withheldVariables,
} from '../../src/agent/environment.ts';

const RUNNER = {
  PATH: '/usr/bin',
  HOME: '/home/runner',
  LANG: 'C.UTF-8',
  LC_ALL: 'C',
  TZ: 'UTC',
  TMPDIR: '/tmp',
  https_proxy: 'http://proxy',
  NO_PROXY: 'localhost',
  NODE_EXTRA_CA_CERTS: '/ca.pem',
  RUNNER_TRACKING_ID: 'github_1',
  OPENAI_API_KEY: 'sk-1234567',
  OTHER_SECRET: 'not yours',
  EMPTY_SECRET: '',
  GITHUB_SHA: 'abc',
  GITHUB_TOKEN: 'ghs_1',
  GH_TOKEN: 'ghs_2',
  GITHUB_ENV: '/f/env',
  GITHUB_OUTPUT: '/f/out',
  GITHUB_PATH: '/f/path',
  GITHUB_STEP_SUMMARY: '/f/sum',
  GITHUB_STATE: '/f/state',
  'INPUT_GITHUB-TOKEN': 'ghs_3',
  STATE_x: '1',
  ACTIONS_RUNTIME_TOKEN: 'jwt',
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'jwt',
};

describe('the environment of user code', () => {
  test('holds what programs need, a home of its own, and the listed variables; nothing else', () => {
    expect(childEnvironment(RUNNER, { allowed: ['OPENAI_API_KEY', 'GITHUB_SHA'], home: '/tmp/home' })).toEqual({
      HOME: '/tmp/home',
      PATH: '/usr/bin',
      LANG: 'C.UTF-8',
      LC_ALL: 'C',
      TZ: 'UTC',
      TMPDIR: '/tmp',
      https_proxy: 'http://proxy',
      NO_PROXY: 'localhost',
      NODE_EXTRA_CA_CERTS: '/ca.pem',
      RUNNER_TRACKING_ID: 'github_1',
      OPENAI_API_KEY: 'sk-1234567',
      GITHUB_SHA: 'abc',
    });
  });

  test('never holds the tokens and files of the workflow, even when they are listed', () => {
    const allowed = Object.keys(RUNNER);
    const names = Object.keys(childEnvironment(RUNNER, { allowed, home: '/tmp/home' }));
    const withheld = Object.keys(RUNNER).slice(Object.keys(RUNNER).indexOf('GITHUB_TOKEN'));
    expect(withheld).toHaveLength(11);
    expect(names.filter((name) => withheld.includes(name))).toEqual([]);
    expect(withheldVariables(allowed)).toEqual(withheld);
  });

  test('keeps the real home when the config lists it', () => {
    expect(childEnvironment(RUNNER, { allowed: ['HOME'], home: '/tmp/home' }).HOME).toBe('/home/runner');
  });

  test('is short of a listed variable that is unset or empty, as an absent secret is', () => {
    const allowed = ['OPENAI_API_KEY', 'EMPTY_SECRET', 'ABSENT', 'constructor', 'GITHUB_TOKEN'];
    expect(missingVariables(allowed, RUNNER)).toEqual(['EMPTY_SECRET', 'ABSENT', 'constructor']);
  });
});

describe('the digest of an environment', () => {
  const listed = ['MODEL', 'OPENAI_API_KEY', 'DB_PASSWORD', 'GITHUB_TOKEN'];
  const given = { MODEL: 'small', OPENAI_API_KEY: 'sk-1', DB_PASSWORD: 'p', GITHUB_TOKEN: 'ghs_1', OTHER: '1' };
  const digest = (changes: Record<string, string>) => environmentDigest(listed, { ...given, ...changes });

  test('is another where a listed variable has another value', () => {
    expect(digest({ MODEL: 'large' })).not.toBe(digest({}));
    expect(digest({})).toMatch(/^[0-9a-f]{12}$/);
  });

  test.each(['OPENAI_API_KEY', 'DB_PASSWORD', 'GITHUB_TOKEN', 'OTHER'])('says nothing of %s', (name) => {
    expect(digest({ [name]: 'another' })).toBe(digest({}));
  });
});

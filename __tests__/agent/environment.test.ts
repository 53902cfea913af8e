import { describe, expect, test } from '@jest/globals';
import { childEnvironment, missingVariables, withheldVariables } from '../../src/agent/environment.ts';

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

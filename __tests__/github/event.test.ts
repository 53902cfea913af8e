import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseEvent } from '../../src/github/event.ts';
import { readInputs } from '../../src/github/inputs.ts';
import { inert } from '../../src/github/workflow-commands.ts';
import { pullRequestEvent } from '../fake-github/runner.ts';

const RUNNER = {
  GITHUB_EVENT_NAME: 'pull_request',
  GITHUB_REPOSITORY: 'acme/shop',
  GITHUB_API_URL: 'https://ghes.example/api/v3/',
  GITHUB_SERVER_URL: 'https://ghes.example',
  GITHUB_RUN_ID: '42',
  GITHUB_EVENT_PATH: 'event.json',
  GITHUB_SHA: 'f'.repeat(40),
};
const SIDES = { head: 'a'.repeat(40), base: 'b'.repeat(40) };

describe('an event', () => {
  test('of a pull request names head as the pull request does, never as GITHUB_SHA', () => {
    const event = parseEvent(RUNNER, JSON.stringify(pullRequestEvent(SIDES).payload));
    expect(event).toEqual({
      kind: 'pull-request',
      place: {
        owner: 'acme',
        repository: 'shop',
        apiUrl: 'https://ghes.example/api/v3',
        serverUrl: 'https://ghes.example',
        runUrl: 'https://ghes.example/acme/shop/actions/runs/42',
      },
      pullRequest: {
        number: 7,
        head: { sha: SIDES.head, ref: 'topic' },
        base: { sha: SIDES.base, ref: 'main' },
        fork: false,
      },
    });
  });

  test('of a pull request from another repository is known as a fork, also when that repository is gone', () => {
    const forked = pullRequestEvent({ ...SIDES, fork: true }).payload;
    expect(parseEvent(RUNNER, JSON.stringify(forked))).toMatchObject({ pullRequest: { fork: true } });
    const gone = JSON.parse(JSON.stringify(forked));
    gone.pull_request.head.repo = null;
    expect(parseEvent(RUNNER, JSON.stringify(gone))).toMatchObject({ pullRequest: { fork: true } });
  });

  test('of another kind is named and nothing of it is read', () => {
    expect(parseEvent({ ...RUNNER, GITHUB_EVENT_NAME: 'push' }, 'not even JSON')).toMatchObject({
      kind: 'unhandled',
      name: 'push',
    });
    expect(parseEvent({ ...RUNNER, GITHUB_EVENT_NAME: 'pull_request_target' }, undefined)).toMatchObject({
      kind: 'unhandled',
    });
  });

  test.each([
    [undefined, /event\.json: the event payload is missing/],
    ['{', /event\.json: the event payload is not JSON/],
    ['{"pull_request":{"number":7,"head":{"sha":"--upload-pack=x"}}}', /pull_request\.head\.sha: must be a full SHA/],
  ])('with a payload of %j is refused with file and reason', (text, expected) => {
    expect(() => parseEvent(RUNNER, text)).toThrow(expected);
  });

  test('outside of a runner every missing variable is named at once', () => {
    expect(() => parseEvent({}, undefined)).toThrow(/GITHUB_EVENT_NAME.*GITHUB_REPOSITORY.*Use the `evalgap` command/s);
  });
});

describe('inputs', () => {
  test('have the defaults of action.yml, and lists by comma or line', () => {
    expect(readInputs({ 'INPUT_GITHUB-TOKEN': 't', 'INPUT_FAIL-ON': 'step/regressed, pin\nset' })).toEqual({
      config: 'evalgap.yml',
      suites: [],
      token: 't',
      job: 'auto',
      failOn: ['step/regressed', 'pin', 'set'],
      comment: 'auto',
      status: 'auto',
    });
  });

  test('that are wrong are named all at once, each with what it may be', () => {
    const wrong = () => readInputs({ INPUT_COMMENT: 'sometimes', INPUT_STATUS: 'no', INPUT_JOB: 'party' });
    expect(wrong).toThrow(/`job` is "party" \(expected auto\)/);
    expect(wrong).toThrow(/`comment` is "sometimes" \(expected auto or never\)/);
    expect(wrong).toThrow(/`status` is "no"/);
    expect(wrong).toThrow(/`github-token` is empty/);
  });
});

describe('text for the log', () => {
  test('holds no workflow command, whatever it says', () => {
    const line = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        '::add-mask::x',
        ' \t::error::x',
        'a\r::stop-commands::x',
        'a ##[add-mask]x',
        '\u00a0::set-env name=x::y',
        '####[[group]',
      ),
    );
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const text = inert(lines.join('\n'));
        expect(text).not.toContain('##[');
        for (const part of text.split(/[\r\n]/)) expect(part.trim().startsWith('::')).toBe(false);
      }),
    );
  });
});

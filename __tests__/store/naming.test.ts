import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { maxAgeOf } from '../../src/store/age.ts';
import { dataBranch, dataBranchesBetween, outdatedBranches } from '../../src/store/quarters.ts';
import { parseRunFileName, runFileName, runFolder } from '../../src/store/run-path.ts';
import { FINGERPRINT, REVISION } from './records.ts';

const date = fc.date({ min: new Date('2020-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
const sha = fc.stringMatching(/^[0-9a-f]{40}$/);

describe('the branch of a quarter', () => {
  test.each([
    ['2026-01-01T00:00:00.000Z', 'evalgap-data-2026q1'],
    ['2026-03-31T23:59:59.999Z', 'evalgap-data-2026q1'],
    ['2026-04-01T00:00:00.000Z', 'evalgap-data-2026q2'],
    ['2026-12-31T23:59:59.999Z', 'evalgap-data-2026q4'],
    ['2026-12-31T23:00:00.000-05:00', 'evalgap-data-2027q1'],
  ])('%s is on %s, by universal time', (time, branch) => {
    expect(dataBranch(new Date(time))).toBe(branch);
  });

  test('a look back over a few days names one branch, or two around the turn of a quarter', () => {
    const now = new Date('2026-10-03T00:00:00Z');
    expect(dataBranchesBetween(new Date('2026-10-01T00:00:00Z'), now)).toEqual(['evalgap-data-2026q4']);
    expect(dataBranchesBetween(new Date('2026-09-30T23:59:59Z'), now)).toEqual([
      'evalgap-data-2026q4',
      'evalgap-data-2026q3',
    ]);
  });

  test('a look back over ten years names only the four branches that are kept', () => {
    expect(dataBranchesBetween(new Date('2016-01-01'), new Date('2026-02-01'))).toEqual([
      'evalgap-data-2026q1',
      'evalgap-data-2025q4',
      'evalgap-data-2025q3',
      'evalgap-data-2025q2',
    ]);
  });

  test('whatever is written now is looked at as long as it is wanted, and never deleted before', () => {
    fc.assert(
      fc.property(date, fc.integer({ min: 0, max: 270 * 86_400_000 }), (written, age) => {
        const now = new Date(written.getTime() + age);
        expect(dataBranchesBetween(written, now)).toContain(dataBranch(written));
        expect(outdatedBranches(dataBranchesBetween(written, now), now)).toEqual([]);
      }),
    );
  });

  test('nothing wanted lies in the future, so nothing is looked at', () => {
    expect(dataBranchesBetween(new Date('2027-06-01'), new Date('2026-06-01'))).toEqual([]);
  });
});

describe('old quarters', () => {
  test('are those more than three back; under any other name a branch is nobody’s to delete', () => {
    const names = [
      'evalgap-data-2026q4',
      'evalgap-data-2026q1',
      'evalgap-data-2025q4',
      'evalgap-data-1999q1',
      'evalgap-data-2027q3',
      'evalgap-data-2025q4-backup',
      'evalgap-data-2025q5',
      'evalgap-data-',
      'my/evalgap-data-2020q1',
      'main',
    ];
    expect(outdatedBranches(names, new Date('2026-11-23'))).toEqual(['evalgap-data-2025q4', 'evalgap-data-1999q1']);
  });
});

describe('the path of a run', () => {
  test('names suite, fingerprint, start, commit and content', () => {
    expect(runFolder('support', FINGERPRINT)).toMatch(/^runs\/support\/[0-9a-f]{16}$/);
    expect(runFileName({ startedAt: new Date('2026-11-23T09:15:00.987Z'), revision: REVISION }, 'text')).toBe(
      '20261123T091500Z-1f3c9a2b4d5e-982d9e3eb996.jsonl',
    );
  });

  test('is the same for the same fingerprint whatever the order of its parts and whatever the cases, and another for any other part', () => {
    const { prompts, ...rest } = FINGERPRINT;
    expect(runFolder('support', { ...rest, prompts })).toBe(runFolder('support', FINGERPRINT));
    const folders = Object.keys(FINGERPRINT).map((part) => runFolder('support', { ...FINGERPRINT, [part]: 'other' }));
    expect(new Set([...folders, runFolder('support', FINGERPRINT)]).size).toBe(5);
    expect(runFolder('support', { ...FINGERPRINT, cases: 'other' })).toBe(runFolder('support', FINGERPRINT));
  });

  test('reads back from every name that was given, and from nothing else', () => {
    fc.assert(
      fc.property(date, sha, fc.string(), (startedAt, revision, text) => {
        const name = runFileName({ startedAt, revision }, text);
        expect(parseRunFileName(name)).toEqual({
          startedAt: new Date(Math.floor(startedAt.getTime() / 1_000) * 1_000),
          revision: revision.slice(0, 12),
        });
        expect(parseRunFileName(`${name}.bak`)).toBeUndefined();
        expect(parseRunFileName(`x${name}`)).toBeUndefined();
      }),
    );
    fc.assert(fc.property(fc.string(), (name) => parseRunFileName(name) === undefined));
    expect(parseRunFileName('20261399T996199Z-1f3c9a2b4d5e-982d9e3eb996.jsonl')).toBeUndefined();
  });

  test('two texts never share a path, so that neither takes the place of the other', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string(), { minLength: 2, maxLength: 2 }),
        date,
        ([one = '', other = ''], startedAt) => {
          const name = { startedAt, revision: REVISION };
          expect(runFileName(name, one)).not.toBe(runFileName(name, other));
        },
      ),
    );
  });

  test('stays in its folder whatever the suite is called', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('..', '../..', 'a/b', '.git', '', '.')),
        (suite) => {
          expect(runFolder(suite, FINGERPRINT).split('/')).toEqual([
            'runs',
            expect.stringMatching(/^\w[\w.-]*$/),
            expect.stringMatching(/^[0-9a-f]{16}$/),
          ]);
        },
      ),
    );
  });
});

describe('the age of a record', () => {
  const DAY = 86_400_000;

  test('may be what the config says, and a day at most behind a floating model', () => {
    expect(maxAgeOf(7 * DAY, false)).toBe(7 * DAY);
    expect(maxAgeOf(7 * DAY, true)).toBe(DAY);
    expect(maxAgeOf(DAY / 2, true)).toBe(DAY / 2);
  });
});

import { describe, expect, test } from '@jest/globals';
import { versionOf } from '../../src/prompts/version.ts';
import { problems, prompt } from './files.ts';

describe('the version of a prompt', () => {
  test.each([
    ['prompts/triage.md', undefined],
    ['prompts/triage.v4.md', '4'],
    ['prompts/triage.V4.md', '4'],
    ['prompts/triage.v1.2.md', '1.2'],
    ['prompts/triage.v4.prompt.yml', '4'],
    ['prompts/triage.v4.md.j2', '4'],
    ['prompts/triage.v4', '4'],
    ['prompts/v4/triage.md', '4'],
    ['v3/prompts/v4/triage.md', '4'],
    ['prompts/v4/triage.v5.md', '5'],
    ['prompts/triage-v4.md', undefined],
    ['prompts/v4.md', undefined],
    ['prompts/v4x/triage.md', undefined],
    ['prompts/triage.vega.md', undefined],
  ])('%s is %s', (path, version) => {
    expect(versionOf(path, undefined)).toBe(version);
  });

  test('in the file itself comes before its name and its folder', async () => {
    expect(versionOf('v3/triage.v4.md', '5')).toBe('5');
    expect((await prompt({ 'v3/triage.v4.md': '---\nversion: 5\n---\nHi' })).version).toBe('5');
  });

  test.each([
    ['5', '5'],
    ['1.10', '1.10'],
    ['1.0', '1.0'],
    ['"2.0-rc.1"', '2.0-rc.1'],
    ['2026-08-01', '2026-08-01'],
    ['0x10', '0x10'],
    ['v5', 'v5'],
    ['true', 'true'],
  ])('written as %s is %s, digit by digit', async (yaml, version) => {
    expect((await prompt({ 'a.md': `---\nversion: ${yaml}\n---\nHi` })).version).toBe(version);
  });

  test.each(['version:', 'version: ~', 'version: null'])('is none where the file says %j', async (line) => {
    expect((await prompt({ 'a.md': `---\n${line}\n---\nHi` })).version).toBeUndefined();
  });

  test.each(['5 beta', '[5]', '{a: 5}', 'a@b', "''", 'x'.repeat(65)])(
    'cannot be %j, which no pin could hold',
    async (version) => {
      expect(await problems({ 'a.md': `---\ntitle: x\nversion: ${version}\n---\nHi` })).toEqual([
        'a.md:3:10: this version cannot stand in a pin (expected up to 64 letters, digits and . _ + -)',
      ]);
    },
  );

  test('of a JSON prompt is its key version', async () => {
    expect(
      (await prompt({ 'a.json': '{"version": 7, "messages": [{"role": "user", "content": "Hi"}]}' })).version,
    ).toBe('7');
    expect(await problems({ 'a.json': '{"version": {}, "prompt": "Hi"}' })).toEqual([
      'a.json: the version cannot stand in a pin (expected up to 64 letters, digits and . _ + -)',
    ]);
  });
});

import { describe, expect, test } from '@jest/globals';
import { outdated } from '../../../src/rules/pin/outdated.ts';
import { sameVersion } from '../../../src/rules/pin/same-version.ts';
import { ERROR, pinFacts, pinFor } from './pin-facts.ts';

const OLD = '---\nversion: 4\n---\nOffer a refund.\n';
const NEW = '---\nversion: 5\n---\nOffer a voucher.\n';

async function drift(pinned: string, now: string, path = 'prompts/triage.md') {
  const pin = await pinFor(path, pinned);
  const facts = await pinFacts({ prompts: [`triage: { path: ${path}, pin: "${pin}" }`], files: { [path]: now } });
  return { outdated: outdated(facts, ERROR), sameVersion: sameVersion(facts, ERROR) };
}

describe('a pin', () => {
  test('is silent while it holds', async () => {
    expect(await drift(OLD, OLD)).toEqual({ outdated: [], sameVersion: [] });
  });

  test('is outdated when the prompt moved on to another version', async () => {
    const { outdated, sameVersion } = await drift(OLD, NEW);
    expect(outdated).toEqual([
      {
        rule: 'pin/outdated',
        level: 'error',
        suite: 'support',
        subject: 'triage',
        key: 'pin/outdated:support:triage',
        location: { file: 'evalgap.yml', line: 4, column: 47 },
        message: '`prompts/triage.md` is version 5, the suite was written for version 4',
        evidence: [`pin: ${await pinFor('a.md', OLD)}`, `file: ${await pinFor('a.md', NEW)}`],
        fix: 'Look at the cases that cover `triage`, run the suite, mend what no longer fits, then `npx evalgap pin`.',
      },
    ]);
    expect(sameVersion).toEqual([]);
  });

  test('is outdated by text alone, and then the label is at fault too', async () => {
    const { outdated, sameVersion } = await drift(OLD, OLD.replace('refund', 'voucher'));
    expect(outdated.map(({ message }) => message)).toEqual([
      expect.stringMatching(
        /^`prompts\/triage\.md` changed \(now sha256:[0-9a-f]{12}\), the suite was written for version 4, sha256:[0-9a-f]{12}$/,
      ),
    ]);
    expect(sameVersion).toMatchObject([
      {
        rule: 'pin/same-version',
        key: 'pin/same-version:support:triage',
        location: { file: 'evalgap.yml', line: 4, column: 47 },
        message: '`prompts/triage.md` changed and is still called version 4, which the suite was written for',
        fix: 'Give the changed prompt a version of its own, or take the change back.',
      },
    ]);
  });

  test('is outdated by its label alone, and then says that the text is the same', async () => {
    const { outdated, sameVersion } = await drift(OLD, OLD.replace('4', '5'));
    expect(outdated).toMatchObject([
      {
        message: '`prompts/triage.md` is called version 5, the suite is pinned to version 4; the text is the same',
        fix: 'The text is the pinned one: if only its label was meant to change, run `npx evalgap pin`.',
      },
    ]);
    expect(sameVersion).toEqual([]);
    expect((await drift(OLD, 'Offer a refund.')).outdated.map(({ message }) => message)).toEqual([
      '`prompts/triage.md` carries no version, the suite is pinned to version 4; the text is the same',
    ]);
  });

  test('is outdated when text and label are gone', async () => {
    const { outdated, sameVersion } = await drift(OLD, 'Other.');
    expect(outdated).toHaveLength(1);
    expect(sameVersion).toEqual([]);
  });

  test('without a version holds the text, whatever label the file is given', async () => {
    expect((await drift('Offer a refund.', OLD)).outdated).toEqual([]);
    const { outdated, sameVersion } = await drift('Offer a refund.', NEW);
    expect(outdated.map(({ message }) => message)).toEqual([
      expect.stringMatching(
        /^`prompts\/triage\.md` changed \(now sha256:[0-9a-f]{12}\), the suite was written for sha256:[0-9a-f]{12}$/,
      ),
    ]);
    expect(sameVersion).toEqual([]);
  });

  test('is outdated by a setting of the model alone', async () => {
    const settings = (temperature: number) => `---\nversion: 4\ntemperature: ${temperature}\n---\nOffer a refund.`;
    expect((await drift(settings(0), settings(1))).outdated).toHaveLength(1);
  });

  test('is not outdated by white space, descriptions or line ends', async () => {
    expect(
      await drift(OLD, '\uFEFF---\r\nversion: 4\r\ndescription: x\r\n---\r\n\r\nOffer a refund.  \r\n\r\n'),
    ).toEqual({
      outdated: [],
      sameVersion: [],
    });
  });

  test('of a region names the region', async () => {
    const facts = await pinFacts({
      prompts: ['guard: { path: src/guard.ts, region: guard, pin: "sha256:000000000000" }'],
      files: { 'src/guard.ts': '// evalgap:prompt guard\nBe kind.\n// evalgap:end\n' },
    });
    expect(outdated(facts, ERROR).map(({ message }) => message)).toEqual([
      expect.stringMatching(/^region `guard` of `src\/guard\.ts` changed \(now sha256:/),
    ]);
  });

  test('of a prompt that is absent or cannot be read is left to other findings', async () => {
    const facts = await pinFacts({
      prompts: ['a: { path: a.md, pin: "sha256:000000000000" }', 'b: { path: b.json, pin: "sha256:000000000000" }'],
      files: { 'b.json': '{' },
    });
    expect(outdated(facts, ERROR)).toEqual([]);
  });
});

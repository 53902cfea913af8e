import { describe, expect, test } from '@jest/globals';
import { COMMANDS, type CommandPlace } from '../../src/commands/command.ts';
import { parseCommand } from '../../src/commands/parse-command.ts';
import { addCaseReply } from '../../src/commands/replies/add-case.ts';
import { helpReply, misuseReply, wrongPlaceReply } from '../../src/commands/replies/general.ts';
import { intakeReply } from '../../src/commands/replies/intake.ts';
import { orderReply, standingOrders } from '../../src/commands/replies/orders.ts';
import { type KeptBack, type PinPush, type PinReply, pinReply } from '../../src/commands/replies/pin.ts';
import { problemsReply, refusedReply } from '../../src/commands/replies/refused.ts';
import { runReply } from '../../src/commands/replies/run.ts';
import { printReplyMarker } from '../../src/commands/reply-marker.ts';
import { type StandingOrder, withOrder } from '../../src/commands/standing-orders.ts';
import type { FormReading } from '../../src/production/failures/read-failure-form.ts';
import type { Block } from '../../src/report/blocks.ts';
import { toMarkdown } from '../../src/report/markdown.ts';
import { comments, elements, LIVE, openTexts, parsed } from '../report/github.ts';
import { HOSTILE } from '../report/hostile.ts';

const NOW = new Date('2026-11-23T12:00:00Z');
const HEAD = '1f3c9a2b7d4e5f60718293a4b5c6d7e8f9012345';
const URL = 'https://github.com/acme/shop/actions/runs/1';
const GITHUB_LIMIT = 65_536;

const PATCH = `diff --git a/evalgap.yml b/evalgap.yml
--- a/evalgap.yml
+++ b/evalgap.yml
@@ -1,3 +1,3 @@
 suites:
-  pin: "a"
+  pin: "b"
`;

function aPinReply(more: Partial<PinReply> = {}): PinReply {
  return {
    head: HEAD,
    config: 'evalgap.yml',
    coverage: [
      {
        suite: 'support',
        prompt: 'triage',
        from: '1@sha256:000000000000',
        to: '2@sha256:111111111111',
        rerun: ['refund-0'],
        notRerun: ['refund-1', 'track-0'],
      },
    ],
    evidence: { kind: 'run', url: URL },
    patch: PATCH,
    push: { kind: 'kept', why: 'no-token' },
    ...more,
  };
}

const textOf = (blocks: readonly Block[]) => toMarkdown(blocks);

describe('help', () => {
  test.each<[CommandPlace, readonly string[]]>([
    ['pull-request', ['run', 'pin', 'help']],
    ['issue', ['add-case', 'help']],
    ['weekly-issue', ['snooze', 'accept', 'add-case', 'help']],
  ])('on a %s lists %j', (place, names) => {
    const shown = textOf(helpReply(place));
    const listed = [...shown.matchAll(/^- `\/evalgap ([a-z-]+)/gm)].map(([, name]) => name);
    expect(listed).toEqual(names);
  });

  test('every example it gives is a command', () => {
    for (const { example, name } of COMMANDS)
      expect(parseCommand(example, NOW)).toMatchObject({ kind: 'command', command: { kind: name } });
  });

  test('a misuse is told what was expected, and of the nearest command', () => {
    const said = (line: string) => {
      const reading = parseCommand(line, NOW);
      return reading.kind === 'misuse' ? textOf(misuseReply(reading)) : '';
    };
    expect(said('/evalgap snooze 100d')).toMatch(/`\/evalgap snooze 100d`: a number of days was expected, 1d to 90d\./);
    expect(said('/evalgap snoze 3d')).toContain('Write `/evalgap snooze <days>d`, for instance `/evalgap snooze 14d`.');
    expect(said('/evalgap')).toContain('`/evalgap help` lists the commands.');
  });

  test('a command in the wrong place is told the right one', () => {
    expect(textOf(wrongPlaceReply('run', 'issue'))).toContain('`run` works on pull requests, not on issues.');
    expect(textOf(wrongPlaceReply('add-case', 'pull-request'))).toContain('works on issues, not on pull requests.');
    expect(textOf(wrongPlaceReply('snooze', 'issue'))).toContain('on the issues that Evalgap itself opened');
  });
});

describe('the pins of a head', () => {
  test('say first, and in bold, what was not re-run', () => {
    const shown = textOf(pinReply(aPinReply()));
    expect(shown.split('\n')[0]).toBe(
      '### Evalgap · 1 pin would change; not re-run at `1f3c9a2`: 2 of 3 covering cases',
    );
    expect(shown).toContain('3 cases cover it: 1 was re-run (`refund-0`), **2 were not** (`refund-1` and `track-0`).');
    expect(shown).toContain(`\`\`\`text\n${PATCH}\`\`\``);
  });

  test('without a run on record every covering case counts as not re-run', () => {
    const [pin] = aPinReply().coverage;
    const coverage = [{ ...pin!, rerun: [], notRerun: ['a', 'b', 'c'] }];
    const shown = textOf(pinReply(aPinReply({ coverage, evidence: { kind: 'none' } })));
    expect(shown).toContain('No run of this head is on record: **none of the 3 covering cases was re-run**.');
    expect(shown).toContain('not re-run at `1f3c9a2`: 3 of 3 covering cases');
  });

  test('a prompt that no case covers is named as such', () => {
    const [pin] = aPinReply().coverage;
    const uncovered = { ...pin!, prompt: 'guard', rerun: [], notRerun: [] };
    expect(textOf(pinReply(aPinReply({ coverage: [uncovered] })))).toMatch(
      /no case covers its prompt[\s\S]*\*\*No case covers it\.\*\*/,
    );
    expect(textOf(pinReply(aPinReply({ coverage: [pin!, uncovered] })))).toContain('1 prompt without any');
  });

  test('a case that covers two prompts is counted once', () => {
    const [pin] = aPinReply().coverage;
    const both = [pin!, { ...pin!, prompt: 'guard' }];
    expect(textOf(pinReply(aPinReply({ coverage: both })))).toContain(
      '2 pins would change; not re-run at `1f3c9a2`: 2 of 3 covering cases',
    );
  });

  test.each<[PinPush, RegExp]>([
    [{ kind: 'kept', why: 'no-token' }, /token of a workflow pushes starts no workflow.*`push-token`/],
    [{ kind: 'kept', why: 'no-evidence' }, /no covering case was re-run/],
    [{ kind: 'kept', why: 'moved' }, /the branch has moved on/],
    [{ kind: 'kept', why: 'fork' }, /in a fork/],
    [{ kind: 'kept', why: 'closed' }, /is closed/],
    [{ kind: 'kept', why: 'default-branch' }, /is the default branch/],
    [{ kind: 'pushed', sha: HEAD, url: `https://github.com/acme/shop/commit/${HEAD}` }, /Pushed as \[`1f3c9a2`\]/],
    [{ kind: 'refused', refusal: { kind: 'forbidden', permission: 'contents: write' } }, /lacks `contents: write`/],
    [{ kind: 'refused', refusal: { kind: 'failed', reason: 'no luck @octocat' } }, /`no luck @octocat`/],
  ])('%j is said', (push, said) => {
    expect(textOf(pinReply(aPinReply({ push })))).toMatch(said);
  });

  test.each([
    ['carriage returns', PATCH.replaceAll('\n', '\r\n')],
    ['hidden characters', PATCH.replace('pin', 'p\u202Ein')],
    ['a comment of Markdown', PATCH.replace('suites', '<!-- suites')],
    ['no end', PATCH.repeat(200)],
  ])('a patch with %s is not shown, since it would not apply', (_, patch) => {
    const shown = textOf(pinReply(aPinReply({ patch })));
    expect(shown).not.toContain('diff --git');
    expect(shown).toMatch(/The patch of `evalgap\.yml` .* run `npx evalgap pin` on the branch instead/);
  });

  test('many pins and long ids stay within what a comment holds, and the count stays true', () => {
    const ids = Array.from({ length: 3_000 }, (_, index) => `${'`x'.repeat(99)}${index}`);
    const coverage = Array.from({ length: 200 }, (_, index) => ({
      suite: 'support',
      prompt: `prompt-${index}`,
      from: null,
      to: '2@sha256:111111111111',
      rerun: ids.slice(0, 1_000),
      notRerun: ids.slice(1_000),
    }));
    const shown = textOf(pinReply(aPinReply({ coverage })));
    expect(shown.length).toBeLessThan(40_000);
    expect(shown).toContain('not re-run at `1f3c9a2`: 2,000 of 3,000 covering cases');
    expect(shown).toContain('160 more pins');
  });
});

describe('orders that stand', () => {
  test('are listed with who asked and until when', () => {
    const shown = textOf(
      standingOrders([
        { kind: 'snooze', by: 'octocat', comment: 1, until: '2026-12-07' },
        {
          kind: 'accept',
          by: 'hubot',
          comment: 2,
          until: '2027-01-31',
          cause: 'stale/frozen',
          reason: 'a quiet month',
        },
      ]),
    );
    expect(shown).toContain('- snoozed until 2026-12-07, asked by `octocat`');
    expect(shown).toContain('- `stale/frozen` accepted until 2027-01-31, asked by `hubot`: `a quiet month`');
    expect(standingOrders([])).toEqual([]);
  });

  test.each(['`', '👍', '漢', '\u202E', '<!--', '|', '\\'])(
    'as many as there is room for, full of %j, fit',
    (filling) => {
      const reason = filling.repeat(Math.floor(500 / [...filling].length));
      let orders: readonly StandingOrder[] = [];
      for (let index = 0; index < 24; index += 1) {
        const cause = `stale/frozen:support:${filling.repeat(60)}${index}`;
        const order: StandingOrder = {
          kind: 'accept',
          by: 'octocat',
          comment: index + 1,
          until: '2027-01-31',
          cause,
          reason,
        };
        orders = withOrder(orders, order, NOW) ?? orders;
      }
      const answered = Array.from({ length: 20 }, () => 2 ** 50);
      const body = `${printReplyMarker({ orders, answered })}\n${textOf(standingOrders(orders))}`;
      expect(orders.length).toBeGreaterThan(5);
      expect(body.length).toBeLessThan(GITHUB_LIMIT - 2_000);
    },
  );
});

const READINGS = (text: string): readonly FormReading[] => [
  { kind: 'no-form' },
  { kind: 'unreadable', why: text },
  { kind: 'read', report: { input: text, step: text }, ambiguous: [text, text] },
];

test('a failure that is confirmed is told when its case comes, or why none can be drafted from it', () => {
  const replyTo = (reading: FormReading) =>
    textOf(addCaseReply({ label: 'agent-failure', by: 'octocat', already: false, created: false, reading }));
  expect(replyTo({ kind: 'read', report: { input: 'x' }, ambiguous: [] })).toContain(
    'once a week, drafts a case from it',
  );
  expect(replyTo({ kind: 'no-form' })).toContain(
    'No case can be drafted from it as it stands, since it was not filed with',
  );
  expect(replyTo({ kind: 'unreadable', why: 'nothing stands there' })).toContain(
    'since nothing stands there: write the case',
  );
});

describe('nothing that came in is live in any reply', () => {
  const WHY: readonly KeptBack[] = ['moved', 'no-token'];

  /** Every reply with this text wherever a text from outside can stand. */
  function repliesWith(text: string): readonly Block[] {
    const oneLine = text.replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ').trim() || 'x';
    const order = { by: 'octocat', comment: 1, until: '2027-01-31' };
    const problem = { message: text, location: { file: text }, expected: text, remedy: text };
    return [
      ...misuseReply({ kind: 'misuse', given: text, fault: 'x was expected' }),
      ...runReply({ kind: 'head-moved', asked: HEAD, head: HEAD }),
      ...runReply({ kind: 'no-run', head: HEAD, workflow: text }),
      ...runReply({ kind: 'dispatched', head: HEAD, workflow: text, whose: 'fork' }),
      ...runReply({ kind: 'dispatched', head: HEAD, workflow: text, whose: 'dependabot' }),
      ...runReply({ kind: 'no-fork-workflow', workflow: text }),
      ...READINGS(text).flatMap((reading) => [
        ...addCaseReply({ label: text, by: text, already: false, created: true, reading }),
        ...(reading.kind === 'no-form'
          ? []
          : intakeReply({ label: text, created: true, reading, suite: text, stepIsKnown: false })),
      ]),
      ...refusedReply('label this issue', { kind: 'failed', reason: text }),
      ...refusedReply('label this issue', { kind: 'forbidden', permission: text }),
      ...problemsReply([problem, problem]),
      ...standingOrders([{ kind: 'accept', cause: `stale/frozen:support:${oneLine}`, reason: oneLine, ...order }]),
      ...orderReply({ kind: 'snooze', ...order }),
      ...WHY.flatMap((why) =>
        pinReply(
          aPinReply({
            config: text,
            patch: `${PATCH}${text}`,
            coverage: [{ suite: text, prompt: text, from: text, to: text, rerun: [text], notRerun: [text, text] }],
            evidence: { kind: 'unreadable', url: URL, problems: [problem] },
            push: { kind: 'kept', why },
          }),
        ),
      ),
    ];
  }

  test.each(HOSTILE.map((text) => [text.length > 80 ? `${text.slice(0, 80)}…` : text, text]))('%j', async (_, text) => {
    const page = await parsed(textOf(repliesWith(text)));
    const found = elements(page);
    const links = found.filter(({ tagName }) => tagName === 'a').map(({ properties }) => properties?.href);
    expect(new Set(links)).toEqual(new Set([URL]));
    for (const tag of ['img', 'script', 'iframe', 'svg', 'style', 'input', 'details', 'table'])
      expect(found.filter(({ tagName }) => tagName === tag)).toEqual([]);
    expect(comments(page).filter((comment) => comment.trim() !== '')).toEqual([]);
    for (const open of openTexts(page)) for (const live of LIVE) expect(open).not.toMatch(live);
  });
});

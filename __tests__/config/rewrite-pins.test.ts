import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { stringify } from 'yaml';
import type { Config } from '../../src/config/config.ts';
import { type NewPin, rewritePins } from '../../src/config/rewrite-pins.ts';
import { formatPin, parsePin } from '../../src/prompts/pin.ts';
import { formatProblem, unwrap } from '../../src/values/problem.ts';
import { configOf } from './configs.ts';

const NEW = '5@sha256:0123456789ab';
const OLD = '4@sha256:aaaaaaaaaaaa';

/** `prompts` of a suite `s`, in block style, as they stand after the key. */
function aConfig(prompts: string): string {
  return `# top\nsuites:\n  s: # suite\n    prompts:${prompts}    cases: [a.jsonl] # cases\n`;
}

function pinned(text: string, pins: readonly NewPin[] = [{ suite: 's', prompt: 't', pin: NEW }]): string {
  return unwrap(rewritePins(text, pins));
}

describe('a new pin of a judge', () => {
  const JUDGED = [{ suite: 's', prompt: 'steps/reply', pin: NEW }];
  const withSteps = (steps: string) => `suites:\n  s:\n    cases: [a.jsonl]\n    steps:${steps}# end\n`;
  const rest = 'model: m, url: "https://x.example"';

  test.each<[string, string, string]>([
    [
      'expands a path in braces',
      ` { reply: { scorer: judge, prompt: j.md, ${rest} } }\n`,
      ` { reply: { scorer: judge, prompt: { path: j.md, pin: "${NEW}" }, ${rest} } }\n`,
    ],
    [
      'expands a path on a line of its own',
      '\n      reply:\n        scorer: judge\n        prompt: j.md # why\n        model: m\n        url: https://x.example\n',
      `\n      reply:\n        scorer: judge\n        prompt: { path: j.md, pin: "${NEW}" } # why\n        model: m\n        url: https://x.example\n`,
    ],
    [
      'takes the place of an old one',
      ` { reply: { scorer: judge, prompt: { path: j.md, pin: '${OLD}' }, ${rest} } }\n`,
      ` { reply: { scorer: judge, prompt: { path: j.md, pin: '${NEW}' }, ${rest} } }\n`,
    ],
  ])('%s', (_, before, after) => {
    expect(pinned(withSteps(before), JUDGED)).toBe(withSteps(after));
    expect(configOf(pinned(withSteps(before), JUDGED)).suites[0]?.steps[0]?.scorer).toMatchObject({
      prompt: { path: 'j.md', pin: parsePin(NEW) },
    });
  });

  test('leaves a prompt of the agent by the name of the step alone', () => {
    const text = `suites:\n  s:\n    cases: [a.jsonl]\n    prompts: { reply: r.md }\n    steps: { reply: { scorer: judge, prompt: j.md, ${rest} } }\n`;
    expect(pinned(text, JUDGED)).toBe(text.replace('j.md', `{ path: j.md, pin: "${NEW}" }`));
    expect(pinned(text, [{ suite: 's', prompt: 'reply', pin: NEW }])).toBe(
      text.replace('r.md', `{ path: r.md, pin: "${NEW}" }`),
    );
  });

  test.each(['decide', 'other', 'constructor'])('of a step that has no judge, %s, is a problem', (step) => {
    const written = rewritePins(withSteps(' { decide: equals }\n'), [
      { suite: 's', prompt: `steps/${step}`, pin: NEW },
    ]);
    expect(written).toMatchObject({ ok: false, problems: [{ message: expect.stringContaining('does not exist') }] });
  });
});

describe('a new pin', () => {
  test.each<[string, string, string]>([
    ['expands the short form', '\n      t: t.md # why\n', `\n      t: { path: t.md, pin: "${NEW}" } # why\n`],
    [
      'expands the short form in braces',
      ' { t: t.md, u: u.md } # p\n',
      ` { t: { path: t.md, pin: "${NEW}" }, u: u.md } # p\n`,
    ],
    [
      'expands the short form line by line where the others are',
      '\n      u:\n          path: u.md\n      t: t.md  # why\n',
      `\n      u:\n          path: u.md\n      t:\n          path: t.md  # why\n          pin: "${NEW}"\n`,
    ],
    [
      'expands the short form in braces where one of the others is',
      '\n      u: { path: u.md }\n      v:\n        path: v.md\n      t: t.md\n',
      `\n      u: { path: u.md }\n      v:\n        path: v.md\n      t: { path: t.md, pin: "${NEW}" }\n`,
    ],
    ['keeps the quotes of a path', "\n      t: 't.md'\n", `\n      t: { path: 't.md', pin: "${NEW}" }\n`],
    [
      'puts a path in quotes that braces would cut',
      '\n      t: a,[b].md\n',
      `\n      t: { path: "a,[b].md", pin: "${NEW}" }\n`,
    ],
    [
      'finds a path on the next line',
      '\n      t:\n        t.md\n',
      `\n      t:\n        { path: t.md, pin: "${NEW}" }\n`,
    ],
    [
      'comes after the last key of an entry',
      '\n      t:\n        path: t.md # a\n        region: r # b\n',
      `\n      t:\n        path: t.md # a\n        region: r # b\n        pin: "${NEW}"\n`,
    ],
    ['comes last within braces', ' { t: { path: t.md } }\n', ` { t: { path: t.md, pin: "${NEW}" } }\n`],
    ['comes before a last comma', ' { t: { path: t.md, }, }\n', ` { t: { path: t.md, pin: "${NEW}", }, }\n`],
    [
      'comes before a comment within braces',
      ' { t: { path: t.md # a\n      } }\n',
      ` { t: { path: t.md, pin: "${NEW}" # a\n      } }\n`,
    ],
    ['is written as JSON in JSON', ' {"t":{"path":"t.md"}}\n', ` {"t":{"path":"t.md","pin":"${NEW}"}}\n`],
    [
      'stays in double quotes',
      `\n      t: { pin: "${OLD}", path: t.md }\n`,
      `\n      t: { pin: "${NEW}", path: t.md }\n`,
    ],
    [
      'stays in single quotes',
      `\n      t: { path: t.md, pin: '${OLD}' }\n`,
      `\n      t: { path: t.md, pin: '${NEW}' }\n`,
    ],
    ['stays without quotes', `\n      t: { path: t.md, pin: ${OLD} }\n`, `\n      t: { path: t.md, pin: ${NEW} }\n`],
    [
      'changes nothing around the old one',
      `\n      t:\n        pin:   ${OLD}   # since May\n\n        path:  t.md\n`,
      `\n      t:\n        pin:   ${NEW}   # since May\n\n        path:  t.md\n`,
    ],
    [
      'keeps anchors',
      `\n      t: &t { path: &p t.md, pin: &q "${OLD}" }\n`,
      `\n      t: &t { path: &p t.md, pin: &q "${NEW}" }\n`,
    ],
    [
      'keeps the anchor of a short form at its path',
      ' { t: &p t.md, u: *p }\n',
      ` { t: { path: &p t.md, pin: "${NEW}" }, u: *p }\n`,
    ],
    ['takes the path from an alias', ' { u: &p t.md, t: *p }\n', ` { u: &p t.md, t: { path: *p, pin: "${NEW}" } }\n`],
    [
      'takes the place of an alias',
      ` { u: { path: u.md, pin: &q "${OLD}" }, t: { path: t.md, pin: *q } }\n`,
      ` { u: { path: u.md, pin: &q "${OLD}" }, t: { path: t.md, pin: "${NEW}" } }\n`,
    ],
    [
      'that stands there already changes nothing',
      `\n      t: {path: t.md , pin: '${NEW}'}\n`,
      `\n      t: {path: t.md , pin: '${NEW}'}\n`,
    ],
  ])('%s', (_, before, after) => {
    expect(pinned(aConfig(before))).toBe(aConfig(after));
    expect(pinned(aConfig(after))).toBe(aConfig(after));
  });

  test('keeps CRLF line endings, also in the lines it adds', () => {
    const before = aConfig('\n      u:\n        path: u.md\n      t: t.md\n').replaceAll('\n', '\r\n');
    const after = aConfig(`\n      u:\n        path: u.md\n      t:\n        path: t.md\n        pin: "${NEW}"\n`);
    expect(pinned(before)).toBe(after.replaceAll('\n', '\r\n'));
  });

  test('can be added on a last line without an end', () => {
    const text = 'suites:\n  s:\n    cases: [a]\n    prompts:\n      t:\n        path: t.md';
    expect(pinned(text)).toBe(`${text}\n        pin: "${NEW}"`);
  });

  test('keeps a byte order mark', () => {
    expect(pinned(`\uFEFF${aConfig(' { t: t.md }\n')}`)).toBe(
      `\uFEFF${aConfig(` { t: { path: t.md, pin: "${NEW}" } }\n`)}`,
    );
  });

  test('of an entry that suites share is written once, where the entry stands', () => {
    const text = `suites:
  s: { cases: [a], prompts: { t: &t { path: t.md } } }
  r: { cases: [b], prompts: { t: *t } }
`;
    const both = [
      { suite: 's', prompt: 't', pin: NEW },
      { suite: 'r', prompt: 't', pin: NEW },
    ];
    expect(pinned(text, both)).toBe(text.replace('t.md', `t.md, pin: "${NEW}"`));
  });

  test('of several suites and prompts are written together', () => {
    const text = `suites:
  s: { cases: [a], prompts: { t: t.md, u: { path: u.md, pin: ${OLD} } } }
  r:
    cases: [b]
    prompts: { t: t.md }
`;
    const after = pinned(text, [
      { suite: 'r', prompt: 't', pin: 'sha256:bbbbbbbbbbbb' },
      { suite: 's', prompt: 'u', pin: NEW },
      { suite: 's', prompt: 't', pin: 'v2@sha256:cccccccccccc' },
    ]);
    expect(after).toBe(`suites:
  s: { cases: [a], prompts: { t: { path: t.md, pin: "v2@sha256:cccccccccccc" }, u: { path: u.md, pin: ${NEW} } } }
  r:
    cases: [b]
    prompts: { t: { path: t.md, pin: "sha256:bbbbbbbbbbbb" } }
`);
  });
});

describe('no pin is written', () => {
  test.each<[string, string, readonly NewPin[], string]>([
    [
      'where an entry is shared and only one of its users gets it',
      ' { t: &t { path: t.md }, u: *t }\n',
      [{ suite: 's', prompt: 't', pin: NEW }],
      'evalgap.yml:4:16: the pin of suites.s.prompts.t cannot be set without changing anything else',
    ],
    [
      'where an entry is shared and its users get different ones',
      ' { t: &t { path: t.md }, u: *t }\n',
      [
        { suite: 's', prompt: 't', pin: NEW },
        { suite: 's', prompt: 'u', pin: OLD },
      ],
      'evalgap.yml:4:38: the pin of suites.s.prompts.u cannot be set without changing anything else',
    ],
    [
      'where the path is a folded text',
      '\n      t: >-\n        t.md\n',
      [{ suite: 's', prompt: 't', pin: NEW }],
      'evalgap.yml:5:7: the pin of suites.s.prompts.t cannot be set without changing anything else',
    ],
    [
      'for a prompt that is not there',
      ' { u: u.md }\n',
      [{ suite: 's', prompt: 't', pin: NEW }],
      'evalgap.yml:4:5: suites.s.prompts.t does not exist',
    ],
    [
      'into YAML that does not parse',
      ' { t: t.md\n',
      [{ suite: 's', prompt: 't', pin: NEW }],
      'evalgap.yml:5:5: not valid YAML',
    ],
  ])('%s', (_, prompts, pins, message) => {
    const result = rewritePins(aConfig(prompts), pins);
    expect(result.ok ? [] : result.problems.map(formatProblem)).toEqual([expect.stringContaining(message)]);
  });
});

describe('pins of any config', () => {
  const name = fc.stringMatching(/^[A-Za-z0-9_][A-Za-z0-9._-]{0,8}$/);
  const path = fc.stringMatching(/^[a-z0-9][a-z0-9 ,#'"&_[\]{}.-]{0,10}\.md$/);
  const pin = fc.record({
    version: fc.option(fc.stringMatching(/^[A-Za-z0-9._+-]{1,8}$/), { nil: undefined }),
    digest: fc.stringMatching(/^[0-9a-f]{12,16}$/),
  });
  const pinText = pin.map(({ version, digest }) => formatPin(version === undefined ? { digest } : { version, digest }));
  const long = fc.record({ path, region: name, pin: pinText }, { requiredKeys: ['path'] });
  const prompts = fc.dictionary(name, fc.oneof(path, long), { minKeys: 1, maxKeys: 4, noNullPrototype: true });
  const suites = fc.uniqueArray(fc.tuple(name, prompts), {
    minLength: 1,
    maxLength: 3,
    selector: ([suite]) => suite.toLowerCase(),
  });
  const style = fc.record({
    collectionStyle: fc.constantFrom('any' as const, 'block' as const, 'flow' as const),
    defaultStringType: fc.constantFrom('PLAIN' as const, 'QUOTE_DOUBLE' as const, 'QUOTE_SINGLE' as const),
    indent: fc.integer({ min: 2, max: 6 }),
    flowCollectionPadding: fc.boolean(),
  });
  const lineEnd = fc.constantFrom('\n', '\r\n');

  test('are the new ones, nothing else has changed, and writing them again changes nothing', () => {
    let written = 0;
    fc.assert(
      fc.property(suites, style, lineEnd, fc.infiniteStream(fc.option(pinText)), (named, options, end, stream) => {
        const data = {
          suites: Object.fromEntries(named.map(([suite, entries]) => [suite, { prompts: entries, cases: ['a'] }])),
        };
        const text = `# top\n${stringify(data, { ...options, lineWidth: 0 })}# end\n`.replaceAll('\n', end);
        const before = configOf(text);
        const pins = before.suites.flatMap((suite) =>
          suite.prompts.flatMap((prompt) => {
            const next = stream.next().value;
            return typeof next === 'string' ? [{ suite: suite.name, prompt: prompt.id, pin: next }] : [];
          }),
        );
        const after = unwrap(rewritePins(text, pins));
        expect(configOf(after)).toEqual(withPins(before, pins));
        expect(unwrap(rewritePins(after, pins))).toBe(after);
        expect(after.startsWith(`# top${end}`) && after.endsWith(`# end${end}`)).toBe(true);
        if (pins.length > 0) written += 1;
      }),
      { numRuns: 150 },
    );
    expect(written).toBeGreaterThan(50);
  });
});

function withPins(config: Config, pins: readonly NewPin[]): Config {
  const suites = config.suites.map((suite) => ({
    ...suite,
    prompts: suite.prompts.map((prompt) => {
      const next = pins.find((pin) => pin.suite === suite.name && pin.prompt === prompt.id);
      const parsed = next && parsePin(next.pin);
      return parsed === undefined ? prompt : { ...prompt, pin: parsed };
    }),
  }));
  return { ...config, suites };
}

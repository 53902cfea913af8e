import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { promptDigest } from '../../src/prompts/digest.ts';
import { normaliseText } from '../../src/prompts/normalise.ts';
import { digest, reading } from './files.ts';

/** One prompt per format, with everything in it that a format can have. */
const FILES: Readonly<Record<string, string>> = {
  'a.md': '---\nmodel: m\nparameters:\n  stop: [café]\n---\n\nBe kind to {{name}}.\n\nCafé rules.\n',
  'a.txt': 'Be kind.\n\n  - indented café\n',
  'a.j2': 'Be kind. {# note #}\n{% if x %}Café{% endif %}\n',
  'a.prompt': '---\nmodel: m\n---\n{{role "system"}}\nBe kind.\n{{! café }}\n{{role "user"}}\nCafé {{q}}\n',
  'a.prompty': '---\nmodel: m\n---\nsystem:\nBe kind, café.\n\nuser:\n{{q}}\n',
  'a.prompt.yml':
    'model: m\nmessages:\n  - role: system\n    content: |\n      Be kind.\n\n      Café rules.\n  - role: user\n    content: "{{q}}"\n',
  'a.json': '{\n  "model": "m",\n  "messages": [\n    { "role": "user", "content": "Be kind, café.\\n" }\n  ]\n}\n',
};
const NAMES = Object.keys(FILES);
const REGION = '// evalgap:prompt guard\nBe kind, café.\n\n// evalgap:end\n';

/** What editors, checkouts and keyboards do to a file without anybody meaning it. */
const disturbance = fc.record({
  bom: fc.boolean(),
  lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
  blanks: fc.array(fc.constantFrom('', ' ', '\t', '  \t '), { minLength: 12, maxLength: 12 }),
  end: fc.constantFrom('', '\n', '\n\n \n'),
  form: fc.constantFrom('NFC' as const, 'NFD' as const),
});

type Disturbance = typeof disturbance extends fc.Arbitrary<infer T> ? T : never;

function disturb(text: string, { bom, lineEnd, blanks, end, form }: Disturbance): string {
  const lines = text
    .trimEnd()
    .split('\n')
    .map((line, index) => line + (blanks[index % blanks.length] ?? ''));
  return ((bom ? '\uFEFF' : '') + lines.join('\n') + end).normalize(form).replaceAll('\n', lineEnd);
}

describe('the digest of a prompt', () => {
  test.each(NAMES)(
    '%s does not change with white space at line ends, line ends, byte order marks and Unicode forms',
    async (name) => {
      const text = FILES[name]!;
      const before = await digest({ [name]: text });
      await fc.assert(
        fc.asyncProperty(disturbance, async (how) => {
          expect(await digest({ [name]: disturb(text, how) })).toBe(before);
        }),
        { numRuns: 40 },
      );
    },
  );

  test('of a region does not change with them either', async () => {
    await fc.assert(
      fc.asyncProperty(disturbance, async (how) => {
        expect(await digest({ 'a.ts': disturb(REGION, how) }, 'guard')).toBe(await digest({ 'a.ts': REGION }, 'guard'));
      }),
      { numRuns: 40 },
    );
  });

  test.each(['a.txt', 'a.md', 'a.json'])('%s changes with any letter of its text', async (name) => {
    const text = FILES[name]!;
    const before = await digest({ [name]: text });
    const sent = text.indexOf('Be kind');
    const letters = [...text.matchAll(/\p{L}/gu)]
      .map(({ index }) => index)
      .filter((index) => index >= sent && index < sent + 14);
    expect(letters.length).toBeGreaterThan(5);
    for (const index of letters) {
      const other = `${text.slice(0, index)}q${text.slice(index + 1)}`;
      expect(await digest({ [name]: other })).not.toBe(before);
    }
  });

  test('of two texts is equal exactly when their normalised texts are', async () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'b', ' ', '\t', '\n', '\r', 'e\u0301', '\u00e9', '{', '}', '-', '#'),
    });
    await fc.assert(
      fc.asyncProperty(text, text, async (one, other) => {
        const same = normaliseText(one) === normaliseText(other);
        expect((await digest({ 'a.txt': one })) === (await digest({ 'a.txt': other }))).toBe(same);
      }),
    );
  });

  test('of a text cannot be that of anything with settings, since no text looks like their serialisation', () => {
    const parts = { content: 'Be kind.\n', behaviour: { model: 'm' }, includes: new Map<string, string>() };
    const serialised = '{"behaviour":{"model":"m"},"content":"Be kind.\\n"}';
    expect(promptDigest(parts)).toBe(promptDigest({ ...parts, content: serialised, behaviour: {} }));
    expect(promptDigest(parts)).not.toBe(promptDigest({ ...parts, content: normaliseText(serialised), behaviour: {} }));
  });
});

describe('whatever a file holds', () => {
  const pieces = [
    '---\n',
    '---js\n',
    'model: ',
    '!!js/function ',
    '&a ',
    '*a',
    '<<: ',
    '__proto__: ',
    '{{',
    '}}',
    '{{>',
    '{{#if x}}',
    '{{/if}}',
    '{{!--',
    '{%',
    '%}',
    "{% include 'a' %}",
    '{#',
    '#}',
    '{% raw %}',
    '"',
    "'",
    '[',
    ']',
    '{',
    '}',
    ':',
    '- ',
    '\n',
    '  ',
    '\\',
    '\0',
    '\uFFFD',
    '\r',
    'system:\n',
    'messages:\n',
    '{"messages":[',
    '"role":"user"',
    ',',
    'evalgap:prompt x\n',
    'evalgap:end\n',
    `\${file:a}`,
    '\u2028',
    '\uD800',
  ];
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc
      .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 4 })), { maxLength: 25 })
      .map((parts) => parts.join('')),
  );

  test.each([...NAMES, 'a.prompt.yaml', 'a.ts'])('%s is read, or refused with a place in it', async (name) => {
    await fc.assert(
      fc.asyncProperty(text, async (content) => {
        const region = name === 'a.ts' ? 'x' : undefined;
        const result = await reading({ [name]: content, a: content }, region);
        expect(['read', 'missing', 'unreadable']).toContain(result.state);
        if (result.state === 'unreadable') {
          expect(result.problems).not.toHaveLength(0);
          for (const problem of result.problems) expect([name, 'a']).toContain(problem.location?.file);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('is read even when it is long and opens what it never closes', async () => {
    const hostile = [
      '{{',
      '{#',
      '{%',
      '{{!',
      '{{#a}}',
      '{{a}}',
      '"',
      '\\',
      ' ',
      '[',
      '---\n',
      '{a',
      '<%',
      'system:\n',
      '{{/a}}',
      "{{'",
      'x\n\n',
    ];
    // The YAML parser takes its time for such a text, so that the file that is all YAML is left out.
    for (const name of [...NAMES.filter((path) => path !== 'a.prompt.yml'), 'a.ts']) {
      for (const piece of hostile) {
        const result = await reading(
          { [name]: piece.repeat(100_000 / piece.length) },
          name === 'a.ts' ? 'x' : undefined,
        );
        expect(['read', 'missing', 'unreadable']).toContain(result.state);
      }
    }
  });
});

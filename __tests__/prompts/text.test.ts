import { describe, expect, test } from '@jest/globals';
import { readPrompt } from '../../src/prompts/read.ts';
import { sha256 } from '../../src/values/json.ts';
import { CouldNotCheck } from '../../src/values/problem.ts';
import { digest, problems, prompt, reading } from './files.ts';

describe('a text prompt', () => {
  test('has the digest that sha256sum gives for its file, when that is already normalised', async () => {
    expect(await digest({ 'a.md': 'Be kind.\n' })).toBe(sha256('Be kind.\n'));
    expect(await digest({ 'a.txt': 'Be kind.\n' })).toBe(await digest({ 'b/c.j2': 'Be kind.\n' }));
  });

  test('is one text', async () => {
    expect(await prompt({ 'a.md': 'Be kind.' })).toEqual({
      id: 'triage',
      path: 'a.md',
      format: 'text',
      digest: sha256('Be kind.\n'),
      texts: ['Be kind.\n'],
      behaviour: {},
    });
  });

  test('may be empty', async () => {
    expect(await prompt({ 'a.md': '' })).toMatchObject({ digest: sha256(''), texts: [''] });
  });

  test('that is not there is missing', async () => {
    const absent = { 'a.md': undefined as unknown as string };
    expect(await reading(absent)).toEqual({ state: 'missing', id: 'triage', path: 'a.md' });
  });

  test('that is no UTF-8 is not read', async () => {
    expect(await problems({ 'a.md': 'Caf\uFFFD' })).toEqual([
      'a.md:1:4: bytes that are not UTF-8 stand here (or the character U+FFFD, which cannot be told from them) (expected text in UTF-8). Save it as UTF-8.',
    ]);
    expect(await problems({ 'a.md': 'B\0e' })).toEqual([
      'a.md:1:2: a NUL character stands here: this is no plain text (expected text in UTF-8). Save it as UTF-8.',
    ]);
    expect(await problems({ 'a.md': 'x'.repeat(1_000_001) })).toEqual([
      'a.md: the file is too long for a prompt (expected at most 1,000,000 characters)',
    ]);
  });
});

describe('a file that the system will not give', () => {
  const entry = { id: 'triage', path: 'a.md' };

  test('is not readable, with what the system said', async () => {
    const problem = { message: 'cannot read this file: EACCES', location: { file: 'a.md' } };
    const result = await readPrompt(entry, () => Promise.reject(new CouldNotCheck(problem)));
    expect(result).toEqual({ state: 'unreadable', id: 'triage', path: 'a.md', problems: [problem] });
  });

  test('by a fault of Evalgap itself is no fault of the file', async () => {
    await expect(readPrompt(entry, () => Promise.reject(new TypeError('oops')))).rejects.toThrow('oops');
  });

  test('is not readable when it is one that it includes', async () => {
    expect(await problems({ 'a.md': "{% include 'b.md' %}", 'b.md': 'x\nCaf\uFFFD' })).toEqual([
      expect.stringMatching(/^b\.md:2:4: bytes that are not UTF-8/),
    ]);
  });
});

describe('front matter', () => {
  test('that only describes leaves the digest that of the text', async () => {
    const matter =
      '---\nname: Triage\ndescription: What it does\nversion: 4\nAuthor: me\ntags: [a]\n# a comment\n---\n\n';
    expect(await digest({ 'a.md': `${matter}Be kind.` })).toBe(sha256('Be kind.\n'));
  });

  test('counts with every key that may change what a model answers, in any order and any style', async () => {
    const one = await prompt({ 'a.md': '---\nmodel: m-1\ntemperature: 0.0\ntools: [a, b]\n---\nBe kind.' });
    const same = await prompt({
      'a.md': '---\ntools:\n  - a\n  - \'b\' # why\nname: x\ntemperature: 0\nmodel: "m-1"\n---\nBe kind.',
    });
    expect(one.behaviour).toEqual({ model: 'm-1', temperature: 0, tools: ['a', 'b'] });
    expect(one.model).toBe('m-1');
    expect(same.digest).toBe(one.digest);
    expect(one.digest).toBe(
      sha256('{"behaviour":{"model":"m-1","temperature":0,"tools":["a","b"]},"content":"Be kind.\\n"}'),
    );
  });

  test.each(['model: m-2', 'temperature: 1', 'unheard_of: true', 'tools: [b, a]', 'output: { type: object }'])(
    'with another %s is another prompt',
    async (line) => {
      const plain = '---\nmodel: m-1\n---\nBe kind.';
      expect(await digest({ 'a.md': plain.replace('model: m-1', line) })).not.toBe(await digest({ 'a.md': plain }));
    },
  );

  test('may be empty, or comments alone', async () => {
    expect(await digest({ 'a.md': '---\n---\nBe kind.' })).toBe(sha256('Be kind.\n'));
    expect(await digest({ 'a.md': '---\n# nothing\n\n---\nBe kind.' })).toBe(sha256('Be kind.\n'));
    expect((await prompt({ 'a.md': '---\nmodel: x\n---' })).texts).toEqual(['']);
  });

  test.each([
    '---\nBe kind.',
    '---\n\nBe kind.\n\n---\n\nBe brief.',
    '---\n- Be kind.\n---\n',
    '----\nmodel: x\n----\nBe kind.',
    '\n---\nmodel: x\n---\nBe kind.',
    ' ---\nmodel: x\n ---\nBe kind.',
    '---\nmodel: x\n  ---\n  ----\nBe kind.',
    '--- model\nBe kind.\n---',
    '+++\nmodel = "x"\n+++\n',
    '---Instructions---\nBe kind.',
  ])('is not %j: all of that is text', async (text) => {
    const { digest: found, behaviour } = await prompt({ 'a.md': text });
    expect(behaviour).toEqual({});
    expect(found).toBe(sha256(`${text.trimEnd()}\n`));
  });

  test('that is broken is a problem at its place in the file', async () => {
    expect(await problems({ 'prompts/x.md': '---\nmodel: m\nparameters: [1, 2\n---\nBe kind.' })).toEqual([
      expect.stringMatching(
        /^prompts\/x\.md:[34]:\d+: not valid YAML: .* If the lines --- are horizontal rules, put an empty line before the first\.$/,
      ),
    ]);
    expect(await problems({ 'prompts/x.md': '---\nmodel: m\nmodel: n\n---\n' })).toEqual([
      expect.stringMatching(/^prompts\/x\.md:3:1: the key "model" stands twice/),
    ]);
    expect(await problems({ 'x.md': '---\nseed: 12345678901234567890\n---\n' })).toEqual([
      'x.md:2:7: this number cannot be kept exactly. Put it in quotes.',
    ]);
    expect(await problems({ 'x.md': '---\ntemperature: .nan\n---\n' })).toHaveLength(1);
  });

  test.each(['js', 'javascript', 'json', 'coffee', 'toml', 'ts', 'JS'])(
    'in %s is refused, and nothing in it is run',
    async (language) => {
      expect(await problems({ 'a.md': `---${language}\nglobalThis.evalgapWasHere = true\n---\nBe kind.` })).toEqual([
        `a.md:1:1: the front matter says that it is ${language} (expected YAML between two lines ---). Nothing else is read, and nothing in it is ever run.`,
      ]);
      expect('evalgapWasHere' in globalThis).toBe(false);
    },
  );

  test.each([
    '!!js/function "function () { globalThis.evalgapWasHere = true }"',
    '!!js/eval 1',
    '!include other.yaml',
    '!!python/object:os.system x',
  ])('with the tag of %s is a problem, not a value', async (value) => {
    expect(await problems({ 'a.md': `---\nmodel: ${value}\n---\nBe kind.` })).toEqual([
      expect.stringMatching(/^a\.md:2:\d+: /),
    ]);
    expect('evalgapWasHere' in globalThis).toBe(false);
  });

  test('cannot reach prototypes', async () => {
    expect(await problems({ 'a.md': '---\n__proto__: { polluted: yes }\n---\nBe kind.' })).toHaveLength(1);
    const { behaviour } = await prompt({ 'a.md': '---\nconstructor: { prototype: { polluted: yes } }\n---\nBe kind.' });
    expect(behaviour).toEqual({ constructor: { prototype: { polluted: 'yes' } } });
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  test('grows neither by aliases of aliases nor by nesting without end', async () => {
    const laughs = [
      'a: &a [x, x, x, x, x, x, x, x, x]',
      ...'bcdefghij'.split('').map((key, index) => `${key}: &${key} [${Array(9).fill(`*${'abcdefghi'[index]}`)}]`),
    ];
    expect(await problems({ 'a.md': `---\n${laughs.join('\n')}\n---\n` })).toHaveLength(1);
    for (const deep of ['['.repeat(100_000), '{a: '.repeat(50_000), '- '.repeat(100_000), '? '.repeat(100_000)]) {
      expect(await problems({ 'a.md': `---\nmodel: x\ndeep:\n  ${deep}\n---\n` })).not.toEqual([]);
    }
  });
});

describe('Jinja includes', () => {
  const files = (tone: string) => ({
    'prompts/a.j2': "Triage.\n{% include 'tone.j2' %}\n{{ x }}",
    'prompts/tone.j2': tone,
  });

  test('count by the digest of the file, and by that of what it includes in turn', async () => {
    const one = { ...files("Warm.\n{% include 'more/words.j2' %}"), 'prompts/more/words.j2': 'Please.' };
    const changed = { ...one, 'prompts/more/words.j2': 'Thanks.' };
    const spaced = { ...one, 'prompts/more/words.j2': 'Please.  \r\n\r\n' };
    expect(await digest(changed)).not.toBe(await digest(one));
    expect(await digest(spaced)).toBe(await digest(one));
    expect((await prompt(one)).texts).toEqual(['Triage.\nWarm.\nPlease.\n\n{{ x }}\n']);
  });

  test('are found in the folder of the file, then in those above', async () => {
    const nested = { 'p/q/a.j2': "{% include 'shared/tone.j2' %}" };
    const near = { ...nested, 'p/q/shared/tone.j2': 'near', 'p/shared/tone.j2': 'far', 'shared/tone.j2': 'top' };
    expect((await prompt(near)).texts).toEqual(['near\n']);
    expect((await prompt({ ...nested, 'p/shared/tone.j2': 'far', 'shared/tone.j2': 'top' })).texts[0]).toMatch(/^far/);
    expect((await prompt({ ...nested, 'shared/tone.j2': 'top' })).texts[0]).toMatch(/^top/);
  });

  test.each([
    "{%- include 'tone.j2' -%}",
    '{% include "tone.j2" with context %}',
    "{% include ['absent.j2', 'tone.j2'] %}",
    "{% extends 'tone.j2' %}",
    "{% import 'tone.j2' as tone %}",
    "{% from 'tone.j2' import warm %}",
    "{% include './tone.j2' ignore missing %}",
  ])('are seen in %j', async (tag) => {
    const one = await digest({ 'p/a.md': `Triage. ${tag}`, 'p/tone.j2': 'Be warm.' });
    expect(await digest({ 'p/a.md': `Triage. ${tag}`, 'p/tone.j2': 'Be brief.' })).not.toBe(one);
  });

  test.each([
    "{# {% include 'absent.j2' %} #}",
    "{% raw %}{% include 'absent.j2' %}{% endraw %}",
    '{% include name %}',
    "{% include 'absent.j2' ignore missing %}",
    '{{ "{% include \'absent.j2\' %}" }}',
  ])('are not looked for in %j', async (text) => {
    expect(await problems({ 'a.j2': text })).toEqual([]);
  });

  test('that are not there are a problem that says where was looked', async () => {
    expect(await problems({ 'p/q/a.md': "Triage.\n  {% include 'tone.j2' %}" })).toEqual([
      'p/q/a.md:2:3: the included file "tone.j2" is not there (expected one of p/q/tone.j2, p/tone.j2, tone.j2). Put it there, or correct the name.',
    ]);
    expect(
      await problems({
        'p/a.md': '---\nmodel: m\n---\n\n\nTriage.\n{% include "b.j2" %}',
        'p/b.j2': '\n\n {% include "c.j2" %}',
      }),
    ).toEqual([expect.stringMatching(/^p\/b\.j2:3:2: the included file "c\.j2" is not there/)]);
  });

  test('never lead out of the folder of the config', async () => {
    const asked: string[] = [];
    const read = async (path: string) => {
      asked.push(path);
      return path === 'a.j2' ? "{% include '../../etc/passwd' %}{% include '/etc/passwd' %}" : undefined;
    };
    await readPrompt({ id: 'x', path: 'a.j2' }, read);
    expect(asked).toEqual(['a.j2', 'etc/passwd']);
  });

  test('that come back to a file are a problem that shows the circle', async () => {
    const circle = {
      'a.j2': "A {% include 'b.j2' %}",
      'b.j2': "B\n{% include 'c.j2' %}",
      'c.j2': "C\n\n{% include 'a.j2' %}",
    };
    expect(await problems(circle)).toEqual([
      'c.j2:3:1: the files include one another in a circle: a.j2 → b.j2 → c.j2 → a.j2. Take one of the includes out: rendering them would never end.',
    ]);
    expect(await problems({ 'a.j2': "{% include 'a.j2' %}" })).toHaveLength(1);
  });

  test('of a file with the same name in a folder above are no circle', async () => {
    expect(await problems({ 'p/base.j2': "{% extends 'base.j2' %}", 'base.j2': 'Be kind.' })).toEqual([]);
  });

  test('that multiply without end stop at a length', async () => {
    const files: Record<string, string> = { 'f0.j2': '' };
    for (let level = 0; level < 18; level++) files[`f${level}.j2`] = `x {% include 'f${level + 1}.j2' %}`.repeat(10);
    expect(await problems({ ...files, 'f18.j2': 'x' })).not.toEqual([]);
  });

  test('in a chain without end stop at a depth', async () => {
    const files: Record<string, string> = {};
    for (let level = 0; level < 1000; level++) files[`f${level}.j2`] = `{% include 'f${level + 1}.j2' %}`;
    expect(await problems(files)).toEqual([
      expect.stringMatching(/^f19\.j2:1:1: files include one another more than 20 deep/),
    ]);
  });
});

describe('comments', () => {
  test('are not part of a Jinja file', async () => {
    const bare = 'Triage.\n\nBe kind.\n';
    for (const name of ['a.j2', 'a.jinja', 'a.jinja2', 'a.md.j2']) {
      expect(await digest({ [name]: 'Triage.\n{# why\n so #}\n\nBe {# very #}kind.{# end #}\n' })).toBe(sha256(bare));
    }
  });

  test('are text in other files, where nobody may take them out', async () => {
    expect(await digest({ 'a.md': 'Triage. {# why #}\n' })).toBe(sha256('Triage. {# why #}\n'));
    expect(await digest({ 'a.md': 'Triage. <!-- why -->\n' })).toBe(sha256('Triage. <!-- why -->\n'));
  });
});

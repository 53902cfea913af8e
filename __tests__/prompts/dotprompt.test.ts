import { describe, expect, test } from '@jest/globals';
import { sha256 } from '../../src/values/json.ts';
import { digest, problems, prompt } from './files.ts';

const CHAT = `---
model: gemini-2.5-flash
config:
  temperature: 0.7
input:
  schema:
    name: string
output:
  format: json
---
{{role "system"}}
You greet people.

{{role "user"}}
I am {{name}}.
{{history}}
`;

describe('a dotprompt file', () => {
  test('is front matter, and messages between its roles', async () => {
    const found = await prompt({ 'greet.prompt': CHAT });
    expect(found.format).toBe('dotprompt');
    expect(found.model).toBe('gemini-2.5-flash');
    expect(found.texts).toEqual(['You greet people.\n', 'I am {{name}}.\n{{history}}\n']);
    expect(found.behaviour).toEqual({
      model: 'gemini-2.5-flash',
      config: { temperature: 0.7 },
      input: { schema: { name: 'string' } },
      output: { format: 'json' },
    });
  });

  test.each([
    ['gemini-2.5-flash', 'gemini-2.5-pro'],
    ['temperature: 0.7', 'temperature: 0.8'],
    ['name: string', 'name: number'],
    ['format: json', 'format: text'],
    ['role "user"', 'role "model"'],
    ['I am', "I'm"],
  ])('is another prompt with %s changed to %s', async (from, to) => {
    expect(await digest({ 'a.prompt': CHAT.replace(from, to) })).not.toBe(await digest({ 'a.prompt': CHAT }));
  });

  test.each([
    ['---\nmodel', '---\nname: greet\nversion: 3\ndescription: d\nmetadata: { by: me }\nmodel'],
    ['---\nmodel', '# A licence.\n#\n\n# More of it.\n\n---\nmodel'],
    ['You greet people.\n', '{{! TODO: be warmer }}\nYou greet people.\n'],
    ['You greet people.\n', '{{!--\n  TODO: be {{warmer}}\n--}}\nYou greet people.{{!-- why --}}\n'],
    ['---\n{{role', '---\n\n\n{{~! nothing ~}}\n{{role'],
  ])('is the same prompt with %j as %j', async (from, to) => {
    expect(await digest({ 'a.prompt': CHAT.replace(from, to) })).toBe(await digest({ 'a.prompt': CHAT }));
  });

  test('without front matter is a template alone', async () => {
    expect(await digest({ 'a.prompt': 'Hi {{name}}\n' })).toBe(sha256('Hi {{name}}\n'));
    expect(await digest({ 'a.prompt': '# Not a licence\nHi\n' })).toBe(sha256('# Not a licence\nHi\n'));
  });

  test('takes block roles for roles too', async () => {
    const text = '{{#role "system"}}\nBe kind.\n{{/role}}\n{{#role "user"}}{{q}}{{/role}}';
    expect((await prompt({ 'a.prompt': text })).texts).toEqual(['Be kind.\n', '{{q}}\n']);
  });
});

describe('partials of a dotprompt file', () => {
  const from = (path: string, text = 'Hello') => ({ 'p/a.prompt': 'Hi. {{>part who="me"}}', [path]: text });

  test.each([
    'p/_part.prompt',
    'p/part.prompt',
    'p/partials/_part.prompt',
    'p/partials/part.prompt',
    '_part.prompt',
    'partials/part.prompt',
  ])('may stand at %s', async (path) => {
    expect((await prompt(from(path))).texts).toEqual(['Hi. Hello\n']);
    expect(await digest(from(path, 'Bye'))).not.toBe(await digest(from(path)));
  });

  test('count by what they say, not by where they stand', async () => {
    expect(await digest(from('partials/part.prompt'))).toBe(await digest(from('p/_part.prompt')));
    expect(await digest(from('p/_part.prompt', '{{! licence }}\nHello  \r\n'))).toBe(
      await digest(from('p/_part.prompt')),
    );
  });

  test('count with what they include', async () => {
    const files = (deep: string) => ({ ...from('p/_part.prompt', '{{> sub/deep}}'), 'p/sub/_deep.prompt': deep });
    expect(await digest(files('a'))).not.toBe(await digest(files('b')));
  });

  test.each([
    '{{! {{> part }}',
    '{{!-- {{> part }} --}}',
    '{{#*inline "part"}}x{{/inline}}{{> part}}',
    '{{> (lookup . "part")}}',
    '{{> @partial-block }}',
    '{{#> part}}x{{/part}}',
    '\\{{> part}}',
    '{{{{raw}}}}{{> part}}{{{{/raw}}}}',
  ])('are not needed by %j', async (text) => {
    expect(await problems({ 'a.prompt': text })).toEqual([]);
  });

  test.each([
    '{{>part}}',
    '{{> part}}',
    '{{~> part ~}}',
    '{{> "part"}}',
    "{{> 'part' }}",
    '{{>part\n  x=1}}',
    '{{{> part}}}',
    '\\\\{{> part}}',
  ])('are needed by %j', async (text) => {
    expect(await problems({ 'a.prompt': text })).toEqual([
      expect.stringMatching(
        /^a\.prompt:1:\d: the included file "part" is not there \(expected one of _part\.prompt, part\.prompt, partials\/_part\.prompt, partials\/part\.prompt\)/,
      ),
    ]);
  });

  test('in a circle are a problem', async () => {
    expect(await problems({ 'a.prompt': '{{>b}}', 'b.prompt': 'x\n  {{>a}}' })).toEqual([
      expect.stringMatching(
        /^b\.prompt:2:3: the files include one another in a circle: a\.prompt → b\.prompt → a\.prompt/,
      ),
    ]);
  });
});

describe('a template that cannot be rendered', () => {
  test.each([
    ['Hi {{name', '1:4: this tag is never closed (expected }} before the next {{ and before the end)'],
    ['Hi\n{{name {{other}}', '2:1: this tag is never closed (expected }} before the next {{ and before the end)'],
    ['{{!-- no end }}', '1:1: this tag is never closed (expected }} before the next {{ and before the end)'],
    ['{{#if a}}x', '1:1: this block is never closed (expected {{/if}})'],
    ['x{{/if}}', '1:2: {{/if}} closes a block that is not open here (expected no closing tag)'],
    [
      '{{#if a}}{{#each b}}{{/if}}{{/each}}{{/if}}',
      '1:21: {{/if}} closes a block that is not open here (expected {{/each}})',
    ],
    ['{{^a}}x', '1:1: this block is never closed (expected {{/a}})'],
    ['{{#*inline "x"}}y', '1:1: this block is never closed (expected {{/inline}})'],
  ])('%j is a problem', async (text, problem) => {
    expect(await problems({ 'a.prompt': text })).toEqual([`a.prompt:${problem}`]);
  });

  test('is found behind front matter and a licence', async () => {
    expect(await problems({ 'a.prompt': '# licence\n\n---\nmodel: m\n---\n\nHi\n{{#if a}}' })).toEqual([
      'a.prompt:8:1: this block is never closed (expected {{/if}})',
    ]);
  });

  test.each([
    '{{#if a}}x{{else if b}}y{{else}}z{{/if}}',
    '{{#each items as |item|}}{{item}}{{^}}none{{/each}}',
    '{{^a}}x{{/a}}',
    '{{{ raw }}} {{& raw }} {{json this indent=2}}',
    '{{helper "a }} b" \'{{\'}}',
    "{{user's}}",
    '{"a": {"b": 1}} and }} alone',
    '{{{{raw}}}} {{#if}} {{{{/raw}}}}',
    '\\{{#if a}} stays text',
  ])('%j is not', async (text) => {
    expect(await problems({ 'a.prompt': text })).toEqual([]);
  });
});

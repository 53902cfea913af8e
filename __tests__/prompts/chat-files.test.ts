import { describe, expect, test } from '@jest/globals';
import { sha256 } from '../../src/values/json.ts';
import { digest, problems, prompt } from './files.ts';

const MODELS = `name: Spam
description: finds spam
model: openai/gpt-4o
modelParameters:
  temperature: 0
responseFormat: json_schema
jsonSchema: |-
  { "name": "spam",
    "strict": true }
messages:
  - role: system
    content: |
      You find spam.
      Say why.
  - role: user
    content: '{{input}}'
testData:
  - input: buy now
evaluators:
  - name: is-spam
    string: { contains: spam }
`;

describe("GitHub Models' prompt files", () => {
  const file = (text: string) => ({ 'spam.prompt.yml': text });

  test('hold messages, and settings around them', async () => {
    const found = await prompt(file(MODELS));
    expect(found).toMatchObject({
      format: 'github-models',
      model: 'openai/gpt-4o',
      texts: ['You find spam.\nSay why.\n', '{{input}}\n'],
    });
    expect(found.behaviour).toEqual({
      model: 'openai/gpt-4o',
      modelParameters: { temperature: 0 },
      responseFormat: 'json_schema',
      jsonSchema: { name: 'spam', strict: true },
    });
    expect((await prompt({ 'spam.prompt.yaml': MODELS })).digest).toBe(found.digest);
  });

  test.each([
    ['finds spam', 'looks for spam'],
    ['buy now', 'buy later'],
    ['contains: spam', 'contains: SPAM'],
    ['{ "name": "spam",\n    "strict": true }', '{"strict":true,"name":"spam"}'],
    ["'{{input}}'", '"{{input}}" # as it came'],
    ['content: |\n      You', 'content: |+\n      You'],
    [
      '  - role: system\n    content: |\n      You find spam.\n      Say why.\n',
      '  - content: "You find spam.\\nSay why."\n    role: system\n',
    ],
  ])('are the same prompt with %j as %j', async (from, to) => {
    expect(await digest(file(MODELS.replace(from, to)))).toBe(await digest(file(MODELS)));
  });

  test.each([
    ['temperature: 0', 'temperature: 1'],
    ['"strict": true', '"strict": false'],
    ['role: user', 'role: assistant'],
    ['Say why.', 'Say how.'],
    ['json_schema', 'json_object'],
    ['{{input}}', '{{ input }}'],
  ])('are another prompt with %j changed to %j', async (from, to) => {
    expect(await digest(file(MODELS.replace(from, to)))).not.toBe(await digest(file(MODELS)));
  });

  test('keep a schema that is not JSON as the text it is', async () => {
    const schema = async (text: string) => prompt(file(MODELS.replace('"strict": true }', text)));
    expect(((await schema('"strict": true')).behaviour as { jsonSchema: unknown }).jsonSchema).toBe(
      '{ "name": "spam",\n  "strict": true',
    );
    expect((await schema('"strict":  true')).digest).not.toBe((await schema('"strict": true')).digest);
  });

  test.each([
    ['name: x', 'messages is empty (expected a key messages with a list of roles and contents)'],
    ['messages: hello', '1:11: messages is "hello" (expected a key messages'],
    ['model: m\nmessages: []', '2:11: messages is an empty list'],
    ['messages:\n  - hello', '2:5: this message is "hello"'],
    ['messages:\n  - role: user', 'content is empty (expected a text)'],
    ['messages:\n  - content: Hi\n    role: 3', '3:11: role is 3 (expected a text)'],
    ['- role: user\n  content: Hi', 'the file holds no mapping'],
    ['just text', 'the file holds no mapping'],
    ['', 'messages is empty'],
    ['messages: [', 'not valid YAML'],
    ['a: 1\n---\nb: 2', 'a second document begins here'],
  ])('that hold %j are a problem', async (text, problem) => {
    const found = await problems(file(text));
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(problem);
    expect(found[0]).toMatch(/^spam\.prompt\.yml:/);
  });
});

describe('JSON prompts', () => {
  const json = (value: unknown) => ({ 'a.json': JSON.stringify(value) });

  test('may be a text, with the digest that the text has in a file of its own', async () => {
    expect(await prompt(json('Be kind.'))).toMatchObject({ digest: sha256('Be kind.\n'), texts: ['Be kind.\n'] });
  });

  test('may be messages, with settings around them or without', async () => {
    const messages = [
      { role: 'system', content: 'Be kind.' },
      {
        role: 'user',
        content: [
          { type: 'text', text: '{{q}}' },
          { type: 'image_url', image_url: 'x' },
        ],
      },
      { role: 'assistant', content: null, tool_calls: [{ id: 1 }] },
    ];
    const bare = await prompt(json(messages));
    expect(bare).toMatchObject({ texts: ['Be kind.\n', '{{q}}\n'], behaviour: {} });
    const settings = await prompt(json({ temperature: 0, name: 'x', messages, model: 'gpt-5' }));
    expect(settings).toMatchObject({
      texts: bare.texts,
      behaviour: { temperature: 0, model: 'gpt-5' },
      model: 'gpt-5',
    });
    expect((await prompt(json({ messages, name: 'y' }))).digest).toBe(bare.digest);
    expect((await prompt(json({ messages: messages.slice(0, 2) }))).digest).not.toBe(bare.digest);
  });

  test('of any other shape count whole, but for their version', async () => {
    const one = await prompt(json({ name: 'x', version: 1, template: 'Be kind.', model: 'gpt-5', n: 2 }));
    expect(one).toMatchObject({ version: '1', texts: ['Be kind.\n'], model: 'gpt-5', behaviour: {} });
    expect(await digest(json({ n: 2, model: 'gpt-5', name: 'x', version: 2, template: 'Be kind.' }))).toBe(one.digest);
    expect(await digest(json({ name: 'y', version: 1, template: 'Be kind.', model: 'gpt-5', n: 2 }))).not.toBe(
      one.digest,
    );
    for (const value of [
      1,
      null,
      true,
      [],
      ['a'],
      {},
      { messages: [['system', 'Hi']] },
      { messages: 'Hi' },
      [{ role: 'user', content: 3 }],
    ]) {
      expect(await prompt(json(value))).toMatchObject({ texts: [] });
    }
  });

  test('do not depend on the order of keys, on white space or on how a character is written', async () => {
    expect(await digest({ 'a.json': '{"messages":[{"role":"user","content":"caf\\u00e9"}],"top_p":1}' })).toBe(
      await digest({
        'a.json':
          '\uFEFF{\r\n  "top_p": 1.0,\r\n "messages": [ {"content": "cafe\\u0301  \\n", "role": "user"} ] }\r\n',
      }),
    );
  });

  test('keep to their own keys', async () => {
    const one = await prompt({
      'a.json': '{"__proto__": {"messages": [{"role": "user", "content": "x"}]}, "prompt": "Hi"}',
    });
    const other = await prompt({ 'a.json': '{"__proto__": {"messages": []}, "prompt": "Hi"}' });
    expect(one.texts).toEqual(['Hi\n']);
    expect(one.digest).not.toBe(other.digest);
  });

  test.each([
    ['', '1:1: the file ends before its JSON does'],
    ['{"a": ', '1:6: the file ends before its JSON does'],
    ['{"a": 1', '1:8: the file is not JSON from here on'],
    ['{"a": "b', '1:9: the file is not JSON from here on'],
    ['{"a": }', '1:7: the file is not JSON from here on'],
    ['{"a": 1,}', '1:9: the file is not JSON from here on'],
    ['{\n  "a": 1\n  "b": 2\n}', '3:3: the file is not JSON from here on'],
    ['[1] 2', '1:5: the file is not JSON from here on'],
    ['// no\n{}', '1:1: the file is not JSON from here on'],
    ["{'a': 1}", '1:2: the file is not JSON from here on'],
    ['"a\tb"', '1:3: the file is not JSON from here on'],
    ['{"a": {"b": 1},\n "a": 2}', '2:2: the key "a" stands twice in one object. Remove one of them.'],
  ])('that are not JSON are a problem at its place: %j', async (text, problem) => {
    expect(await problems({ 'a.json': text })).toEqual([`a.json:${problem}`]);
  });

  test('with numbers that nothing can tell apart are a problem', async () => {
    expect(await problems({ 'a.json': '{"seed": [9007199254740993], "t": 1e999}' })).toEqual([
      'a.json: the number at seed[0] cannot be kept exactly. Put it in quotes.',
      'a.json: the number at t cannot be kept exactly. Put it in quotes.',
    ]);
  });

  test('nested without end are a problem', async () => {
    expect(await problems({ 'a.json': '['.repeat(100_000) + ']'.repeat(100_000) })).toEqual([
      'a.json: the file is nested too deeply (expected at most 64 levels)',
    ]);
  });
});

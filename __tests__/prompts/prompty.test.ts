import { describe, expect, test } from '@jest/globals';
import { digest, problems, prompt } from './files.ts';

const CHAT = `---
name: Support
description: Answers
authors: [me]
model:
  api: chat
  configuration:
    type: azure_openai
    azure_deployment: gpt-4o-2024-08-06
  parameters:
    max_tokens: 128
sample:
  question: where?
---
system:
You answer.
{# a note #}

user:
{{question}}
`;

describe('a prompty file', () => {
  test('is a model with its settings, and messages behind their roles', async () => {
    const found = await prompt({ 'chat.prompty': CHAT });
    expect(found.format).toBe('prompty');
    expect(found.model).toBe('gpt-4o-2024-08-06');
    expect(found.texts).toEqual(['You answer.\n', '{{question}}\n']);
    expect(Object.keys(found.behaviour as object)).toEqual(['model']);
  });

  test('is the same prompt whatever its description, sample and comments say', async () => {
    const changed = CHAT.replace('Answers', 'Other').replace('where?', 'who?').replace('a note', 'another');
    expect(await digest({ 'a.prompty': changed })).toBe(await digest({ 'a.prompty': CHAT }));
  });

  test.each([
    ['max_tokens: 128', 'max_tokens: 129'],
    ['gpt-4o-2024-08-06', 'gpt-4o-2024-11-20'],
    ['user:', 'assistant:'],
    ['You answer.', 'You answer!'],
    ['sample:', 'inputs:'],
  ])('is another prompt with %s changed to %s', async (from, to) => {
    expect(await digest({ 'a.prompty': CHAT.replace(from, to) })).not.toBe(await digest({ 'a.prompty': CHAT }));
  });

  test.each([
    ['model: gpt-5', 'gpt-5'],
    ['model: { id: gpt-5 }', 'gpt-5'],
    ['model: { configuration: { model: gpt-5 } }', 'gpt-5'],
    ['model: { configuration: { name: gpt-5 } }', 'gpt-5'],
    [`model: { configuration: { azure_deployment: "\${env:MODEL}" } }`, undefined],
    ['model: { api: chat }', undefined],
    ['model: ""', undefined],
    ['model: [a]', undefined],
  ])('with %s names the model %s', async (line, model) => {
    expect((await prompt({ 'a.prompty': `---\n${line}\n---\nsystem:\nHi` })).model).toBe(model);
  });

  test('keeps text before the first role, and roles written in other ways', async () => {
    const text = 'Be kind.\n# System:\nBe brief.\nUSER[name="ana"]:\nHi\n  assistant :\nHello\nsystem: not a role\n';
    expect((await prompt({ 'a.prompty': text })).texts).toEqual([
      'Be kind.\n',
      'Be brief.\n',
      'Hi\n',
      'Hello\nsystem: not a role\n',
    ]);
  });

  test('counts the files that its settings refer to', async () => {
    const files = (tools: string) => ({
      'p/a.prompty': `---\ntools: \${file:tools.json}\n---\nsystem:\nHi`,
      'p/tools.json': tools,
    });
    expect(await digest(files('[1]'))).not.toBe(await digest(files('[2]')));
    expect(await digest(files('[1]\r\n'))).toBe(await digest(files('[1]')));
    expect(
      await problems({ 'p/a.prompty': `---\nmodel:\n  tools: \${file:../../x.json}\n---\nsystem:\n{% include "y" %}` }),
    ).toEqual([
      'p/a.prompty:6:1: the included file "y" is not there (expected one of p/y, y). Put it there, or correct the name.',
      'p/a.prompty:3:10: the file "../../x.json" is not there (expected a file of the repository, relative to the folder of the prompt). Put it there, or correct the name.',
    ]);
  });

  test('does not need the files of its sample', async () => {
    expect(await problems({ 'a.prompty': `---\nsample: \${file:absent.json}\n---\nsystem:\nHi` })).toEqual([]);
  });

  test.each(['template: mustache', 'template: { type: mustache }'])('with %s has no Jinja in it', async (line) => {
    const text = `---\n${line}\n---\nsystem:\n{% include 'absent' %}{# kept #}`;
    expect((await prompt({ 'a.prompty': text })).texts).toEqual(["{% include 'absent' %}{# kept #}\n"]);
  });
});

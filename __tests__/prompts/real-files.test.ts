import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { readPrompt } from '../../src/prompts/read.ts';
import { problemsOf } from './files.ts';

const DATA = join(dirname(fileURLToPath(import.meta.url)), '../../../shared/data/prompts');
const FOLDERS = ['dotprompt', 'dotprompt/partials', 'prompty', 'github-models'];
const present = existsSync(DATA);

/** What each file gives: its model and number of messages, or where and why it cannot be read. */
const EXPECTED: Readonly<Record<string, readonly [model: string | undefined, messages: number] | readonly RegExp[]>> = {
  'dotprompt/autocomplete.prompt': [/:22:12: this tag is never closed/],
  'dotprompt/error-invalid-yaml.prompt': [/:7:3: not valid YAML: .*A colon is missing after the key/],
  'dotprompt/error-multiple-issues.prompt': [/:26:1: this tag is never closed/],
  // In Handlebars a closing brace that nothing opened is text, and JSON in a prompt often has one.
  'dotprompt/error-unbalanced-brace.prompt': ['gemini-2.5-flash', 1],
  'dotprompt/error-unclosed-block.prompt': [/:11:1: this block is never closed \(expected \{\{\/if\}\}\)/],
  'dotprompt/error-unmatched-closing-block.prompt': [/:24:1: \{\{\/if\}\} closes a block that is not open here/],
  'dotprompt/features.prompt': ['googleai/gemini-pro', 4],
  'dotprompt/metadata.yaml': [undefined, 1],
  'dotprompt/partials.prompt': [
    /:28:3: the included file "listItem" is not there \(expected one of dotprompt\/_listItem\.prompt, /,
    /:32:1: the included file "footer" is not there/,
  ],
  'dotprompt/partials.yaml': [undefined, 1],
  'dotprompt/partials/circular-partial-a.prompt': [
    /circular-partial-b\.prompt:6:1: .* in a circle: .*a\.prompt → .*b\.prompt → .*a\.prompt/,
  ],
  'dotprompt/partials/circular-partial-b.prompt': [
    /circular-partial-a\.prompt:6:1: .* in a circle: .*b\.prompt → .*a\.prompt → .*b\.prompt/,
  ],
  'dotprompt/valid-blog-generator.prompt': ['gemini-2.5-flash', 2],
  'dotprompt/valid-comments-and-partials.prompt': [
    /:20:1: the included file "header" is not there/,
    /:26:1: the included file "footer" is not there/,
  ],
  'dotprompt/valid-customer-support.prompt': ['gemini-2.5-flash', 2],
  'dotprompt/valid-greeting.prompt': ['gemini-2.5-flash', 1],
  'dotprompt/variables.yaml': [undefined, 1],
  'dotprompt/warning-undefined-variable.prompt': ['gemini-2.5-flash', 1],
  'dotprompt/warning-unused-variable.prompt': ['gemini-2.5-flash', 1],
  'github-models/ai-detection.prompt.yml': ['openai/gpt-4o', 2],
  'github-models/example-custom.prompt.yml': ['gpt-4o', 2],
  'github-models/link-spam-detection.prompt.yml': ['gpt-4o', 2],
  'github-models/spam-detection.prompt.yml': ['gpt-4o', 2],
  'prompty/chat.prompty': ['gpt-4o-mini', 1],
  'prompty/coherence.prompty': ['gpt-4', 2],
  'prompty/fluency.prompty': ['gpt-4', 2],
  'prompty/groundedness.prompty': ['gpt-4', 2],
  'prompty/product.prompty': ['gpt-4o-mini', 2],
  'prompty/relevance.prompty': ['gpt-4', 2],
};

const read = async (path: string): Promise<string | undefined> => {
  const file = join(DATA, path);
  return existsSync(file) && statSync(file).isFile() ? readFileSync(file, 'utf8') : undefined;
};

const title = 'prompt files as people wrote them';
(present ? describe : describe.skip)(present ? title : `${title} (skipped: ${DATA} is absent)`, () => {
  test('are all in the table', () => {
    const found = FOLDERS.flatMap((folder) =>
      readdirSync(join(DATA, folder), { withFileTypes: true }).flatMap((entry) =>
        entry.isFile() ? `${folder}/${entry.name}` : [],
      ),
    );
    expect(found.sort()).toEqual(Object.keys(EXPECTED).sort());
  });

  test.each(Object.entries(EXPECTED))('%s', async (path, expected) => {
    const result = await readPrompt({ id: 'x', path }, read);
    const [first] = expected;
    if (first instanceof RegExp) {
      const problems = problemsOf(result);
      expect(problems).toHaveLength(expected.length);
      problems.forEach((problem, index) => {
        expect(problem).toMatch(expected[index] as RegExp);
      });
    } else {
      expect(problemsOf(result)).toEqual([]);
      const { model, texts, digest } = (result as Extract<typeof result, { state: 'read' }>).prompt;
      expect([model, texts.length]).toEqual(expected);
      expect(digest).toMatch(/^[0-9a-f]{64}$/);
    }
  });
});

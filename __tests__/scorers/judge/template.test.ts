import { describe, expect, test } from '@jest/globals';
import { judgeTemplate } from '../../../src/scorers/judge/template.ts';
import { formatProblem } from '../../../src/values/problem.ts';
import { aPrompt, aTemplate } from './judge-prompts.ts';

async function problems(text: string, mode: 'single' | 'pairwise' = 'single'): Promise<readonly string[]> {
  const template = judgeTemplate(await aPrompt(text), mode);
  return template.ok ? [] : template.problems.map(formatProblem);
}

describe('the prompt of a judge', () => {
  test('is its text with places to put something in', async () => {
    expect((await aTemplate('A {{output}} B {{ input }}\n')).parts).toEqual([
      'A ',
      { placeholder: 'output' },
      ' B ',
      { placeholder: 'input' },
      '\n',
    ]);
  });

  test('may come from any format of prompts, whose front matter is not sent', async () => {
    const { parts } = await aTemplate('---\nversion: 3\nmodel: other\n---\nSaid: {{output}}\n');
    expect(parts.join('')).not.toContain('version');
    const prompty = await aPrompt(
      'messages:\n  - role: system\n    content: Be strict.\n  - role: user\n    content: "{{output}}"\n',
      'j.prompt.yml',
    );
    const template = judgeTemplate(prompty, 'single');
    expect(template.ok && template.value.parts[0]).toContain('Be strict.');
  });

  test('has to say where the output goes', async () => {
    expect(await problems('Is it right?')).toEqual([
      'prompts/judge.md: the prompt of a judge has no {{output}} (expected {{output}} where mode is single). Write {{output}} where the output is to stand',
    ]);
    expect(await problems('Compare {{first}} with it', 'pairwise')).toEqual([
      'prompts/judge.md: the prompt of a judge has no {{second}} (expected {{first}}, {{second}} where mode is pairwise). Write {{second}} where that answer is to stand',
    ]);
  });

  test('may not ask for what there is not', async () => {
    expect(await problems('{{output}} {{answer}} {{#if x}} {{first}} {{answer}}')).toEqual([
      'prompts/judge.md: the prompt of a judge holds {{answer}}, for which nothing can be put in (expected one of {{input}}, {{expected}}, {{output}} where mode is single). Correct the name, or write single braces where braces are meant',
      'prompts/judge.md: the prompt of a judge holds {{first}}, for which nothing can be put in (expected one of {{input}}, {{expected}}, {{output}} where mode is single). Correct the name, or write single braces where braces are meant',
    ]);
    expect(await problems('{{first}} {{second}} {{constructor}}', 'pairwise')).toHaveLength(1);
  });

  test('may hold braces of its own', async () => {
    expect(await problems('Answers look like {"a": {"b": 1}}. {{output}} {output} {{ }} {{}}')).toEqual([]);
  });
});

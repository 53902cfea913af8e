import type { Result } from '../../values/problem.ts';
import type { JsonObject } from '../digest.ts';
import { behaviourOf, modelOf } from './behaviour.ts';
import { messageTexts, type PromptContent, type PromptSource } from './content.ts';
import { readFileReferences } from './file-references.ts';
import { splitFrontMatter } from './front-matter.ts';
import { jinja } from './jinja.ts';
import { resolveTemplate } from './resolve.ts';
import type { TemplateSyntax } from './template.ts';

const ROLE = /^[ \t]*#?[ \t]*(?:system|developer|user|assistant|tool|function)[ \t]*(?:\[[^\]\n]*\])?[ \t]*:$/gim;

/** Mustache cannot include files; its comments are rare enough to count. */
const mustache: TemplateSyntax = {
  scan: () => ({ comments: [], includes: [], faults: [] }),
  fileNames: () => [],
};

/** Prompty: front matter, then messages, each behind a line such as `system:`. Jinja, unless it says mustache. */
export async function readPrompty(source: PromptSource): Promise<Result<PromptContent>> {
  const matter = splitFrontMatter(source.path, source.text);
  if (!matter.ok) return matter;
  const { fields, body } = matter.value;
  const data = fields?.data ?? {};
  const behaviour = behaviourOf(data, ['metadata', 'sample']);
  const template = await resolveTemplate(source, source.text.length - body.length, syntaxOf(data));
  const files = await readFileReferences(behaviour, source, fields?.at ?? (() => ({ file: source.path })));
  if (!template.ok || !files.ok) return { ok: false, problems: [template, files].flatMap(problemsIn) };
  const { text, expanded, includes } = template.value;
  return {
    ok: true,
    value: {
      content: text,
      texts: messageTexts(expanded, ROLE),
      behaviour,
      includes: new Map([...includes, ...files.value]),
      ...(fields?.label === undefined ? {} : { label: fields.label }),
      ...modelOf(data),
    },
  };
}

function syntaxOf({ template }: JsonObject): TemplateSyntax {
  return /mustache/i.test(JSON.stringify(template ?? '')) ? mustache : jinja;
}

function problemsIn(result: Result<unknown>) {
  return result.ok ? [] : result.problems;
}

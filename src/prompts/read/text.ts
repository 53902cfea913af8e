import type { Result } from '../../values/problem.ts';
import { behaviourOf, modelOf } from './behaviour.ts';
import type { PromptContent, PromptSource } from './content.ts';
import { splitFrontMatter } from './front-matter.ts';
import { jinja, maybeJinja } from './jinja.ts';
import { resolveTemplate } from './resolve.ts';

/** Markdown, plain text and Jinja: front matter if there is any, and a template that may include others. */
export async function readTextPrompt(source: PromptSource): Promise<Result<PromptContent>> {
  const matter = splitFrontMatter(source.path, source.text);
  if (!matter.ok) return matter;
  const { fields, body } = matter.value;
  const syntax = /\.(jinja2?|j2)$/i.test(source.path) ? jinja : maybeJinja;
  const template = await resolveTemplate(source, source.text.length - body.length, syntax);
  if (!template.ok) return template;
  const { text, expanded, includes } = template.value;
  const data = fields?.data ?? {};
  return {
    ok: true,
    value: {
      content: text,
      texts: [expanded],
      behaviour: behaviourOf(data),
      includes,
      ...(fields?.label === undefined ? {} : { label: fields.label }),
      ...modelOf(data),
    },
  };
}

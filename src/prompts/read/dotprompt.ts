import type { Result } from '../../values/problem.ts';
import { withoutLeadingLines } from '../normalise.ts';
import { behaviourOf, modelOf } from './behaviour.ts';
import { messageTexts, type PromptContent, type PromptSource } from './content.ts';
import { splitFrontMatter } from './front-matter.ts';
import { handlebars } from './handlebars.ts';
import { resolveTemplate } from './resolve.ts';

/** Lines of comment (a licence) that may stand before the front matter. */
const HEADER = /^(?:(?:#[^\n]*)?\n)+(?=---\n)/;
const ROLE = /\{\{~?\s*#?role\s+["'][^"'{}]*["']\s*~?\}\}|\{\{~?\s*\/role\s*~?\}\}/g;

/** Dotprompt: YAML front matter and a Handlebars template in which `{{role "user"}}` begins a message. */
export async function readDotprompt(source: PromptSource): Promise<Result<PromptContent>> {
  const [header = ''] = HEADER.exec(source.text) ?? [];
  const matter = splitFrontMatter(source.path, source.text, header.length);
  if (!matter.ok) return matter;
  const { fields, body } = matter.value;
  const template = await resolveTemplate(source, source.text.length - body.length, handlebars);
  if (!template.ok) return template;
  const { text, expanded, includes } = template.value;
  const data = fields?.data ?? {};
  return {
    ok: true,
    value: {
      content: withoutLeadingLines(text),
      texts: messageTexts(expanded, ROLE),
      behaviour: behaviourOf(data, ['metadata']),
      includes,
      ...(fields?.label === undefined ? {} : { label: fields.label }),
      ...modelOf(data),
    },
  };
}

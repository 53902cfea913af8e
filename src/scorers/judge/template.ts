import type { JudgeMode } from '../../config/config.ts';
import type { Prompt } from '../../prompts/prompt.ts';
import type { Problem, Result } from '../../values/problem.ts';
import { visibleLine } from '../../values/visible.ts';

/** What a prompt for a judge may ask to have put in. */
export type Placeholder = 'input' | 'expected' | 'output' | 'first' | 'second';

/** A judge's prompt that can be filled in. */
export interface JudgeTemplate {
  /** Of the prompt it was made from. */
  readonly digest: string;
  /** Literal texts and placeholders, in order. */
  readonly parts: readonly (string | { readonly placeholder: Placeholder })[];
}

type Mode = JudgeMode['mode'];

const KNOWN: Readonly<Record<Mode, readonly Placeholder[]>> = {
  single: ['input', 'expected', 'output'],
  pairwise: ['input', 'first', 'second'],
};
/** Without these the judge would judge something else than what it is asked about. */
const NEEDED: Readonly<Record<Mode, readonly Placeholder[]>> = { single: ['output'], pairwise: ['first', 'second'] };
const TAG = /\{\{\s*([^{}\s]+)\s*\}\}/g;

/** The prompt of a judge in that mode, or what keeps it from being one. Nothing in it is run or looked up. */
export function judgeTemplate({ path, digest, texts }: Prompt, mode: Mode): Result<JudgeTemplate> {
  const text = texts.join('\n\n');
  const parts: (string | { readonly placeholder: Placeholder })[] = [];
  const unknown = new Set<string>();
  let position = 0;
  for (const match of text.matchAll(TAG)) {
    const placeholder = KNOWN[mode].find((name) => name === match[1]);
    if (placeholder === undefined) unknown.add(match[0]);
    else parts.push(text.slice(position, match.index), { placeholder });
    if (placeholder !== undefined) position = match.index + match[0].length;
  }
  parts.push(text.slice(position));
  const asked = new Set(parts.flatMap((part) => (typeof part === 'string' ? [] : [part.placeholder])));
  const problems = [
    ...NEEDED[mode].filter((name) => !asked.has(name)).map((name) => lacking(path, mode, name)),
    ...[...unknown].slice(0, 10).map((tag) => notKnown(path, mode, tag)),
  ];
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: { digest, parts } };
}

function lacking(file: string, mode: Mode, name: Placeholder): Problem {
  return {
    message: `the prompt of a judge has no {{${name}}}`,
    location: { file },
    expected: `${tags(NEEDED[mode])} where mode is ${mode}`,
    remedy: `Write {{${name}}} where ${name === 'output' ? 'the output' : 'that answer'} is to stand`,
  };
}

function notKnown(file: string, mode: Mode, tag: string): Problem {
  return {
    message: `the prompt of a judge holds ${visibleLine(tag)}, for which nothing can be put in`,
    location: { file },
    expected: `one of ${tags(KNOWN[mode])} where mode is ${mode}`,
    remedy: 'Correct the name, or write single braces where braces are meant',
  };
}

function tags(names: readonly Placeholder[]): string {
  return names.map((name) => `{{${name}}}`).join(', ');
}

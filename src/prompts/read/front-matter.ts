import type { Problem, Result } from '../../values/problem.ts';
import { withoutLeadingLines } from '../normalise.ts';
import { type Fields, NOT_A_MAPPING, readFields } from './fields.ts';
import { refuse } from './place.ts';

/** A file's text behind its front matter, and what stands in that. */
export interface FrontMatter {
  readonly fields?: Fields;
  readonly body: string;
}

const OTHER_LANGUAGE = /^---[ ]?(coffee|coffeescript|cson|javascript|js|json5?|jsonc|mjs|toml|ts|yaml|yml)\n/i;

/**
 * Splits a normalised text that begins with a line `---` at the next such line. What stands between is front matter
 * when it is a YAML mapping or empty. Without a second line, or with other YAML between them, the lines are
 * horizontal rules and all of it is text. The header's language is YAML: any other is refused, and none is run.
 *
 * @param skip how many characters stand before the front matter, for formats that allow comments there
 */
export function splitFrontMatter(path: string, text: string, skip = 0): Result<FrontMatter> {
  const rest = text.slice(skip);
  const [, language] = OTHER_LANGUAGE.exec(rest) ?? [];
  if (language !== undefined) {
    return refuse({
      message: `the front matter says that it is ${language}`,
      location: { file: path, line: lineOf(text, skip), column: 1 },
      expected: 'YAML between two lines ---',
      remedy: 'Nothing else is read, and nothing in it is ever run.',
    });
  }
  const start = rest.startsWith('---\n') ? 4 : undefined;
  const end = start === undefined ? -1 : rest.indexOf('\n---\n', start - 1);
  if (start === undefined || end === -1) return { ok: true, value: { body: text } };
  // Blank lines in the place of what was cut off keep the line numbers those of the file.
  const yaml = '\n'.repeat(lineOf(text, skip)) + rest.slice(start, Math.max(start, end));
  const fields = readFields(yaml, path);
  if (!fields.ok) return refuse(...fields.problems.map(withHint));
  if (fields.value === NOT_A_MAPPING) return { ok: true, value: { body: text } };
  return { ok: true, value: { fields: fields.value, body: withoutLeadingLines(rest.slice(end + 5)) } };
}

function withHint(problem: Problem): Problem {
  if (!problem.message.startsWith('not valid YAML')) return problem;
  const hint = 'If the lines --- are horizontal rules, put an empty line before the first.';
  return { ...problem, remedy: problem.remedy === undefined ? hint : `${problem.remedy} ${hint}` };
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

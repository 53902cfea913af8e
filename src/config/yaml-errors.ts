import type { ErrorCode, YAMLError } from 'yaml';
import type { Location, Problem } from '../values/problem.ts';
import { cut, visibleLine } from '../values/visible.ts';

type Advice = Pick<Problem, 'expected' | 'remedy'>;

const QUOTE: Advice = { remedy: 'Put the value in quotes if it is a text.' };

/** What to do about the errors that people make; the others speak for themselves. */
const ADVICE: Partial<Record<ErrorCode, Advice>> = {
  BAD_DQ_ESCAPE: { remedy: 'Use single quotes, or write \\\\ for a backslash.' },
  BAD_INDENT: { remedy: 'Line up keys of one mapping; close every [ and {.' },
  BAD_SCALAR_START: QUOTE,
  BLOCK_AS_IMPLICIT_KEY: { remedy: 'Put a value that contains ": " in quotes.' },
  MISSING_CHAR: { remedy: 'A quote, bracket or colon is missing here or before.' },
  MULTILINE_IMPLICIT_KEY: { remedy: 'A colon is missing after the key.' },
  NON_STRING_KEY: { expected: 'a text as key' },
  TAB_AS_INDENT: { expected: 'spaces', remedy: 'Replace the tab by two spaces.' },
  TAG_RESOLVE_FAILED: {
    expected: 'plain values',
    remedy: 'Remove the tag that starts with "!", or put the value in quotes.',
  },
  UNEXPECTED_TOKEN: { remedy: 'Look at the indentation and the brackets before it.' },
};

/** What the parser says in words of its own making, for readers who do not know them. */
const WORDINGS: readonly (readonly [RegExp, string])[] = [
  [/^Missing closing "quote$/, 'a text in double quotes does not end'],
  [/^Missing closing 'quote$/, 'a text in single quotes does not end'],
  [/^Nested mappings are not allowed in compact mappings$/, 'a second ": " on one line'],
  [/^With stringKeys, all keys must be strings$/, 'a list, mapping or alias stands as a key'],
  [
    /^Flow (?:map|sequence) in block collection must .* end with a (.)$/,
    'something in brackets does not end with "$1"',
  ],
  [/^Unexpected .* token in YAML \w+: /, 'unexpected '],
];

/** An error or warning of the YAML parser as a problem at its place. */
export function explainYamlError(
  { code, message, pos }: YAMLError,
  text: string,
  at: (offset: number) => Location,
): Problem {
  const said = reworded(message.trim());
  return {
    message: `not valid YAML: ${cut(visibleLine(lowerFirst(said)), 200)}`,
    location: at(placeOf(pos[0], text)),
    ...ADVICE[code],
  };
}

/** An error at the very end is shown after the last character there is, not on an empty line that nobody sees. */
function placeOf(offset: number, text: string): number {
  return offset < text.length ? offset : text.trimEnd().length;
}

function reworded(message: string): string {
  return WORDINGS.reduce((text, [pattern, wording]) => text.replace(pattern, wording), message);
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

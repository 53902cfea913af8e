import { posix } from 'node:path';
import picomatch from 'picomatch';
import type { Fault } from './fault.ts';

const FILE = 'the path of one file in the repository, relative to the folder of the config file';
const GLOB = 'a glob inside the repository, relative to the folder of the config file';
const MOST_STARS = 8;
const LONGEST = 500;

/** What is wrong with a path of one file as written in the config. */
export function pathFault(path: string): Fault | undefined {
  const fault = placeFault(path, FILE);
  if (fault !== undefined) return fault;
  if (path.includes('*')) return { expected: FILE, remedy: 'Name one file: a glob has no place here.' };
  if (path.endsWith('/')) return { expected: FILE, remedy: 'Name a file in that folder.' };
  return undefined;
}

/**
 * What is wrong with a glob as written in the config. Parentheses would reach the matcher as a regular expression,
 * and with many stars matching takes exponential time: both are refused, since a config may come from anybody.
 */
export function globFault(glob: string): Fault | undefined {
  const fault = placeFault(glob, GLOB);
  if (fault !== undefined) return fault;
  if (glob.endsWith('/')) return { expected: GLOB, remedy: `Write ${glob}** for everything in that folder.` };
  if (glob.startsWith('!'))
    return { expected: GLOB, remedy: 'Name what belongs to it: nothing can be taken out again.' };
  if (/[()]/.test(glob))
    return { expected: `${GLOB}, without parentheses`, remedy: 'Write {a,b} for a choice, ? for one character.' };
  if (glob.split(/\*+/).length - 1 > MOST_STARS)
    return { expected: `${GLOB}, with at most ${MOST_STARS} stars`, remedy: 'Write several globs.' };
  const bracket = bracketFault(glob);
  return bracket === undefined ? undefined : { expected: GLOB, remedy: bracket };
}

/** `./a//b` as git names it, `a/b`. */
export function normalisePath(path: string): string {
  return posix.normalize(path);
}

function placeFault(path: string, expected: string): Fault | undefined {
  if (path.trim() === '') return { expected };
  if (path.length > LONGEST) return { expected: `${expected}, of at most ${LONGEST} characters` };
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
  if (/[\u0000-\u001f\u007f]/.test(path)) return { expected: `${expected}, without control characters` };
  if (path.includes('\\')) return { expected, remedy: 'Write / between folders; a backslash has no meaning here.' };
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(path)) return { expected, remedy: 'A URL has no place here.' };
  if (/^(?:\/|~|[a-z]:)/i.test(path)) return { expected, remedy: 'Leave out what leads there from the root.' };
  if (path.split('/').includes('..'))
    return { expected, remedy: 'Leave out "..": nothing outside the repository is read.' };
  if (normalisePath(path).replace(/\/$/, '') === '.')
    return { expected, remedy: 'Write ** where the whole tree is meant.' };
  return undefined;
}

function bracketFault(glob: string): string | undefined {
  const [opened, closed] = [glob.split('{').length, glob.split('}').length];
  if (closed > opened) return 'Add the missing "{".';
  try {
    picomatch.makeRe(glob, { strictBrackets: true });
    return undefined;
  } catch (error) {
    const [, side = 'closing', bracket = ']'] = /Missing (opening|closing): "(.)"/.exec(String(error)) ?? [];
    return `Add the missing ${side} "${bracket}".`;
  }
}

import { quote } from '../../config/describe.ts';
import type { Location, Problem, Result } from '../../values/problem.ts';
import { normaliseText } from '../normalise.ts';
import type { PromptContent } from './content.ts';
import { refuse } from './place.ts';

const MARKER =
  /(?<![\w:]|\w-)evalgap:(?:(prompt)(?!\w|-\w)(?:[ \t]+([A-Za-z0-9_](?:[\w.-]*[A-Za-z0-9_])?))?|end(?!\w|-\w))/g;
const MOST_PROBLEMS = 20;

interface Marker {
  readonly kind: 'prompt' | 'end';
  readonly name: string | undefined;
  readonly line: number;
  readonly column: number;
}

/**
 * The text between a line with `evalgap:prompt NAME` and the next line with `evalgap:end`, in whatever comments the
 * language has; `undefined` when no region has that name. Markers that do not pair up are problems wherever in the
 * file they stand, since a region may then end in a place nobody meant.
 */
export function readRegion(path: string, text: string, region: string): Result<PromptContent | undefined> {
  const lines = text.split('\n');
  const { regions, problems } = pairUp(path, lines.flatMap(markersIn));
  if (problems.length > 0) return refuse(...problems.slice(0, MOST_PROBLEMS));
  const found = regions.get(region);
  if (found === undefined) return { ok: true, value: undefined };
  const content = normaliseText(lines.slice(found.first, found.last).join('\n'));
  return { ok: true, value: { content, texts: [content], behaviour: {}, includes: new Map() } };
}

function markersIn(line: string, index: number): readonly Marker[] {
  return [...line.matchAll(MARKER)].map(({ 1: prompt, 2: name, index: offset }) => ({
    kind: prompt === undefined ? 'end' : 'prompt',
    name,
    line: index + 1,
    column: offset + 1,
  }));
}

function pairUp(file: string, markers: readonly Marker[]) {
  const regions = new Map<string, { readonly first: number; readonly last: number }>();
  const problems: Problem[] = [];
  let open: Marker | undefined;
  for (const marker of markers) {
    const { kind, line, column } = marker;
    const fault = kind === 'end' ? faultOfEnd(marker, open) : faultOfPrompt(marker, open, regions.keys());
    if (fault !== undefined) problems.push({ location: { file, line, column }, ...fault });
    if (kind === 'prompt') open ??= marker;
    else {
      if (open?.name !== undefined) regions.set(open.name, { first: open.line, last: line - 1 });
      open = undefined;
    }
  }
  if (open !== undefined) problems.push(unclosed({ file, line: open.line, column: open.column }));
  return { regions, problems };
}

type Fault = Omit<Problem, 'location'> | undefined;

function faultOfPrompt({ name }: Marker, open: Marker | undefined, names: Iterable<string>): Fault {
  if (open !== undefined) {
    const remedy = `Write evalgap:end before it; the open region begins on line ${open.line}.`;
    return { message: 'a region begins inside of another', remedy };
  }
  if (name === undefined) return { message: 'this region has no name', expected: 'evalgap:prompt NAME' };
  if (![...names].includes(name)) return undefined;
  return { message: `a second region is named ${quote(name)}`, expected: 'each name once in a file' };
}

function faultOfEnd({ line }: Marker, open: Marker | undefined): Fault {
  if (open === undefined)
    return { message: 'no region is open here', expected: 'a line with evalgap:prompt NAME before' };
  if (open.line !== line) return undefined;
  return {
    message: 'a region begins and ends on one line',
    expected: 'the text on lines of its own between the markers',
  };
}

function unclosed(location: Location): Problem {
  return { message: 'this region is never closed', location, expected: 'a line with evalgap:end after its text' };
}

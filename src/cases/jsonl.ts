import { readJsonText } from './json-text.ts';
import { type CaseSource, notUtf8, problem, REPLACEMENT, type RowReading, withoutMark } from './source.ts';

const EXPECTED = 'one case per line, as a JSON object';
const WHOLE_LINES = 'Keep each case on one line; complete or remove a line that was cut off.';

/** One case per line. A line that is none is a problem of its own and hides no other line. */
export async function* readJsonl(source: CaseSource): AsyncGenerator<RowReading> {
  let broken: ReadonlySet<number> | undefined;
  let line = 0;
  for await (const raw of source.lines()) {
    line += 1;
    const text = line === 1 ? withoutMark(raw) : raw;
    if (text.trim() === '') continue;
    const location = { file: source.file, line };
    // Most files hold no such character, and are read once.
    if (text.includes(REPLACEMENT)) broken ??= (await source.notUtf8?.()) ?? new Set();
    if (broken?.has(line) === true) yield { kind: 'problem', problem: notUtf8(text, location) };
    else yield readLine(text, location);
  }
}

function readLine(text: string, location: { readonly file: string; readonly line: number }): RowReading {
  const parsed = readJsonText(text, 'the line');
  if (parsed.ok) return { kind: 'row', value: parsed.value, location };
  const { message, offset, remedy = WHOLE_LINES } = parsed;
  return problem(message, { ...location, column: offset + 1 }, { expected: EXPECTED, remedy });
}

import { describeValue } from '../config/describe.ts';
import { positionsIn } from '../config/positions.ts';
import { readJsonText } from './json-text.ts';
import { type CaseSource, problem, type RowReading, wholeText, withoutMark } from './source.ts';

const EXPECTED = 'a JSON list of cases';

/** A whole file that is one list of cases. */
export async function* readJson(source: CaseSource): AsyncGenerator<RowReading> {
  const text = withoutMark(await wholeText(source));
  if (text.trim() === '') return;
  const at = positionsIn(text, source.file);
  const parsed = readJsonText(text, 'the file');
  if (!parsed.ok) {
    const { message, offset, remedy = 'Nothing of this file was read.' } = parsed;
    yield problem(message, at(offset), { expected: EXPECTED, remedy });
  } else if (!Array.isArray(parsed.value)) {
    const remedy = 'Put the cases into [ and ]; a file with one case per line is named .jsonl.';
    yield problem(`what should be the cases is ${describeValue(parsed.value)}`, at(0), { expected: EXPECTED, remedy });
  } else {
    for (const [index, value] of parsed.value.entries()) {
      yield { kind: 'row', value, location: at(parsed.elements[index] ?? 0) };
    }
  }
}

import { jsonTexts } from '../../production/json-texts.ts';
import { type OwnSample, ownSamples } from './repeated-ids.ts';

/** What becomes of a sample: nothing is changed, its id is taken away, or it is passed over. */
export type Change = 'none' | 'id' | 'all';

/** The lines of a file with its own samples changed. What is no sample stays, and each on its line. */
export async function* changedLines(
  file: string,
  lines: AsyncIterable<string>,
  changeOf: (sample: OwnSample) => Change,
): AsyncGenerator<string> {
  let next = 1;
  for await (const { text, line } of jsonTexts(file, lines)) {
    for (; next < line; next += 1) yield '';
    yield changed(text, changeOf);
    next += 1;
  }
}

/** On one line, though it may have gone on over several: no text within JSON does. */
function changed(text: string, changeOf: (sample: OwnSample) => Change): string {
  const samples = ownSamples(text).map((sample) => ({ sample, change: changeOf(sample) }));
  if (samples.every(({ change }) => change === 'none')) return text.replaceAll('\n', ' ');
  const left = samples.flatMap(({ sample: { written }, change }) => {
    if (change === 'all') return [];
    const { id, ...rest } = written;
    return [change === 'id' || id === undefined ? rest : written];
  });
  if (left.length === 0) return '';
  return JSON.stringify(/^\s*\[/.test(text) ? left : left[0]);
}

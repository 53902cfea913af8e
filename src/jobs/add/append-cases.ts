import { join } from 'node:path';
import { appendedTo } from '../../cases/write/append-lines.ts';
import { openAppendFile } from '../../system/append-file.ts';
import { readExactly } from '../../system/files.ts';
import { standingAt } from '../../system/own-place.ts';
import { CouldNotCheck } from '../../values/problem.ts';

/**
 * Adds lines at the end of a file, `name` in messages, which is made where there is none, and gives the number of the
 * first of them. What stands in it stays as it is, byte by byte.
 */
export async function appendCases(
  directory: string,
  file: string,
  lines: readonly string[],
  { dryRun, name }: { readonly dryRun: boolean; readonly name: string },
): Promise<number> {
  const standing = await standingAt(directory, file);
  if (standing === 'something-else') throw elsewhere(name);
  const path = join(directory, file);
  const before = async () => (standing === 'file' ? await readExactly(path, name) : '');
  if (dryRun || lines.length === 0) return lineAfter(await before());
  const target = openAppendFile(path);
  try {
    const text = await before();
    target.append(appendedTo(text, lines));
    return lineAfter(text);
  } finally {
    target.close();
  }
}

function lineAfter(text: string): number {
  const isOpen = text !== '' && text !== '\uFEFF' && !text.endsWith('\n');
  return text.split('\n').length + (isOpen ? 1 : 0);
}

function elsewhere(file: string): CouldNotCheck {
  return new CouldNotCheck({
    message: 'this is no file of its own, or a link leads there',
    location: { file },
    expected: 'a file within the folder of the config, reached without a link',
    remedy: 'Name another with --to, or put the file itself there',
  });
}

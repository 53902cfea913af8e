/** The files of one run: itself, the same run once more, and the steps of either asked for alone. */
const KIND = /(?:\.again-\d+)?(?:\.given)?\.jsonl(?:\.lock)?$/;

/** The file of a run of the same thing once more; the first run counts as 1. */
export function againFileOf(file: string, number: number): string {
  return `${stemOf(file)}.again-${number}.jsonl`;
}

/** Whether a file is named as that of a run once more, or of its steps alone. */
export function isAgainFile(file: string): boolean {
  return /\.again-\d+(?:\.given)?\.jsonl$/.test(file);
}

/** The file of the steps alone that goes with a run file. */
export function givenFileOf(file: string): string {
  return `${file.replace(/\.jsonl$/, '')}.given.jsonl`;
}

/** Whether a file stands beside a run file as one of the same run, or is it. */
export function isOfSameRun(file: string, path: string): boolean {
  return path === file || path === `${file}.lock` || (KIND.test(path) && stemOf(path) === stemOf(file));
}

function stemOf(file: string): string {
  return file.replace(KIND, '');
}
